using CaseTracker.Data.Accounts;

namespace CaseTracker.Web.Admin.People;

/// <summary>Who has an account. It travels in the page to the part that
/// a circuit draws again, so that it holds plain values only.</summary>
/// <param name="Link">A link that was just made; shown this once.</param>
/// <param name="Notice">What was just done.</param>
/// <param name="Sent">The form that was sent and did nothing.</param>
public sealed record PeopleModel(
    IReadOnlyList<PersonListItem> People,
    IReadOnlyList<OpenInvitation> Open,
    string? Link,
    string? Notice,
    PeopleForm Sent
);

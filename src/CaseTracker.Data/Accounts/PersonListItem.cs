using CaseTracker.Core.Permissions;

namespace CaseTracker.Data.Accounts;

/// <summary>Somebody who has an account, as the list of people shows them.</summary>
/// <param name="SeenAt">When a session of theirs was last used; null where none lives.</param>
public sealed record PersonListItem(
    Guid Id,
    string SignInName,
    string DisplayName,
    Role Role,
    bool HasSecondFactor,
    DateTimeOffset CreatedAt,
    DateTimeOffset? DisabledAt,
    DateTimeOffset? SeenAt
);

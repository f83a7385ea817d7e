namespace CaseTracker.Exchange.Calendars;

/// <summary>One entry of a calendar, on whole days.</summary>
/// <param name="Uid">Stays for good, whatever else of the entry changes.</param>
/// <param name="First">The first day that it may fall on, or its own.</param>
/// <param name="Last">The last such day, the same where there is one day only.</param>
/// <param name="IsCertain">False where it may be on other days or not at all.</param>
/// <param name="Location">The court; null outside any.</param>
/// <param name="Url">Null where the site's public address is not known.</param>
/// <param name="Revision">The number of the revision it was made from, which rises whenever anything of it changes.</param>
public sealed record CalendarEntry(
    string Uid,
    string Summary,
    DateOnly First,
    DateOnly Last,
    bool IsCertain,
    string Description,
    string? Location,
    string? Url,
    IReadOnlyList<string> Categories,
    int Revision,
    DateTimeOffset PublishedAt
);

namespace CaseTracker.Exchange.Calendars;

/// <summary>A calendar that can be subscribed to.</summary>
/// <param name="Self">Its own address; null where the site's public address is not known.</param>
/// <param name="Notice">What it says of itself, a line each.</param>
/// <param name="Properties">The same for programs: names without <c>X-CASETRACKER-</c>, and values.</param>
public sealed record CaseCalendar(
    string Name,
    string? Self,
    IReadOnlyList<string> Notice,
    IReadOnlyList<(string Name, string Value)> Properties,
    IReadOnlyList<CalendarEntry> Entries
);

namespace CaseTracker.Core.Courts;

/// <summary>How a court counts a period whose last day is a Saturday, a Sunday or a holiday.</summary>
/// <param name="Cites">The rule; null where none is in the table, so that the last day is known only within the days that rules
/// differ by.</param>
public sealed record PeriodRule(string? Cites)
{
    private static readonly (CourtSystem System, PeriodRule Rule)[] Rules =
    [
        (CourtSystem.Federal, new PeriodRule("Fed. R. Civ. P. 6(a)(1)(C)")),
    ];

    private static readonly PeriodRule NotKnown = new((string?)null);

    /// <summary>The rule of a court by its id.</summary>
    public static PeriodRule For(string? courtId) =>
        courtId is not null && CourtRegistry.Find(courtId) is { } court
            ? Array.Find(Rules, row => row.System == court.System).Rule ?? NotKnown
            : NotKnown;

    /// <summary>The first and the last day on which a period may end whose days run out on <paramref name="day"/>.</summary>
    public (DateOnly Earliest, DateOnly Latest) LastDay(DateOnly day)
    {
        var open = day;
        while (open < DateOnly.MaxValue && (IsWeekend(open) || (Cites is not null && LegalHolidays.Contains(open))))
            open = open.AddDays(1);
        return (Cites is null ? day : open, open);
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

using System.Globalization;

namespace CaseTracker.Exchange.References;

/// <summary>A year, month or day, as fine as it is known.</summary>
public sealed record ReferenceDay(int Year, int? Month = null, int? Day = null)
{
    /// <summary>In ISO 8601 with as many parts as are known: "2025", "2025-05", "2025-05-06".</summary>
    public string Iso =>
        (Month, Day) switch
        {
            (null, _) => $"{Year:0000}",
            ({ } month, null) => $"{Year:0000}-{month:00}",
            ({ } month, { } day) => $"{Year:0000}-{month:00}-{day:00}",
        };

    /// <summary>As American lawyers write it, "Oct. 17, 2025".</summary>
    public string Short => Month is { } month ? $"{ShortMonths[month - 1]} {(Day is { } day ? $"{day}, " : "")}{Year}" : $"{Year}";

    /// <summary>"October 17, 2025".</summary>
    public string Long => Month is { } month ? $"{MonthName(month)} {(Day is { } day ? $"{day}, " : "")}{Year}" : $"{Year}";

    /// <summary>"17 October 2025".</summary>
    public string British => Month is { } month ? $"{(Day is { } day ? $"{day} " : "")}{MonthName(month)} {Year}" : $"{Year}";

    /// <summary>As APA puts it in brackets, "2025, October 17".</summary>
    public string YearFirst => Month is { } month ? $"{Year}, {MonthName(month)}{(Day is { } day ? $" {day}" : "")}" : $"{Year}";

    private static readonly string[] ShortMonths =
    [
        "Jan.",
        "Feb.",
        "Mar.",
        "Apr.",
        "May",
        "June",
        "July",
        "Aug.",
        "Sept.",
        "Oct.",
        "Nov.",
        "Dec.",
    ];

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    internal static ReferenceDay From(DateOnly day) => new(day.Year, day.Month, day.Day);
}

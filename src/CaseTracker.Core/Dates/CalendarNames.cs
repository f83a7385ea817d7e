namespace CaseTracker.Core.Dates;

/// <summary>The English names of the calendar, and what two dates may share in print.</summary>
internal static class CalendarNames
{
    public static readonly IReadOnlyList<string> Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    public static readonly IReadOnlyList<string> Seasons = ["spring", "summer", "autumn", "winter"];

    public static readonly IReadOnlyList<string> Ordinals = ["1st", "2nd", "3rd", "4th"];

    /// <summary>The first day without the month and year that it has in common with the second.</summary>
    public static string WithoutShared(DateOnly first, DateOnly second)
    {
        if (first.Year != second.Year)
            return DateFormatter.Day(first);
        return first.Month == second.Month ? $"{first.Day}" : $"{first.Day} {Months[first.Month - 1]}";
    }
}

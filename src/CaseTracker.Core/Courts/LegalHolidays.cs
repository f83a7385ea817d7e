namespace CaseTracker.Core.Courts;

/// <summary>The days that a statute of the United States sets aside (5 U.S.C. § 6103(a)), as Fed. R. Civ. P. 6(a)(6)(A) counts
/// them.</summary>
/// <remarks>Days that the President or Congress declares for one year, and a state's own, are not known here.</remarks>
public static class LegalHolidays
{
    private const int FirstJuneteenth = 2021;
    private const int FirstKing = 1986;
    private const int FirstOfMondays = 1971;

    /// <summary>True on a holiday and on the weekday that stands for one that falls on a Saturday or Sunday.</summary>
    public static bool Contains(DateOnly day) =>
        Of(day.Year).Any(holiday => holiday == day || Observed(holiday) == day)
        || (day is { Month: 12, Day: 31, DayOfWeek: DayOfWeek.Friday });

    // New Year's Day of a Saturday is observed on the last day of the year before.
    private static DateOnly Observed(DateOnly holiday) =>
        holiday.DayOfWeek switch
        {
            DayOfWeek.Saturday when holiday > DateOnly.MinValue => holiday.AddDays(-1),
            DayOfWeek.Sunday => holiday.AddDays(1),
            _ => holiday,
        };

    private static IEnumerable<DateOnly> Of(int year)
    {
        yield return new DateOnly(year, 1, 1);
        yield return new DateOnly(year, 7, 4);
        yield return new DateOnly(year, 11, 11);
        yield return new DateOnly(year, 12, 25);
        yield return Nth(year, 9, DayOfWeek.Monday, 1);
        yield return Nth(year, 11, DayOfWeek.Thursday, 4);
        if (year >= FirstOfMondays)
        {
            yield return Nth(year, 2, DayOfWeek.Monday, 3);
            yield return LastMondayOfMay(year);
            yield return Nth(year, 10, DayOfWeek.Monday, 2);
        }

        if (year >= FirstKing)
            yield return Nth(year, 1, DayOfWeek.Monday, 3);
        if (year >= FirstJuneteenth)
            yield return new DateOnly(year, 6, 19);
    }

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int count)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (count - 1)));
    }

    private static DateOnly LastMondayOfMay(int year)
    {
        var last = new DateOnly(year, 5, 31);
        return last.AddDays(-(((int)last.DayOfWeek - (int)DayOfWeek.Monday + 7) % 7));
    }
}

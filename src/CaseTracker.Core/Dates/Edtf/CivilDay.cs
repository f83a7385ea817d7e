namespace CaseTracker.Core.Dates.Edtf;

/// <summary>A day of the proleptic Gregorian calendar in years -9999 to 9999, year 0 included.</summary>
/// <remarks>Wider than <see cref="DateOnly"/>, so that the ends of ancient intervals can be put in order.</remarks>
internal readonly record struct CivilDay(int Year, int Month, int Day) : IComparable<CivilDay>
{
    /// <summary>The same day, or null outside years 1 to 9999.</summary>
    public DateOnly? ToDateOnly() => Year is >= 1 and <= 9999 ? new DateOnly(Year, Month, Day) : null;

    public int CompareTo(CivilDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public static int DaysInMonth(int year, int month) =>
        month switch
        {
            2 => IsLeap(year) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    public static CivilDay EndOfMonth(int year, int month) => new(year, month, DaysInMonth(year, month));

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

namespace CaseTracker.Core.Dates.Edtf;

/// <summary>The sub-year groupings of ISO 8601-2: seasons, quarters, four-month periods and halves, codes 21 to 41.</summary>
/// <remarks>
/// The standard leaves the months of a season open. Meteorological seasons are taken, three whole months each; 21-28 are northern
/// (25-28 name no hemisphere and are read as 21-24), 29-32 southern. A season
/// that runs over New Year belongs to the year in which it begins.
/// </remarks>
internal static class YearGroup
{
    public const int First = 21;
    public const int Last = 41;

    public static bool IsSouthern(int code) => code is >= 29 and <= 32;

    /// <summary>The first and last day of the group in a year.</summary>
    public static (CivilDay First, CivilDay Last) Bounds(int year, int code)
    {
        var (month, length) = code switch
        {
            <= 28 => (3 + ((code - 21) % 4 * 3), 3),
            <= 32 => (9 + ((code - 29) * 3), 3),
            <= 36 => (1 + ((code - 33) * 3), 3),
            <= 39 => (1 + ((code - 37) * 4), 4),
            _ => (1 + ((code - 40) * 6), 6),
        };

        // Autumn and winter of the south lie in the first half of the named year, so only what starts after December wraps.
        if (month > 12)
            month -= 12;
        var end = month + length - 1;
        return (new CivilDay(year, month, 1), end > 12 ? CivilDay.EndOfMonth(year + 1, end - 12) : CivilDay.EndOfMonth(year, end));
    }
}

namespace CaseTracker.Web.Timelines;

/// <summary>Whole years on the width of the drawing.</summary>
public sealed record StripScale(int FirstYear, int LastYear)
{
    public const double Left = 104;
    public const double Right = 1112;
    private const int MostYearLabels = 16;

    public DateOnly First => new(FirstYear, 1, 1);

    public DateOnly Last => new(LastYear, 12, 31);

    /// <summary>Where a day stands; what lies outside stands at the edge.</summary>
    public double X(DateOnly day) =>
        Math.Round(Left + (Right - Left) * Math.Clamp((double)(day.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber), 0, 1), 1);

    public IEnumerable<int> Years => Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Where(year => (year - FirstYear) % ((LastYear - FirstYear) / MostYearLabels + 1) == 0);
}

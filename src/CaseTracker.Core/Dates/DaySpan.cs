namespace CaseTracker.Core.Dates;

/// <summary>The days between which something falls, both inclusive; null where nothing bounds it on that side.</summary>
public readonly record struct DaySpan(DateOnly? Earliest, DateOnly? Latest)
{
    public static DaySpan From(PartialDate date) => new(date.Earliest, date.Latest);

    public bool IsImpossible => Earliest > Latest;

    /// <summary>True when every day of this span is before every day of the other.</summary>
    public bool IsBefore(DaySpan other) => Latest < other.Earliest;
}

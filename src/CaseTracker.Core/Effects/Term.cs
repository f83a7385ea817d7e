using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Effects;

/// <summary>How long something lasts: without end so far as recorded, or until some day in a span.</summary>
public sealed record Term(DaySpan? Ends)
{
    public static Term Open { get; } = new((DaySpan?)null);

    /// <summary>True on days when it may or may not have ended. It lasts to the end of its last day.</summary>
    public bool MayHaveEndedBy(DateOnly day) => Ends is { } ends && !(ends.Earliest >= day) && !(ends.Latest < day);

    public bool HasEndedBy(DateOnly day) => Ends is { } ends && ends.Latest < day;
}

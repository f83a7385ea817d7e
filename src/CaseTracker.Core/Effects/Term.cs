using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Effects;

/// <summary>How long something lasts: without end so far as recorded, or until some day in a span.</summary>
public sealed record Term(DaySpan? Ends)
{
    public static Term Open { get; } = new((DaySpan?)null);

    /// <summary>True where an event ends it: then it is over on the day of that event, and else lasts to the end of its last day.</summary>
    public bool IsEndedByEvent { get; init; }

    /// <summary>True on days when it may or may not have ended.</summary>
    public bool MayHaveEndedBy(DateOnly day) => Ends is { } ends && !HasEndedBy(day) && !(ends.Earliest >= After(day));

    public bool HasEndedBy(DateOnly day) => Ends is { } ends && ends.Latest < After(day);

    /// <summary>The first day on which an end comes too late to have ended it by the given day.</summary>
    private DateOnly After(DateOnly day) => IsEndedByEvent && day < DateOnly.MaxValue ? day.AddDays(1) : day;
}

using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Motions;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>A motion's way through the case as the reader's day may see it: filed, answered, decided.</summary>
/// <param name="Filed">Null where its filing is not in the record.</param>
/// <param name="Responses">The oppositions and replies to the paper that filed it, oldest first.</param>
/// <param name="Decisions">Each ruling on it, oldest first.</param>
public sealed record MotionThread(
    Motion Motion,
    MotionStatus Status,
    TimelineEntry? Filed,
    IReadOnlyList<TimelineEntry> Responses,
    IReadOnlyList<(TimelineEntry Entry, MotionDecision Decision)> Decisions
)
{
    /// <summary>True when there is another event to go to, or the motion still waits.</summary>
    public bool SaysMore =>
        Responses.Count + Decisions.Count + (Filed is null ? 0 : 1) > 1 || Status is MotionStatus.Pending or MotionStatus.NoRulingFound;
}

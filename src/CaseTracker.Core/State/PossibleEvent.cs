using CaseTracker.Core.Effects;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>An event that may have happened by the day, and what it would change.</summary>
public sealed record PossibleEvent(TimelineEntry Entry, IReadOnlyList<StateChange> WouldChange);

using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects;

/// <summary>An event that may have happened by the day, and what it would change.</summary>
public sealed record PossibleEvent(TimelineEntry Entry, IReadOnlyList<StateChange> WouldChange);

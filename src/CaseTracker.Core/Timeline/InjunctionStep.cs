namespace CaseTracker.Core.Timeline;

/// <summary>One turn in an injunction's life.</summary>
/// <param name="Event">Null where it ended by itself.</param>
/// <param name="When">For an end by itself: the days between which it falls.</param>
public sealed record InjunctionStep(string? Event, string What, DaySpan? When);

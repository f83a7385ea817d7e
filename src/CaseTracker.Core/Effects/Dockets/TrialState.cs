namespace CaseTracker.Core.Effects.Dockets;

/// <summary>A trial that has begun, and in which no verdict and no decision has come by the day.</summary>
/// <param name="Began">The event with which it began.</param>
/// <param name="IsOver">True where the record says that the hearing of the evidence is over; false where it goes on, null where the
/// record does not say.</param>
/// <param name="IsDecided">True where the record has the verdict or the decision on a later day.</param>
public sealed record TrialState(string Began, bool? IsOver, bool IsDecided);

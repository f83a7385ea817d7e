using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Core.Effects;

/// <summary>A ruling that no longer has effect.</summary>
/// <param name="Ruling">The event that was the ruling.</param>
/// <param name="By">The event that undid it: a mandate, or the decision of the court above.</param>
public sealed record DisturbedRuling(string Ruling, string By, ReviewOutcome Outcome);

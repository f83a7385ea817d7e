namespace CaseTracker.Core.Effects.Claims;

/// <summary>A claim's outcome against one defendant.</summary>
/// <param name="Event">The event that decided it; null while pending.</param>
public sealed record ClaimResult(string Party, ClaimOutcome Outcome, ClaimGround Ground, string? Event);

namespace CaseTracker.Core.Effects.Claims;

/// <summary>A claim's outcome against one defendant.</summary>
/// <param name="Event">The event that decided it; null while pending.</param>
public sealed record ClaimResult(string Party, ClaimOutcome Outcome, ClaimGround Ground, string? Event)
{
    /// <summary>The event that awarded damages on it, where one did and they still count.</summary>
    public string? Damages { get; init; }
}

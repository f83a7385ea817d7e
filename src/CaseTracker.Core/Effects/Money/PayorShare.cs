namespace CaseTracker.Core.Effects.Money;

/// <summary>What one payor owes alone of an award.</summary>
/// <param name="Party">The id of the payor.</param>
/// <param name="Sum">In the award's currency.</param>
public sealed record PayorShare(string Party, decimal Sum);

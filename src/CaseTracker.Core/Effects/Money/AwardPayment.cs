namespace CaseTracker.Core.Effects.Money;

/// <summary>A payment on an award.</summary>
/// <param name="Sum">In the award's currency.</param>
public sealed record AwardPayment(string Event, decimal Sum);

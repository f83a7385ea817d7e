namespace CaseTracker.Core.Effects.Money;

/// <summary>A payment on an award.</summary>
/// <param name="Sum">In the award's currency.</param>
/// <param name="Inferred">True where that it was made is inferred, or rests on one side's word.</param>
public sealed record AwardPayment(string Event, decimal Sum, bool Inferred);

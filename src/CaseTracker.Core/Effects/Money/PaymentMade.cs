using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Part of an award is paid; that all of it is met, a satisfaction says.</summary>
/// <param name="Sum">In the award's currency.</param>
public sealed record PaymentMade(string Award, decimal Sum) : Effect;

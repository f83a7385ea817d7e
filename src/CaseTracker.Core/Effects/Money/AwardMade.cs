using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

/// <summary>A verdict or ruling gives money, in components, in the award's currency.</summary>
/// <param name="Shares">What each payor owes alone, where that is said; empty where it is not.</param>
public sealed record AwardMade(string Award, IReadOnlyList<ComponentAmount> Components, IReadOnlyList<PayorShare> Shares) : Effect;

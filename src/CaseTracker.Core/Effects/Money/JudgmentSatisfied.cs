using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

public sealed record JudgmentSatisfied(string Docket) : Effect;

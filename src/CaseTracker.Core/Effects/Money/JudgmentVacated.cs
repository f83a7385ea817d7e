using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

public sealed record JudgmentVacated(string Docket) : Effect;

using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

public sealed record JudgmentAmended(string Docket) : Effect;

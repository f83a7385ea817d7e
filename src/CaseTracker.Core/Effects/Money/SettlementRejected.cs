using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

/// <summary>The court refuses a settlement, or it is withdrawn: it ends nothing.</summary>
public sealed record SettlementRejected(string Docket) : Effect;

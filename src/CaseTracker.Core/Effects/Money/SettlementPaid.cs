using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

/// <summary>What a settlement gives is paid, all of it.</summary>
public sealed record SettlementPaid(string Docket) : Effect;

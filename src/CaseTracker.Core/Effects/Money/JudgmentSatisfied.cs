using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

/// <param name="Awards">The awards that are met, by id; empty for all of the docket's judgment.</param>
public sealed record JudgmentSatisfied(string Docket, IReadOnlyList<string> Awards) : Effect;

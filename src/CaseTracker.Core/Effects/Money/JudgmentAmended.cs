using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

/// <param name="Awards">The awards that the amendment put into the judgment; those that were in it stay.</param>
public sealed record JudgmentAmended(string Docket, IReadOnlyList<string> Awards) : Effect;

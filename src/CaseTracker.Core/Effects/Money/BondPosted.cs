using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Security for a judgment while it is appealed from: a supersedeas bond, an undertaking.</summary>
/// <param name="Docket">The docket of the judgment that it secures.</param>
/// <param name="Surety">Who stands for it, in words.</param>
/// <param name="Awards">The awards that it secures, by id; empty for all of the judgment.</param>
public sealed record BondPosted(string Docket, MonetaryAmount Amount, string? Surety, IReadOnlyList<string> Awards) : Effect;

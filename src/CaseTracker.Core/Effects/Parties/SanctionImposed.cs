using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Parties;

/// <param name="Per">For each of which the amount is due, until the order is obeyed; null for a single sum.</param>
/// <param name="AccruesFrom">The first day for which it is due.</param>
public sealed record SanctionImposed(
    SanctionKind Kind,
    IReadOnlyList<string> On,
    MonetaryAmount? Amount,
    SanctionPeriod? Per,
    DateOnly? AccruesFrom
) : Effect;

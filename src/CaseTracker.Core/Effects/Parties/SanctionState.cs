using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Parties;

public sealed record SanctionState(SanctionKind Kind, IReadOnlyList<string> On, MonetaryAmount? Amount, string Event);

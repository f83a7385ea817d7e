using CaseTracker.Core.Currencies;
using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Parties;

public sealed record SanctionImposed(SanctionKind Kind, IReadOnlyList<string> On, MonetaryAmount? Amount) : Effect;

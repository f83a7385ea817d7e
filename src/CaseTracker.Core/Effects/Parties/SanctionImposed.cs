using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Parties;

public sealed record SanctionImposed(SanctionKind Kind, IReadOnlyList<string> On, MonetaryAmount? Amount) : Effect;

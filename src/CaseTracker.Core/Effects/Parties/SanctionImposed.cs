using CaseTracker.Core.Relief;

namespace CaseTracker.Core.Events;

public sealed record SanctionImposed(SanctionKind Kind, IReadOnlyList<string> On, Money? Amount) : Effect;

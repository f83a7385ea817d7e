using CaseTracker.Core.Events;
using CaseTracker.Core.Relief;

namespace CaseTracker.Core.Timeline;

public sealed record SanctionState(SanctionKind Kind, IReadOnlyList<string> On, Money? Amount, string Event);

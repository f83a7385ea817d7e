using CaseTracker.Core.Events;

namespace CaseTracker.Core.Timeline;

public sealed record InjunctionStay(StayKind Kind, Term Term, string Event);

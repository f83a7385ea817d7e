namespace CaseTracker.Core.Events;

public sealed record InjunctionStayed(string Injunction, StayKind Kind) : Effect;

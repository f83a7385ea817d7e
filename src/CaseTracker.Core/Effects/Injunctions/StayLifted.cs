namespace CaseTracker.Core.Events;

public sealed record StayLifted(string Injunction) : Effect;

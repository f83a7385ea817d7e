namespace CaseTracker.Core.Events;

public sealed record InjunctionIssued(string Injunction) : Effect;

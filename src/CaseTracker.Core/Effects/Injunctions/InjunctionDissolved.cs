namespace CaseTracker.Core.Events;

public sealed record InjunctionDissolved(string Injunction) : Effect;

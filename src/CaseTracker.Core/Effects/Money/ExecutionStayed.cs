namespace CaseTracker.Core.Events;

public sealed record ExecutionStayed(string Award) : Effect;

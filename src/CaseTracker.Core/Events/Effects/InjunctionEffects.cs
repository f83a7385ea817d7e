namespace CaseTracker.Core.Events;

public sealed record InjunctionIssued(string Injunction) : Effect;

public sealed record InjunctionStayed(string Injunction, StayKind Kind) : Effect;

public sealed record StayLifted(string Injunction) : Effect;

/// <summary>The injunction's clauses change; the clauses named here are those that hold from now on.</summary>
public sealed record InjunctionModified(string Injunction, IReadOnlyList<string> Clauses) : Effect;

public sealed record InjunctionDissolved(string Injunction) : Effect;

using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>The injunction's clauses change; the clauses named here are those that hold from now on.</summary>
public sealed record InjunctionModified(string Injunction, IReadOnlyList<string> Clauses) : Effect;

using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Injunctions;

/// <param name="Clauses">The clauses that are stayed, by id; empty where the whole is.</param>
public sealed record InjunctionStayed(string Injunction, StayKind Kind, IReadOnlyList<string> Clauses) : Effect;

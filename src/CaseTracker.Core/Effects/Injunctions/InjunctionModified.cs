using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>The injunction changes; the clauses named here are those that hold from now on.</summary>
/// <param name="Narrowed">Those of them that hold for less than before, by id.</param>
/// <param name="Binds">Whom it binds from now on, by id; empty where that does not change.</param>
/// <param name="Protects">Whom it protects from now on, by id; empty where that does not change.</param>
public sealed record InjunctionModified(
    string Injunction,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<string> Narrowed,
    IReadOnlyList<string> Binds,
    IReadOnlyList<string> Protects
) : Effect;

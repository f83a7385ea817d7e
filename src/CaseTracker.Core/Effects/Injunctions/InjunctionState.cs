using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>An injunction as a day found it.</summary>
/// <param name="Issued">The event that issued it.</param>
/// <param name="Since">The event that brought its status about.</param>
/// <param name="Stay">While stayed, or possibly so: what kind of stay and until when.</param>
/// <param name="SoFarAsFound">True when a court's answer on a stay was looked
/// for and not found, so that "in force" may be too much.</param>
/// <param name="Clauses">The ids of the clauses that hold.</param>
public sealed record InjunctionState(
    Injunction Injunction,
    InjunctionStatus Status,
    string? Issued,
    string? Since,
    InjunctionStay? Stay,
    bool SoFarAsFound,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<InjunctionStep> Steps
);

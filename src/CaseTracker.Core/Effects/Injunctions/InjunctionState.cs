using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Appeals;

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
)
{
    /// <summary>What became of single clauses; a clause that is not here holds as the injunction does.</summary>
    public IReadOnlyList<ClauseTurn> ClauseTurns { get; init; } = [];

    /// <summary>Whom it binds by name, by id.</summary>
    public IReadOnlyList<string> Binds { get; init; } = Injunction.Binds;

    /// <summary>Whom it protects by name, by id.</summary>
    public IReadOnlyList<string> Protects { get; init; } = Injunction.Protects;

    /// <summary>Where a clause stands, the injunction as a whole apart.</summary>
    public ClauseStatus StatusOf(string clause) => ClauseTurns.LastOrDefault(turn => turn.Clause == clause)?.Status ?? ClauseStatus.Holds;

    /// <summary>", inferred" of clauses of a status that no document gives to one of them; else empty.</summary>
    public string InferredTurns(ClauseStatus status) =>
        ClauseTurns.Any(turn => turn.Status == status && turn.Inferred && StatusOf(turn.Clause) == status) ? ", inferred" : "";

    /// <summary>What the court above did with it; null where no court above undid it.</summary>
    public ReviewOutcome? Review { get; init; }

    /// <summary>Where it would stand with an event that may have happened by the day, in words.</summary>
    public IReadOnlyList<string> MayBe { get; init; } = [];
}

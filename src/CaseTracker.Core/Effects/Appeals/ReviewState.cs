using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>A petition for review by the Supreme Court as a day found it.</summary>
/// <param name="Of">The appellate docket whose decision is to be reviewed.</param>
public sealed record ReviewState(
    Docket Docket,
    string Of,
    IReadOnlyList<string> By,
    string SoughtIn,
    CertiorariOutcome? Outcome,
    string? DecidedIn
)
{
    /// <inheritdoc cref="AppealState.OutcomeNotFound"/>
    public bool OutcomeNotFound { get; init; }

    public bool IsOpen => Outcome is null && !OutcomeNotFound;

    /// <summary>True where an event that may have happened by the day would decide it.</summary>
    public bool MayBeDecided { get; init; }
}

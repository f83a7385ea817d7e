using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>An appeal as a day found it.</summary>
/// <param name="From">The rulings appealed from; empty where sources do not say.</param>
/// <param name="Outcomes">What became of each ruling; empty while undecided.</param>
/// <param name="Reopened">The event that vacated the appellate ruling, so that the appeal is open again.</param>
public sealed record AppealState(
    Docket Docket,
    IReadOnlyList<string> By,
    IReadOnlyList<string> From,
    string TakenIn,
    string? DecidedIn,
    IReadOnlyList<RulingReviewed> Outcomes,
    MandateStatus Mandate,
    string? MandateIn,
    string? Reopened
)
{
    /// <summary>True when the appeal's docket ended without a decision: withdrawn, dismissed by stipulation.</summary>
    public bool Ended { get; init; }

    /// <summary>That it ended is inferred, and how is not known.</summary>
    public bool EndInferred { get; init; }

    /// <summary>True when the decision sent the case back to the court below.</summary>
    public bool Remanded { get; init; }

    /// <summary>What became of single parts of what was decided below; empty while undecided, and where the decision named none.</summary>
    public IReadOnlyList<PartReviewed> Parts { get; init; } = [];

    /// <summary>True once the decision has changed what was decided below, whether or not the paper that says so was found.</summary>
    public bool HasTakenHold { get; init; }

    /// <summary>True where the court above took the case by granting a petition for review.</summary>
    public bool ByReview { get; init; }

    /// <summary>True where an event that may have happened by the day would decide or end it.</summary>
    public bool MayBeDecided { get; init; }

    /// <summary>True where nothing is on record of what became of it, and the case below has ended since.</summary>
    public bool OutcomeNotFound { get; init; }

    public bool IsOpen => DecidedIn is null && !Ended && !OutcomeNotFound;

    /// <summary>True where the appeal is decided and nothing on record sends the case back.</summary>
    public bool AwaitsMandate =>
        Mandate
            is MandateStatus.NotFound
                or MandateStatus.NotYetDue
                or MandateStatus.Stayed
                or MandateStatus.NotYetIssued
                or MandateStatus.MayHaveIssued;
}

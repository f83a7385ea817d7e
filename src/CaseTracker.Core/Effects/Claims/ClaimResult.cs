namespace CaseTracker.Core.Effects.Claims;

/// <summary>A claim's outcome against one defendant.</summary>
/// <param name="Event">The event that decided it; null while pending.</param>
public sealed record ClaimResult(string Party, ClaimOutcome Outcome, ClaimGround Ground, string? Event)
{
    /// <summary>Of a decision that a court above undid: what it had been; null for every other.</summary>
    public ClaimOutcome? Was { get; init; }

    /// <summary>In what it was decided for a side.</summary>
    public DecisionForm Form { get; init; }

    /// <inheritdoc cref="ClaimDecided.InPart"/>
    public bool InPart { get; init; }

    /// <inheritdoc cref="ClaimDecided.RemedyDecided"/>
    public bool RemedyDecided { get; init; }

    /// <inheritdoc cref="ClaimDecided.WithPrejudice"/>
    public bool? WithPrejudice { get; init; }

    /// <summary>True of a dismissal for which nobody found whether it was with or without prejudice.</summary>
    public bool IsPrejudiceNotFound { get; init; }

    /// <summary>True where a court above undid a decision against the claim, which is thereby open again.</summary>
    public bool IsOpenAgain => Outcome is ClaimOutcome.Reversed or ClaimOutcome.Vacated && !IsLiabilityUndone;

    /// <summary>True where a court above took away what the plaintiff had won, and not what the defendant had.</summary>
    public bool IsLiabilityUndone =>
        Outcome is ClaimOutcome.Reversed or ClaimOutcome.Vacated
        && Was
            is null
                or ClaimOutcome.LiabilityFoundDamagesOpen
                or ClaimOutcome.LiabilityFoundDamagesAwarded
                or ClaimOutcome.JudgmentForPlaintiff
                or ClaimOutcome.JudgmentByDefault
                or ClaimOutcome.Reversed
                or ClaimOutcome.Vacated;

    /// <summary>The event that awarded damages on it, where one did and they still count.</summary>
    public string? Damages { get; init; }
}

using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Claims;

/// <summary>A claim as a day found it.</summary>
/// <param name="Interlocutory">True until a judgment that covers the claim is entered.</param>
public sealed record ClaimState(Claim Claim, IReadOnlyList<ClaimResult> Results, bool Asserted, bool Interlocutory)
{
    /// <summary>True where an event that may have happened by the day would change an outcome of it.</summary>
    public bool MayHaveChanged { get; init; }

    /// <summary>True where it failed against every defendant in the court below, whether or not a court above has undone that.</summary>
    public bool IsWonByDefence =>
        Results.Count > 0
        && Results.All(result =>
            (result.Was ?? result.Outcome) == ClaimOutcome.JudgmentForDefendant || ClaimLabels.IsDismissal(result.Was ?? result.Outcome)
        );

    /// <summary>True once a court above has reversed or vacated liability on it, as to every defendant.</summary>
    public bool IsUndone => Results.All(result => result.IsLiabilityUndone);

    /// <summary>True once a court above has reversed liability on it, as to every defendant.</summary>
    public bool IsReversed => IsUndone && Results.All(result => result.Outcome == ClaimOutcome.Reversed);
}

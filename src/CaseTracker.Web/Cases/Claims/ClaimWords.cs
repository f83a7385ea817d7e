using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;

namespace CaseTracker.Web.Cases.Claims;

/// <summary>An outcome of a claim beside its days: that of the decision, and that of the damages where they came later.</summary>
public static class ClaimWords
{
    /// <summary>What the court decided, without the damages awarded on it, which have a day of their own.</summary>
    public static string Decided(ClaimOutcome outcome) =>
        outcome == ClaimOutcome.LiabilityFoundDamagesAwarded ? "liability found" : StateLabels.For(outcome);

    /// <summary>"damages awarded on 6 May 2025"; null where none were, or a judgment has taken their place.</summary>
    public static string? Damages(CaseView view, ClaimResult result) =>
        result is { Outcome: ClaimOutcome.LiabilityFoundDamagesAwarded, Damages: { } award } && view.Entry(award) is { } entry
            ? $"damages awarded {DateFormatter.InSentence(entry.Event.Date)}"
            : null;
}

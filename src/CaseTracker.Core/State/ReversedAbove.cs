using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Core.State;

/// <summary>What courts above have decided of the claims, whether or not the papers that carry it out were found.</summary>
public static class ReversedAbove
{
    /// <summary>The decision by which the judgment of a court of first instance lost its effect, or the later one that left no liability of
    /// it; null where none did.</summary>
    public static AppealState? Judgment(CaseState state) =>
        Last(state) is { HasTakenHold: true } last ? last
        : state.Dockets.Select(docket => docket.JudgmentUndone?.By).LastOrDefault(by => by is not null) is { } undoing
            ? state.Appeals.LastOrDefault(appeal => appeal.DecidedIn == undoing)
        : null;

    /// <summary>True where the judgments of courts above leave no liability on any claim; an appellate judgment that was itself undone does
    /// not count.</summary>
    public static bool IsEveryClaim(CaseState state)
    {
        var asserted = state.Claims.Where(claim => claim.Asserted).ToList();
        return asserted.Count > 0
            && asserted.TrueForAll(claim =>
                claim.IsReversed || (!claim.IsWonByDefence && Outcome(state, claim.Claim.Id) == ReviewOutcome.Reversed)
            );
    }

    /// <summary>The decision that left no liability on any claim; null where there is none.</summary>
    public static AppealState? Last(CaseState state) =>
        IsEveryClaim(state)
            ? state.Appeals.LastOrDefault(appeal =>
                appeal.DecidedIn is { } decided
                && state.Undone.All(undone => undone.Ruling != decided)
                && appeal.Parts.Any(part => part is { Claim: not null, Outcome: ReviewOutcome.Reversed })
            )
            : null;

    /// <summary>Which courts left no liability on any claim, in order, each with the ids of the claims that it reversed.</summary>
    public static IReadOnlyList<(AppealState Appeal, IReadOnlyList<string> Claims)> By(CaseState state) =>
        IsEveryClaim(state)
            ?
            [
                .. state
                    .Claims.Where(claim => claim.Asserted)
                    .Select(claim => (claim.Claim.Id, By: Reverser(state, claim.Claim.Id)))
                    .Where(pair => pair.By is not null)
                    .GroupBy(pair => pair.By!)
                    .OrderBy(group => state.Appeals.ToList().IndexOf(group.Key))
                    .Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Select(pair => pair.Id)])),
            ]
            : [];

    private static AppealState? Reverser(CaseState state, string claim) =>
        state.Appeals.LastOrDefault(appeal =>
            appeal.DecidedIn is not null && appeal.Parts.Any(part => part.Claim == claim && part.Outcome == ReviewOutcome.Reversed)
        );

    /// <summary>What the last court above that spoke of the claim as a whole will have done with it once that takes hold; null where none
    /// did. What has taken hold, the claim itself says.</summary>
    private static ReviewOutcome? Outcome(CaseState state, string claim) =>
        state
            .Appeals.Where(appeal =>
                appeal is { DecidedIn: { } decided, HasTakenHold: false } && state.Undone.All(undone => undone.Ruling != decided)
            )
            .SelectMany(appeal => appeal.Parts)
            .LastOrDefault(part => part.Claim == claim && part.Against.Count == 0)
            ?.Outcome;
}

using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Dockets;

namespace CaseTracker.Core.State;

/// <summary>Which one word says where a case stands.</summary>
internal static class Headlines
{
    public static CaseHeadline Of(CaseState state)
    {
        var trial = state.Dockets.Where(docket => docket.IsUnderWay).ToList();
        if (trial.Count == 0)
            return state.Dockets.Any(docket => docket.Status == DocketStatus.Removed) ? CaseHeadline.Pending : CaseHeadline.NotYetFiled;
        // A judgment that came after the settlement, by consent for example, says more.
        if (state.Settlements.Any(settlement => settlement.EndsTheCase) && !state.Awards.Any(award => award.IsOwed))
            return CaseHeadline.Settled;
        var onAppeal = state.Appeals.Any(appeal => appeal.IsOpen);
        if (!onAppeal && trial.Exists(AwaitsTrial))
            return CaseHeadline.NewTrialOrdered;
        if (
            trial.Exists(HasJudgment)
            && !trial.Exists(docket => docket.Status == DocketStatus.Reopened || docket is { Status: DocketStatus.Stayed, Judgment: null })
        )
            return state.Appeals.Any(appeal => appeal.IsOpen && IsFromJudgment(state, appeal))
                ? CaseHeadline.JudgmentOnAppeal
                : CaseHeadline.JudgmentEntered;
        if (onAppeal)
            return trial.Exists(docket => docket is { Status: DocketStatus.Pending or DocketStatus.Reopened, JudgmentUndone: null })
                ? CaseHeadline.PendingWithAppealOpen
                : CaseHeadline.OnAppeal;
        if (trial.Find(docket => docket is { Status: DocketStatus.Pending, JudgmentUndone: not null }) is { } undone)
            return IsReversed(state, undone) ? CaseHeadline.JudgmentReversed : CaseHeadline.JudgmentVacated;
        if (trial.Exists(docket => docket.Status == DocketStatus.Stayed))
            return CaseHeadline.Stayed;
        if (trial.Exists(docket => docket.Status == DocketStatus.Reopened))
            return CaseHeadline.Reopened;
        return trial.TrueForAll(docket => docket.Status == DocketStatus.Terminated) ? CaseHeadline.Terminated : CaseHeadline.Pending;
    }

    /// <summary>A docket that was closed or stayed after its judgment still has one.</summary>
    public static bool HasJudgment(DocketState docket) =>
        docket.Status == DocketStatus.JudgmentEntered
        || docket is { Status: DocketStatus.Terminated or DocketStatus.Stayed, Judgment: not null };

    /// <summary>True where a court may still be expected to rule.</summary>
    public static bool IsOpen(CaseHeadline headline) =>
        headline
            is CaseHeadline.OnAppeal
                or CaseHeadline.PendingWithAppealOpen
                or CaseHeadline.JudgmentOnAppeal
                or CaseHeadline.NewTrialOrdered
                or CaseHeadline.Stayed
                or CaseHeadline.Reopened
                or CaseHeadline.Pending;

    /// <summary>False for an appeal from a later order, once the appeal from the judgment is over: the judgment is then final. Where the
    /// ruling is not known, the judgment is taken to be it.</summary>
    public static bool IsFromJudgment(CaseState state, AppealState appeal)
    {
        var judgments = state.Dockets.Select(docket => docket.Judgment).OfType<string>().ToHashSet();
        return IsFrom(appeal, judgments)
            || !state.Appeals.Any(other => other != appeal && !other.IsOpen && !other.ByReview && IsFrom(other, judgments));

        bool IsFrom(AppealState one, HashSet<string> rulings)
        {
            if (one.From.Count == 0)
                return one
                        .Docket.Links.Select(link => state.Appeals.FirstOrDefault(below => below.Docket.Id == link.To))
                        .OfType<AppealState>()
                        .ToList()
                        is not { Count: > 0 } linked
                    || linked.Exists(below => IsFrom(below, rulings));
            return one.From.Any(rulings.Contains)
                || state.Appeals.Any(below =>
                    below != one && below.DecidedIn is { } decided && one.From.Contains(decided) && IsFrom(below, rulings)
                );
        }
    }

    private static bool AwaitsTrial(DocketState docket) =>
        docket.NewTrial is not null && docket.Status is not (DocketStatus.Terminated or DocketStatus.Stayed);

    /// <summary>A judgment that was vacated is as good as reversed once liability on every claim is.</summary>
    private static bool IsReversed(CaseState state, DocketState docket) =>
        docket.JudgmentUndone!.Outcome == ReviewOutcome.Reversed
        || (state.Claims.Any(claim => claim.Asserted) && state.Claims.Where(claim => claim.Asserted).All(claim => claim.IsReversed));
}

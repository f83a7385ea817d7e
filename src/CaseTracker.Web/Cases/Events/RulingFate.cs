using CaseTracker.Core;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Web.Cases.Events;

/// <summary>What a court above did with a ruling, so far as the record knows.</summary>
/// <param name="Words">"affirmed on appeal", "vacated on appeal; mandate stayed".</param>
/// <param name="Event">The event that brought it about.</param>
/// <param name="Badge">The look of its badge; the word carries the meaning.</param>
public sealed record RulingFate(string Words, string Event, string Badge)
{
    /// <summary>Null where no review is recorded, which is not to say that there was none.</summary>
    public static RulingFate? From(CaseView view, string ruling)
    {
        if (view.State.Undone.FirstOrDefault(undoneRuling => undoneRuling.Ruling == ruling) is { } undone)
            return new RulingFate($"{EnumTerm.For(undone.Outcome)}, no longer in effect", undone.By, "badge-bad");
        // The latest appeal counts: one that was reopened and decided again has replaced its own outcome.
        foreach (var appeal in view.State.Appeals.Reverse())
            if (OnAppeal(appeal, ruling) is { } fate)
                return fate;
        return view.State.Appeals.FirstOrDefault(appealState => appealState.DecidedIn == ruling) is { } decided
            ? view
                .State.Reviews.Where(review => review.Of == decided.Docket.Id && Follows(view, review.SoughtIn, ruling))
                .Select(OnReview)
                .LastOrDefault()
            : null;
    }

    /// <summary>A petition against an earlier decision of the same appeal says nothing of this one.</summary>
    private static bool Follows(CaseView view, string petition, string ruling) =>
        view.Entry(petition)?.Position > view.Entry(ruling)?.Position;

    private static RulingFate? OnAppeal(AppealState appeal, string ruling)
    {
        if (
            appeal.DecidedIn is { } decision
            && appeal.Outcomes.FirstOrDefault(rulingReviewed => rulingReviewed.Ruling == ruling) is { } reviewed
        )
        {
            var open =
                reviewed.Outcome is ReviewOutcome.Affirmed or ReviewOutcome.Dismissed
                || appeal.Mandate is MandateStatus.Issued or MandateStatus.NotNeeded
                    ? ""
                    : $"; {StateLabels.Mandate(appeal)}";
            return new RulingFate(
                $"{StateLabels.For(reviewed)} on appeal{open}",
                decision,
                reviewed.Outcome == ReviewOutcome.Affirmed ? "badge-good" : "badge-warn"
            );
        }

        if (appeal is { DecidedIn: { } byPart, Outcomes.Count: 0, Parts.Count: > 0 } && appeal.From.Contains(ruling))
            return new RulingFate("decided on appeal part by part", byPart, "badge-warn");
        return appeal.IsOpen && appeal.From.Contains(ruling) ? new RulingFate("under appeal", appeal.TakenIn, "badge-open") : null;
    }

    private static RulingFate OnReview(ReviewState review) =>
        review.Outcome is { } outcome
            ? new RulingFate(StateLabels.Review(review.Docket.Tribunal, outcome), review.DecidedIn!, "badge-plain")
            : new RulingFate($"{review.Docket.Tribunal.Review} sought", review.SoughtIn, "badge-open");
}

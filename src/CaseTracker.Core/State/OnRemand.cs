using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>Whether the court below has acted since a court above decided.</summary>
public static class OnRemand
{
    /// <summary>True where the court whose decision this one was on has decided anew since.</summary>
    public static bool IsDecidedAnew(CaseState state, CaseTimeline timeline, AppealState appeal) =>
        state.Appeals.Any(below =>
            below.DecidedIn is { } anew
            && appeal.Docket.Links.Any(link => link.To == below.Docket.Id && link.By != DocketLinkKind.CrossAppeal)
            && IsAfter(timeline, anew, appeal)
        );

    /// <summary>True where a verdict was given since, or what had been awarded by a ruling that was reviewed was awarded anew.</summary>
    public static bool IsTriedAnew(CaseState state, CaseTimeline timeline, AppealState appeal)
    {
        var reviewed = appeal.Outcomes.Select(outcome => outcome.Ruling).ToHashSet();
        return state
                .Claims.SelectMany(claim => claim.Results)
                .Any(result =>
                    result.Event is { } decided && timeline[decided].Event.Kind == EventKind.Verdict && IsAfter(timeline, decided, appeal)
                )
            || state.Awards.Any(award =>
                award.Steps.Any(step =>
                    (step.Kind == AwardStepKind.Verdict || award.Steps.Any(earlier => reviewed.Contains(earlier.Event)))
                    && step.Kind != AwardStepKind.OnAppeal
                    && IsAfter(timeline, step.Event, appeal)
                )
            );
    }

    private static bool IsAfter(CaseTimeline timeline, string happened, AppealState appeal) =>
        timeline[happened].Position > timeline[appeal.DecidedIn!].Position;
}

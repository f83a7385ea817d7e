using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>How a remittitur is answered.</summary>
internal static class RemittiturRules
{
    /// <summary>
    /// A refused remittitur sets the award aside by itself, since a new trial was the alternative to it (Hetzel v. Prince William County,
    /// 523 U.S. 208); it does not give the sum back, and a judgment for the sum no longer stands. An accepted one binds, and an award that
    /// was in a judgment is in it again.
    /// </summary>
    public static FoldState Answer(this FoldState state, FoldStep step, string award, RemittiturStatus answer)
    {
        if (!state.HasAward(step, award, out state))
            return state;
        var now = state.Awards[award];
        if (now.Remittitur != RemittiturStatus.AcceptanceNotKnown)
            return state.Impossible(step, "no-remittitur", "answers a remittitur that is not open.");

        var answered =
            answer == RemittiturStatus.Accepted
                ? now.At(now.Judgment is null ? now.Stage : AwardStage.InJudgment)
                : now with
                {
                    Judgment = null,
                };
        var condition = answer == RemittiturStatus.Refused ? "a new trial follows" : null;
        state = state
            .With(answered with { Remittitur = answer, Answered = step.Event.Id })
            .Say(step, FactRef.AwardAcceptance(award), "Remittitur", "acceptance not known", EnumTerm.For(answer), condition);
        return answer == RemittiturStatus.Refused ? state.TryAnewWhatWasCut(step, now) : state;
    }

    /// <summary>The whole award falls, unless the same event says which parts of it do.</summary>
    private static FoldState TryAnewWhatWasCut(this FoldState state, FoldStep step, AwardState before)
    {
        var award = before.Award.Id;
        var cut = before.Steps.Last(one => one.Kind == AwardStepKind.Remittitur);
        var saysWhich = step.Event.Effects.OfType<VerdictSetAside>().Any(aside => aside.Award == award && aside.Components.Count > 0);
        state = saysWhich
            ? state.With(state.Awards[award].At(AwardRules.StageWhenMade(step.EventOf(before.Steps[0].Event))))
            : state.SetAside(step, award, SetAsideGround.RefusedRemittitur);
        return before.Judgment is not null && state.AwardsIn.TryGetValue(award, out var docket)
            ? state.AwaitNewTrial(docket, cut.Event)
            : state;
    }

    /// <summary>The new trial that follows a refused remittitur is ordered.</summary>
    public static FoldState WithNewTrialAfterRefusal(this FoldState state, FoldStep step) => state.TryAnew(step, _ => true);

    /// <summary>A later verdict on the same claims shows that there was one, ordered on record or not. It takes the place of what the
    /// refusal had left of the award, where it awards that too.</summary>
    public static FoldState WithVerdictAfterRefusal(this FoldState state, FoldStep step, AwardMade made, Award tried)
    {
        var replaced = state
            .Awards.Values.Where(award =>
                award is { AwaitsNewTrial: true, IsFallen: false }
                && award.Award.Id != tried.Id
                && award.Award.Claims.Intersect(tried.Claims).Any()
                && award.Components.Keys.All(left => made.Components.Any(part => part.Component == left))
            )
            .ToList();
        state = state.TryAnew(
            step,
            refused => refused.Id == tried.Id || (step.Event.Kind == EventKind.Verdict && refused.Claims.Intersect(tried.Claims).Any())
        );
        return step.Event.Kind == EventKind.Verdict
            ? replaced.Aggregate(state, (next, award) => next.SetAside(step, award.Award.Id, SetAsideGround.SupersedingVerdict))
            : state;
    }

    private static FoldState TryAnew(this FoldState state, FoldStep step, Func<Award, bool> isMeant) =>
        step.IsUndone
            ? state
            : state
                .Awards.Values.Where(award => award.AwaitsNewTrial && isMeant(award.Award))
                .Aggregate(state, (next, award) => next.With(award with { NewTrial = step.Event.Id }));
}

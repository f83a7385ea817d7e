using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Money;

/// <summary>How a remittitur is answered.</summary>
internal static class RemittiturRules
{
    /// <summary>
    /// A refused remittitur sets the award aside by itself, since a new trial was the alternative to it (Hetzel v. Prince William County,
    /// 523 U.S. 208). An accepted one binds, and an award that was in a judgment is in it again.
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
                : Restored(step, now, state.BeforeRemittitur[award]);
        state = state
            .With(answered with { Remittitur = answer })
            .Say(step, FactRef.AwardAcceptance(award), "Remittitur", "acceptance not known", EnumTerm.For(answer));
        return answer == RemittiturStatus.Refused ? state.SetAside(step, award, SetAsideGround.RefusedRemittitur) : state;
    }

    private static AwardState Restored(FoldStep step, AwardState now, AwardState before)
    {
        var changed = before
            .Components.Keys.Where(component => before.Components[component] != now.Components.GetValueOrDefault(component))
            .ToList();
        var refused = new AwardStep(step.Event.Id, AwardStepKind.RemittiturRefused, before.Components, changed);
        return now.At(AwardRules.StageWhenMade(step.EventOf(now.Steps[0].Event))) with { Judgment = null, Steps = [.. now.Steps, refused] };
    }
}

using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Dockets;

/// <summary>What the effects on dockets have in common.</summary>
internal static class DocketRules
{
    /// <summary>Moves a docket on; what an undone ruling did is told and does not count.</summary>
    /// <param name="words">What the docket is now, in words.</param>
    public static FoldState Move(this FoldState state, FoldStep step, string docket, DocketStatus status, string words, Term? term = null)
    {
        var before = state.Dockets[docket];
        if (!step.IsUndone)
        {
            var now = before with { Status = status, Since = step.Event.Id, StayTerm = term ?? Term.Open, Inferred = step.Inferred };
            state = state with { Dockets = state.Dockets.SetItem(docket, now) };
        }

        var was = before.Status == DocketStatus.NotOpen ? null : StateLabels.For(before.Status);
        return state.Say(step, FactRef.DocketStatus(docket), step.DocketName(docket), was, words, StateLabels.Until(term));
    }

    /// <summary>A trial was held, or a judgment entered, in a docket: a new trial that was ordered there is no longer to come.</summary>
    /// <param name="docket">Null where the event names none: then whichever has a trial to come.</param>
    public static FoldState WithTrialHeld(this FoldState state, string? docket) =>
        state
            .Dockets.Values.Where(ordered => ordered.NewTrial is not null && (docket is null || ordered.Docket.Id == docket))
            .Aggregate(state, (next, held) => next with { Dockets = next.Dockets.SetItem(held.Docket.Id, held with { NewTrial = null }) });

    /// <summary>A verdict after a judgment was undone, or a new trial ordered, is the trial that was to come, whichever side it is
    /// for.</summary>
    public static FoldState WithVerdict(this FoldState state, FoldStep step)
    {
        if (step.Event is not { Kind: EventKind.Verdict or EventKind.Trial, Docket: { } id } || step.IsUndone)
            return state;
        var docket = state.Dockets[id];
        return docket.NewTrial is null && docket.JudgmentUndone is null
            ? state
            : state with
            {
                Dockets = state.Dockets.SetItem(id, docket with { NewTrial = null, JudgmentUndone = null }),
            };
    }

    /// <summary>A new trial is to come, and a judgment that the court had entered on the first one is no longer final.</summary>
    /// <param name="order">The event that ordered it.</param>
    public static FoldState AwaitNewTrial(this FoldState state, string docket, string order)
    {
        var now = state.Dockets[docket];
        if (now is not { Judgment: not null, Status: DocketStatus.JudgmentEntered or DocketStatus.Terminated })
            return state with { Dockets = state.Dockets.SetItem(docket, now with { NewTrial = order }) };
        var claims = state.ClaimsIn.Where(pair => pair.Value == docket).Select(pair => pair.Key);
        return state with
        {
            Dockets = state.Dockets.SetItem(
                docket,
                now with
                {
                    NewTrial = order,
                    Status = DocketStatus.Pending,
                    Since = order,
                    Judgment = null,
                    Inferred = false,
                }
            ),
            Claims = state.Claims.SetItems(
                claims.Select(claim => KeyValuePair.Create(claim, state.Claims[claim] with { Interlocutory = true }))
            ),
        };
    }

    /// <summary>What a stayed docket goes back to when the stay ends.</summary>
    public static DocketStatus StatusBeforeStay(this FoldState state, string docket) =>
        state.BeforeStay.GetValueOrDefault(docket, DocketStatus.Pending);
}

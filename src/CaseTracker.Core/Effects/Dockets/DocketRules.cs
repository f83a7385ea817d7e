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

    /// <summary>What a stayed docket goes back to when the stay ends.</summary>
    public static DocketStatus StatusBeforeStay(this FoldState state, string docket) =>
        state.BeforeStay.GetValueOrDefault(docket, DocketStatus.Pending);
}

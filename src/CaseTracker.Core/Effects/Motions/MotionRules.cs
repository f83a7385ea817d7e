using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Motions;

/// <summary>
/// What a ruling does with the motions that it decides. It stands in the ruling and is no effect of its own, so that a disposition stands
/// in one place.
/// </summary>
internal static class MotionRules
{
    public static FoldState Decide(this FoldState state, FoldStep step, MotionDecision decision)
    {
        var motion = state.Motions[decision.Motion];
        var decided = step.Undoing is { } undoing
            ? motion with
            {
                Undone = [.. motion.Undone, (decision, undoing)],
            }
            : motion with
            {
                Decisions = [.. motion.Decisions, (step.Event.Id, decision)],
            };
        state = state with { Motions = state.Motions.SetItem(decision.Motion, decided) };

        return state.Say(
            step,
            FactRef.MotionDisposition(decision.Motion),
            Prose.Capital(motion.Motion.Title),
            motion.FiledIn is null ? null : "pending",
            StateLabels.For(decision.Disposition),
            StateLabels.Terms(decision),
            $"{Prose.Capital(StateLabels.For(decision.Disposition))}: {motion.Motion.Title}"
        );
    }
}

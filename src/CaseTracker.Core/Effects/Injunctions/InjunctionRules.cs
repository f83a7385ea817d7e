using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Injunctions;

/// <summary>What the effects on injunctions have in common.</summary>
internal static class InjunctionRules
{
    /// <summary>
    /// True where there is an injunction to act on. One that was undone is left alone without a word: what acts on it was right when it
    /// came.
    /// </summary>
    /// <param name="verb">What is done to the injunction: "stays".</param>
    /// <param name="checkedState">The state, with a finding where there is none.</param>
    public static bool HasInjunction(this FoldState state, FoldStep step, string injunction, string verb, out FoldState checkedState)
    {
        checkedState = state;
        var now = state.Injunctions[injunction];
        if (now.Status is InjunctionStatus.InForce or InjunctionStatus.Stayed)
            return true;
        if (now.Status != InjunctionStatus.Undone)
            checkedState = state.Impossible(
                step,
                "no-injunction",
                $"{verb} “{now.Injunction.Title}”, which is {StateLabels.For(now.Status)}."
            );
        return false;
    }

    public static FoldState With(this FoldState state, InjunctionState injunction) =>
        state with
        {
            Injunctions = state.Injunctions.SetItem(injunction.Injunction.Id, injunction),
        };

    /// <summary>
    /// Moves an injunction on; what an undone ruling did is told and does not count, its issue apart, which is shown as undone.
    /// </summary>
    public static FoldState Turn(
        this FoldState state,
        FoldStep step,
        string injunction,
        InjunctionStatus status,
        InjunctionStep turn,
        InjunctionStay? stay = null
    )
    {
        var before = state.Injunctions[injunction];
        if (!step.IsUndone || status == InjunctionStatus.Undone)
            state = state.With(before with { Status = status, Since = step.Event.Id, Stay = stay, Steps = [.. before.Steps, turn] });
        var was = before.Status == InjunctionStatus.NotIssued ? null : StateLabels.For(before.Status);
        return state.Say(step, FactRef.InjunctionStatus(injunction), before.Injunction.Title, was, turn.Turn, turn.Detail);
    }

    /// <summary>The step of an injunction's life that an effect is.</summary>
    public static InjunctionStep Turned(this FoldStep step, InjunctionStepKind kind) =>
        new(step.Event.Id, kind, null) { Effect = step.EffectId };
}

using CaseTracker.Core.Cases;
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
        if (Binds(now.Status))
            return true;
        if (now.Status != InjunctionStatus.Undone)
            checkedState = state.Impossible(
                step,
                "no-injunction",
                $"{verb} “{now.Injunction.Title}”, which is {StateLabels.For(now.Status)}."
            );
        return false;
    }

    /// <summary>True for one that holds, or will once a stay or a time before it has ended.</summary>
    public static bool Binds(InjunctionStatus status) =>
        status is InjunctionStatus.InForce or InjunctionStatus.Stayed or InjunctionStatus.NotYetInEffect;

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

    /// <summary>Some clauses are stayed and the others stay in force.</summary>
    public static FoldState StayClauses(this FoldState state, FoldStep step, InjunctionStayed effect)
    {
        var now = state.Injunctions[effect.Injunction];
        var ends = step.Term();
        if (!step.IsUndone && !ends.HasEndedBy(step.Day))
            state = state.With(
                now with
                {
                    ClauseTurns =
                    [
                        .. now.ClauseTurns,
                        .. effect.Clauses.Select(clause => new ClauseTurn(clause, ClauseStatus.Stayed, step.Event.Id)
                        {
                            Inferred = step.Inferred,
                        }),
                    ],
                }
            );
        var turn = step.Turned(InjunctionStepKind.StayedInPart) with { Stay = effect.Kind, Term = ends };
        return state.Turn(step, effect.Injunction, now.Status, turn, now.Stay);
    }

    /// <summary>Every clause that was stayed alone holds again.</summary>
    public static InjunctionState WithoutClauseStays(this InjunctionState injunction) =>
        injunction with
        {
            ClauseTurns = [.. injunction.ClauseTurns.Where(turn => turn.Status != ClauseStatus.Stayed)],
        };

    /// <summary>What keeps an effect from naming clauses; null where the injunction holds them all.</summary>
    public static string? UnknownClause(string injunction, IReadOnlyList<string> clauses, CourtCase courtCase) =>
        clauses.Except(courtCase.Injunctions.First(one => one.Id == injunction).Clauses.Select(clause => clause.Id)).FirstOrDefault()
            is { } unknown
            ? $"\"{unknown}\" names a clause that the injunction does not hold"
            : null;
}

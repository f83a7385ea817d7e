using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;

namespace CaseTracker.Web.Cases.Money;

/// <summary>One figure of an award over time: a component's, or the total.</summary>
/// <param name="Component">Null for the total.</param>
/// <param name="Turns">The steps that set or changed it, oldest first.</param>
/// <param name="AlsoStands">The figure before a remittitur, while the cut is conditional.</param>
/// <param name="Undone">Between which days the award was undone; null while it stands.</param>
public sealed record AwardLine(ComponentKind? Component, IReadOnlyList<AwardLine.Turn> Turns, decimal? AlsoStands, DaySpan? Undone)
{
    /// <param name="When">The days on which it may have come; unbounded where nothing is known.</param>
    public sealed record Turn(AwardStep Step, DaySpan When, decimal Sum)
    {
        public DateOnly? Day => When.Latest ?? When.Earliest;
    }

    /// <summary>Between which days the last of it was paid; null where that is not so.</summary>
    public DaySpan? Paid { get; private init; }

    public decimal Most => Turns.Max(turn => turn.Sum);

    /// <summary>True when each turn has a day to stand on.</summary>
    public bool CanBeDrawn => Turns.All(turn => turn.Day is not null);

    public static AwardLine Total(CaseView view, AwardState state) => From(view, state, null, state.Steps, step => step.Total);

    public static AwardLine From(CaseView view, AwardState state, ComponentKind component) =>
        From(
            view,
            state,
            component,
            state.Steps.Where(step => step.Changed.Contains(component)),
            step => step.Components.GetValueOrDefault(component)
        );

    private static AwardLine From(
        CaseView view,
        AwardState state,
        ComponentKind? component,
        IEnumerable<AwardStep> steps,
        Func<AwardStep, decimal> sum
    )
    {
        var turns = steps.Select(step => new Turn(step, DaysOf(view, step.Event), sum(step))).ToList();
        return new AwardLine(component, turns, AlsoStandsIn(state, sum), state.Undone is { } undone ? DaysOf(view, undone) : null)
        {
            Paid = AwardBrief.IsPaid(state) ? DaysOf(view, state.Payments[^1].Event) : null,
        };
    }

    /// <summary>The cut figure is conditional until the plaintiff's answer or a judgment is found.</summary>
    private static decimal? AlsoStandsIn(AwardState state, Func<AwardStep, decimal> sum)
    {
        if (state is not { Stage: AwardStage.Remitted, Remittitur: RemittiturStatus.AcceptanceNotKnown })
            return null;
        var before = state.Steps.Reverse().SkipWhile(step => step.Kind == AwardStepKind.Remittitur).FirstOrDefault();
        return before is not null && sum(before) != sum(state.Steps[^1]) ? sum(before) : null;
    }

    private static DaySpan DaysOf(CaseView view, string eventId) => view.Entry(eventId)?.Bounds ?? default;
}

using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>What lasted: stays of dockets around their lanes, and injunctions on rows of their own.</summary>
internal sealed class StripBands(CaseView view, StripScale scale)
{
    private const double HalfStay = 9;
    private const double HalfInjunction = 4.5;

    /// <summary>In force without some of its clauses: a line that its style hatches, as high as the bands.</summary>
    internal const string InPart = "force part";

    /// <summary>Stays, sure and perhaps, as outlines around the lanes that they stopped.</summary>
    public IEnumerable<StripPath> Stays(Func<TimelineEntry, double> heightOf)
    {
        var stays = StaysOf().ToList();
        var sure = string.Concat(
            stays.Select(stay =>
                Box(
                    stay.From.Latest ?? stay.From.Earliest ?? scale.Window.From,
                    stay.To.Earliest ?? stay.From.Latest,
                    heightOf(stay.Since),
                    HalfStay
                )
            )
        );
        var perhaps = string.Concat(
            stays
                .SelectMany(stay =>
                    new[]
                    {
                        (stay.Since, stay.From.Earliest, stay.From.Latest),
                        (stay.Since, stay.To.Earliest ?? stay.From.Latest, stay.To.Latest ?? view.AsOf),
                    }
                )
                .Where(part => part.Item2 < part.Item3)
                .Select(part => Box(part.Item2, part.Item3, heightOf(part.Since), HalfStay))
        );
        if (sure.Length > 0)
            yield return new StripPath("stay", sure);
        if (perhaps.Length > 0)
            yield return new StripPath("stay perhaps", perhaps);
    }

    /// <summary>Injunctions, gag orders apart, whose times can be told: issued, and neither undone
    /// nor run out on a day that the state does not name.</summary>
    public IReadOnlyList<InjunctionState> Injunctions { get; } =
    [
        .. view.State.Injunctions.Where(state =>
            state.Issued is not null
            && state.Injunction.Kind != InjunctionKind.GagOrder
            && state.Status is not (InjunctionStatus.Undone or InjunctionStatus.Expired or InjunctionStatus.NotIssued)
        ),
    ];

    public IEnumerable<StripPath> Of(InjunctionState injunction, double y) =>
        TurnsOf(injunction)
            .GroupBy(turn => turn.Style)
            .Select(style => new StripPath(
                style.Key,
                string.Concat(
                    style.Select(turn => style.Key == InPart ? Line(turn.From, turn.To, y) : Box(turn.From, turn.To, y, HalfInjunction))
                )
            ))
            .Where(path => path.Data.Length > 0);

    private IEnumerable<(TimelineEntry Since, DaySpan From, DaySpan To)> StaysOf()
    {
        var open = new Dictionary<string, TimelineEntry>();
        foreach (var entry in view.Reading.Entries)
        {
            foreach (var effect in entry.Event.Effects)
            {
                if (effect is DocketStayed stayed)
                    open[stayed.Docket] = entry;
                if (effect is DocketResumed resumed && open.Remove(resumed.Docket, out var since))
                    yield return (since, since.Bounds, entry.Bounds);
            }
        }

        foreach (var since in open.Values)
            yield return (since, since.Bounds, new DaySpan(view.AsOf, view.AsOf));
    }

    private IEnumerable<(string Style, DateOnly? From, DateOnly? To)> TurnsOf(InjunctionState injunction)
    {
        var (style, since) = ((string?)null, (DateOnly?)null);
        foreach (var (when, next) in Marks(injunction))
        {
            if (when.Earliest is { } first && first > view.AsOf)
                break;
            if (style is not null)
                yield return (style, since, when.Earliest);
            if (when.Earliest < when.Latest)
                yield return ("either", when.Earliest, when.Latest);
            (style, since) = (next, when.Latest ?? when.Earliest);
        }

        if (style is not null)
            yield return (style, since, view.AsOf);
    }

    /// <summary>Each turn with what holds from then on; null for nothing. What became of single clauses comes between the turns of the
    /// whole, by the order of events.</summary>
    private IEnumerable<(DaySpan When, string? Next)> Marks(InjunctionState state)
    {
        var (next, isInPart) = ((string?)null, false);
        var wholes = Wholes(state).Select((mark, i) => (mark.Position, Order: i, mark.When, mark.Next, Clauses: (bool?)null));
        var parts = Parts(state)
            .Select((mark, i) => (mark.Position, Order: i, mark.When, Next: (string?)null, Clauses: (bool?)mark.IsInPart));
        foreach (var mark in wholes.Concat(parts).OrderBy(mark => mark.Position).ThenBy(mark => mark.Clauses is not null))
        {
            if (mark.Clauses is { } some)
            {
                if (some == isInPart)
                    continue;
                isInPart = some;
            }
            else
                next = mark.Next;

            if (mark.Clauses is null || next is not null)
                yield return (mark.When, isInPart && next is ("force" or "force found") ? InPart : next);
        }
    }

    /// <summary>The events that touched single clauses, each with whether one of them is out of force from then on.</summary>
    private IEnumerable<(int Position, DaySpan When, bool IsInPart)> Parts(InjunctionState state)
    {
        var status = new Dictionary<string, ClauseStatus>();
        foreach (var turns in state.ClauseTurns.GroupBy(turn => turn.Event))
        {
            foreach (var turn in turns)
                status[turn.Clause] = turn.Status;
            if (view.Entry(turns.Key) is { } entry)
                yield return (
                    entry.Position,
                    entry.Bounds,
                    status.Values.Any(held => held is ClauseStatus.Stayed or ClauseStatus.Reversed or ClauseStatus.Vacated)
                );
        }
    }

    /// <summary>The turns of the injunction as a whole.</summary>
    private IEnumerable<(int Position, DaySpan When, string? Next)> Wholes(InjunctionState state)
    {
        var id = state.Injunction.Id;
        foreach (var step in state.Steps)
        {
            if (step.Event is null)
            {
                yield return (int.MaxValue, step.When ?? default, state.SoFarAsFound ? "force found" : "force");
                continue;
            }

            if (view.Entry(step.Event) is not { } entry)
                continue;
            if (entry.Event.Effects.FirstOrDefault(effect => effect.Id == step.Effect) is not { } effect)
                continue;
            var when = effect.From is { } from ? DaySpan.From(from) : entry.Bounds;
            if (step.Kind is InjunctionStepKind.Issued or InjunctionStepKind.StayLifted)
                yield return (entry.Position, when, "force");
            if (step.Kind == InjunctionStepKind.Stayed)
                yield return (entry.Position, when, "stayed");
            if (step.Kind == InjunctionStepKind.Dissolved)
                yield return (entry.Position, when, null);
        }

        // What may have happened by the reader's day is not folded; from the first day on which it can have, nothing is certain.
        var possible = view
            .State.MayHave.Where(possibleEvent => possibleEvent.Entry.Event.Effects.Any(IsTurn))
            .Select(possibleEvent => possibleEvent.Entry.Bounds.Earliest)
            .Min();
        if (possible is not null)
            yield return (int.MaxValue, new DaySpan(possible, DateOnly.MaxValue), null);

        bool IsTurn(Effect effect) =>
            EffectTable.Standard.InjunctionTurnOf(effect) is { Kind: not InjunctionStepKind.Modified } turn && turn.Injunction == id;
    }

    private string Line(DateOnly? from, DateOnly? to, double y) =>
        Ends(from, to) is var (x, end) ? $"M{StripPen.N(x)} {StripPen.N(y)}H{StripPen.N(end)}" : "";

    private string Box(DateOnly? from, DateOnly? to, double y, double half) =>
        Ends(from, to) is var (x, end)
            ? $"M{StripPen.N(x)} {StripPen.N(y - half)}H{StripPen.N(end)}v{StripPen.N(half * 2)}H{StripPen.N(x)}z"
            : "";

    /// <summary>Null where nothing of it lies in the window and before the reader's day is over.</summary>
    private (double X, double End)? Ends(DateOnly? from, DateOnly? to)
    {
        if (from is not { } first || to is not { } last || first > view.AsOf)
            return null;
        var (x, end) = (scale.Start(first), last >= view.AsOf ? scale.End(view.AsOf) : scale.Start(last));
        return end <= x ? null : (x, end);
    }
}

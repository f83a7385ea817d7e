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
            .Select(style => new StripPath(style.Key, string.Concat(style.Select(turn => Box(turn.From, turn.To, y, HalfInjunction)))))
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

    /// <summary>Each turn with what holds from then on; null for nothing.</summary>
    private IEnumerable<(DaySpan When, string? Next)> Marks(InjunctionState state)
    {
        var id = state.Injunction.Id;
        foreach (var step in state.Steps)
        {
            if (step.Event is null)
            {
                yield return (step.When ?? default, state.SoFarAsFound ? "force found" : "force");
                continue;
            }

            if (view.Entry(step.Event) is not { } entry)
                continue;
            if (entry.Event.Effects.FirstOrDefault(effect => effect.Id == step.Effect) is not { } effect)
                continue;
            var when = effect.From is { } from ? DaySpan.From(from) : entry.Bounds;
            if (step.Kind is InjunctionStepKind.Issued or InjunctionStepKind.StayLifted)
                yield return (when, "force");
            if (step.Kind == InjunctionStepKind.Stayed)
                yield return (when, "stayed");
            if (step.Kind == InjunctionStepKind.Dissolved)
                yield return (when, null);
        }

        // What may have happened by the reader's day is not folded; from the first day on which it can have, nothing is certain.
        var possible = view
            .State.MayHave.Where(possibleEvent => possibleEvent.Entry.Event.Effects.Any(IsTurn))
            .Select(possibleEvent => possibleEvent.Entry.Bounds.Earliest)
            .Min();
        if (possible is not null)
            yield return (new DaySpan(possible, DateOnly.MaxValue), null);

        bool IsTurn(Effect effect) =>
            EffectTable.Standard.InjunctionTurnOf(effect) is { Kind: not InjunctionStepKind.Modified } turn && turn.Injunction == id;
    }

    /// <summary>Empty where nothing of it lies in the window and before the reader's day is over.</summary>
    private string Box(DateOnly? from, DateOnly? to, double y, double half)
    {
        if (from is not { } first || to is not { } last || first > view.AsOf)
            return "";
        var (x, end) = (scale.Start(first), last >= view.AsOf ? scale.End(view.AsOf) : scale.Start(last));
        return end <= x ? "" : $"M{StripPen.N(x)} {StripPen.N(y - half)}H{StripPen.N(end)}v{StripPen.N(half * 2)}H{StripPen.N(x)}z";
    }
}

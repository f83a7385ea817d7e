using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Effects.Schedule;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>
/// Applies the effects of what has happened, in order, on behalf of one reader's day. Each kind of effect has its own rule.
/// </summary>
/// <remarks>
/// Terms (a stay of 45 days) are judged on the day; everything else only by order. What can't be is a finding, never an exception.
/// </remarks>
internal sealed class Fold : IFoldRecord
{
    private readonly CaseTimeline _timeline;
    private readonly EffectTable _effects;
    private readonly IReadOnlyList<TimelineEntry> _entries;
    private readonly bool[] _happened;
    private readonly AppellateDecisions _decisions;

    /// <param name="entries">What has happened, in timeline order.</param>
    public Fold(CourtCase courtCase, CaseTimeline timeline, DateOnly day, EffectTable effects, IReadOnlyList<TimelineEntry> entries)
    {
        (Case, Day, _timeline, _effects, _entries) = (courtCase, day, timeline, effects, entries);
        _happened = new bool[timeline.Entries.Count];
        foreach (var entry in entries)
            _happened[entry.Position] = true;
        _decisions = AppellateDecisions.Of(courtCase, entries, effects, day);
    }

    public CourtCase Case { get; }

    public DateOnly Day { get; }

    public IReadOnlyList<DisturbedRuling> Undone => [.. _decisions.Undone.Values];

    public FoldState Run() => _entries.Aggregate(FoldState.Before(Case), Apply);

    /// <summary>The case with one more event, on top of what was folded; its changes are those of that event alone.</summary>
    public FoldState With(FoldState state, TimelineEntry entry) => Apply(state with { Changes = [] }, entry);

    public bool Has(string eventId) => _timeline.Contains(eventId) && _happened[_timeline[eventId].Position];

    public CaseEvent Event(string id) => _timeline[id].Event;

    public bool IsUndone(string eventId) => _decisions.Undone.ContainsKey(eventId);

    public DaySpan? EndOf(Ending ending, DaySpan start, string? docket)
    {
        if (ending.Date is { } date)
            return DaySpan.From(date);
        if (ending.Period is { } period)
            return PeriodEnd.Of(period, start, Case, docket);
        if (ending.Event is not { } id)
            return null;
        if (Has(id))
            return _timeline[id].Bounds;
        return _timeline.OccurrenceBy(id, Day) == EventOccurrence.MayHave ? _timeline[id].Bounds with { Latest = null } : null;
    }

    private FoldState Apply(FoldState state, TimelineEntry entry)
    {
        var undoing = _decisions.Undone.Count == 0 ? null : _decisions.Undone.GetValueOrDefault(entry.Event.Id);
        foreach (var decision in entry.Event.Ruling?.Decides ?? [])
            state = state.Decide(
                new FoldStep(this, entry.Event, entry.Bounds, $"decides-{decision.Motion}") { Undoing = undoing },
                decision
            );
        foreach (var effect in entry.Event.Effects)
            state = Apply(state, entry, effect, undoing);
        return TakeHold(state.Discharge(entry.Event, Case), entry);
    }

    /// <summary>The decisions of courts above that take hold with an event.</summary>
    private FoldState TakeHold(FoldState state, TimelineEntry entry)
    {
        if (!_decisions.TakesHoldWith(entry.Event.Id))
            return state;
        foreach (var held in _decisions.Held[entry.Event.Id])
            if (state.Appeals.TryGetValue(held, out var appeal))
                state = state.With(
                    appeal with
                    {
                        HasTakenHold = true,
                        Mandate = appeal.Mandate == MandateStatus.Stayed ? MandateStatus.NotFound : appeal.Mandate,
                    }
                );
        var number = 0;
        foreach (var part in _decisions.Parts[entry.Event.Id])
            state = state.Apply(
                new FoldStep(this, Event(part.Decision), entry.Bounds, $"takes-hold-{++number}")
                {
                    ToldWith = entry.Event.Id,
                    Inferred = _decisions.WhereStayEnded(part.Decision) is not null,
                    OnAppeal = _decisions.WhereStayEnded(part.Decision) is { } docket ? ByCourt(docket, part.Decision) : "on appeal",
                },
                part
            );
        foreach (var decision in _decisions.HeldDecisions[entry.Event.Id])
        foreach (var ordered in Event(decision).Effects.OfType<NewTrialOrdered>())
            state = state.AwaitNewTrial(ordered.Docket, decision);
        foreach (var docket in _decisions.Reopened[entry.Event.Id].Where(docket => state.Appeals.ContainsKey(docket)))
            state = state.Reopen(new FoldStep(this, entry.Event, entry.Bounds, $"reopens-{docket}"), docket);
        return state;
    }

    /// <summary>What a court below decided is not told as the last one’s: "by the Fourth Circuit on 20 February 2024".</summary>
    private string ByCourt(string docket, string decision)
    {
        var court = Case.Dockets.First(one => one.Id == docket).Tribunal;
        return $"by {(court.Known is null ? "" : "the ")}{court.ShortName} {Event(decision).InSentence()}, "
            + "as the stay of its mandate has ended";
    }

    private FoldState Apply(FoldState state, TimelineEntry entry, Effect effect, DisturbedRuling? undoing)
    {
        if (effect.From is { } from && !(from.Latest <= Day))
        {
            var step = new FoldStep(this, entry.Event, entry.Bounds, effect.Id) { Inferred = effect.Inferred, Undoing = undoing };
            var descriptor = _effects.Of(effect);
            var what = $"{descriptor.Delayed(effect, step)} {UpcomingDate.TakesEffect}";
            var coming = new UpcomingDate(what, DaySpan.From(from), from, entry.Event.Id, effect.Id);
            return descriptor.FoldBefore(state with { Coming = state.Coming.Add(coming) }, effect, step);
        }

        return _effects
            .Of(effect)
            .Fold(
                state,
                effect,
                new FoldStep(this, entry.Event, entry.Bounds, effect.Id)
                {
                    From = effect.From,
                    Until = effect.Until,
                    Inferred = effect.Inferred,
                    Undoing = undoing,
                }
            );
    }
}

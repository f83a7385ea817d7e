using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Timeline;

/// <summary>The events of a case in order, and what is known of that order.</summary>
public sealed class CaseTimeline
{
    private readonly Dictionary<string, int> _index;
    private readonly DaySpan[] _bounds;
    private readonly List<int>[] _before;
    private readonly Followers _after;
    private readonly CourtCase _case;
    private readonly TimelineEntry[] _entryOf;
    private readonly List<int> _order;
    private readonly Lazy<ILookup<Type, (TimelineEntry Entry, Effect Effect)>> _effects;

    internal CaseTimeline(CourtCase courtCase, DaySpan[] bounds, List<int>[] before, List<int> order, List<Diagnostic> findings)
    {
        (_case, _bounds, _before, _order, Findings) = (courtCase, bounds, before, order, findings);
        _index = CausalLinks.Index(courtCase.Events);
        _after = new Followers(before);
        var links = new LinkSearch(before, bounds, order);
        _entryOf = new TimelineEntry[order.Count];
        var entries = new TimelineEntry[order.Count];
        for (var position = 0; position < order.Count; position++)
        {
            var i = order[position];
            var unknown = position > 0 && Compare(order[position - 1], i, links) == DateOrder.Undecidable;
            entries[position] = _entryOf[i] = new TimelineEntry(courtCase.Events[i], bounds[i], position, unknown);
        }

        Entries = entries;
        _effects = new(() =>
            entries.SelectMany(entry => entry.Event.Effects, (entry, effect) => (entry, effect)).ToLookup(pair => pair.effect.GetType())
        );
    }

    public IReadOnlyList<TimelineEntry> Entries { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <exception cref="KeyNotFoundException">The case has no such event.</exception>
    public TimelineEntry this[string eventId] => _entryOf[_index[eventId]];

    public bool Contains(string eventId) => _index.ContainsKey(eventId);

    /// <summary>All effects of one kind, in the order of their events, whatever the day.</summary>
    public IEnumerable<(TimelineEntry Entry, TEffect Effect)> EffectsOf<TEffect>()
        where TEffect : Effect => _effects.Value[typeof(TEffect)].Select(pair => (pair.Entry, (TEffect)pair.Effect));

    /// <summary>The events that this one is known to follow directly: its links,
    /// and what its effects and docket number presuppose.</summary>
    public IEnumerable<TimelineEntry> Before(string eventId) => _before[_index[eventId]].Select(i => _entryOf[i]);

    /// <summary>What is known of two events' order: from their days, else from links, however long the chain.</summary>
    public DateOrder Compare(string one, string other) => Compare(_index[one], _index[other], new LinkSearch(_before, _bounds, _order));

    /// <summary>Whether an event has happened by the end of <paramref name="day"/>.</summary>
    public EventOccurrence OccurrenceBy(string eventId, DateOnly day) => OccurrenceBy(_index[eventId], day);

    /// <inheritdoc cref="OccurrenceBy(string, DateOnly)"/>
    public EventOccurrence OccurrenceBy(TimelineEntry entry, DateOnly day) => OccurrenceBy(_order[entry.Position], day);

    private EventOccurrence OccurrenceBy(int i, DateOnly day)
    {
        var byDate = ByDate(i, day);
        var isOpen = byDate == EventOccurrence.MayHave || byDate != EventOccurrence.NotYet && EventBounds.IsSoft(_case.Events[i]);
        if (!isOpen)
            return byDate;
        if (!IsImplied(i, day))
            return EventOccurrence.MayHave;
        return _case.Events[i].Date is { Form: DateForm.Interval } span && !(span.Latest <= day)
            ? EventOccurrence.UnderWay
            : EventOccurrence.Happened;
    }

    /// <summary>What the dates alone say, marks of doubt apart.</summary>
    private EventOccurrence ByDate(int i, DateOnly day)
    {
        var (date, bounds) = (_case.Events[i].Date, _bounds[i]);
        if (bounds.Earliest > day)
            return EventOccurrence.NotYet;
        if (bounds.Latest <= day)
            return EventOccurrence.Happened;
        if (date.Form != DateForm.Interval)
            return EventOccurrence.MayHave;
        return date.Earliest is not null || date.StartIsOpen ? EventOccurrence.UnderWay : EventOccurrence.MayHave;
    }

    /// <summary>True when an event that certainly happened by the day is known
    /// to have followed this one, directly or through others.</summary>
    private bool IsImplied(int i, DateOnly day)
    {
        var seen = new HashSet<int> { i };
        var open = new Stack<int>();
        open.Push(i);
        while (open.TryPop(out var at))
            foreach (var j in _after.Of(at))
            {
                if (!seen.Add(j))
                    continue;
                if (!EventBounds.IsSoft(_case.Events[j]) && ByDate(j, day) is EventOccurrence.Happened or EventOccurrence.UnderWay)
                    return true;
                open.Push(j);
            }

        return false;
    }

    private DateOrder Compare(int one, int other, LinkSearch links)
    {
        if (_bounds[one].IsBefore(_bounds[other]))
            return DateOrder.Before;
        if (_bounds[other].IsBefore(_bounds[one]))
            return DateOrder.After;
        if (links.LeadsTo(one, other))
            return DateOrder.Before;
        if (links.LeadsTo(other, one))
            return DateOrder.After;
        var (a, b) = (_bounds[one], _bounds[other]);
        var known =
            a == b
            && a.Earliest is not null
            && a.Earliest == a.Latest
            && !EventBounds.IsSoft(_case.Events[one])
            && !EventBounds.IsSoft(_case.Events[other]);
        return known ? DateOrder.SameDay : DateOrder.Undecidable;
    }
}

using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Timeline;

/// <summary>The events of a case in order, and what is known of that order.</summary>
public sealed class CaseTimeline
{
    private readonly Dictionary<string, int> _index;
    private readonly DaySpan[] _bounds;
    private readonly List<int>[] _before;
    private readonly List<int>[] _after;
    private readonly CourtCase _case;
    private readonly TimelineEntry[] _entryOf;

    internal CaseTimeline(CourtCase courtCase, DaySpan[] bounds, List<int>[] before, List<int> order, List<Finding> findings)
    {
        (_case, _bounds, _before, Findings) = (courtCase, bounds, before, findings);
        _index = courtCase.Events.Select((happened, i) => (happened.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        _after = [.. before.Select(_ => new List<int>())];
        for (var i = 0; i < before.Length; i++)
            foreach (var cause in before[i]) _after[cause].Add(i);
        _entryOf = new TimelineEntry[order.Count];
        var entries = new TimelineEntry[order.Count];
        for (var position = 0; position < order.Count; position++)
        {
            var i = order[position];
            var unknown = position > 0 && Compare(order[position - 1], i) == DateOrder.Undecidable;
            entries[position] = _entryOf[i] = new TimelineEntry(courtCase.Events[i], bounds[i], position, unknown);
        }

        Entries = entries;
    }

    public IReadOnlyList<TimelineEntry> Entries { get; }

    public IReadOnlyList<Finding> Findings { get; }

    /// <exception cref="KeyNotFoundException">The case has no such event.</exception>
    public TimelineEntry this[string eventId] => _entryOf[_index[eventId]];

    public bool Contains(string eventId) => _index.ContainsKey(eventId);

    /// <summary>The events that this one is known to follow directly: its links, and what its effects and docket number presuppose.</summary>
    public IEnumerable<TimelineEntry> Before(string eventId) => _before[_index[eventId]].Select(i => _entryOf[i]);

    /// <summary>What is known of two events' order: from their days, else from links, however long the chain.</summary>
    public DateOrder Compare(string one, string other) => Compare(_index[one], _index[other]);

    /// <summary>All pairs whose order nothing tells, days apart or the same day not known; each pair in timeline order.</summary>
    public IEnumerable<(TimelineEntry First, TimelineEntry Second)> UndecidablePairs()
    {
        for (var i = 0; i < Entries.Count; i++)
            for (var j = i + 1; j < Entries.Count; j++)
                if (Compare(_index[Entries[i].Event.Id], _index[Entries[j].Event.Id]) == DateOrder.Undecidable)
                    yield return (Entries[i], Entries[j]);
    }

    /// <summary>Whether an event has happened by the end of <paramref name="day"/>.</summary>
    public Occurrence OccurrenceBy(string eventId, DateOnly day) => OccurrenceBy(_index[eventId], day);

    private Occurrence OccurrenceBy(int i, DateOnly day)
    {
        var happened = _case.Events[i];
        if (happened.Date.Form == DateForm.Interval) return OfInterval(happened.Date, day);
        var bounds = _bounds[i];
        if (bounds.Earliest > day) return Occurrence.NotYet;
        if (EventBounds.IsSoft(happened)) return IsImplied(i, day) ? Occurrence.Happened : Occurrence.MayHave;
        return bounds.Latest is { } latest && latest <= day ? Occurrence.Happened : Occurrence.MayHave;
    }

    private static Occurrence OfInterval(PartialDate date, DateOnly day)
    {
        if (date.Earliest is { } start && start > day) return Occurrence.NotYet;
        if (date.Latest is { } end && end <= day) return Occurrence.Happened;
        return date.Earliest is null && !date.StartIsOpen ? Occurrence.MayHave : Occurrence.UnderWay;
    }

    /// <summary>True when an event that certainly happened by the day is known to have followed this one, directly or through others.</summary>
    private bool IsImplied(int i, DateOnly day)
    {
        var seen = new HashSet<int> { i };
        var open = new Stack<int>(_after[i]);
        while (open.TryPop(out var j))
        {
            if (!seen.Add(j)) continue;
            if (!EventBounds.IsSoft(_case.Events[j]) && OccurrenceBy(j, day) is Occurrence.Happened or Occurrence.UnderWay) return true;
            foreach (var next in _after[j]) open.Push(next);
        }

        return false;
    }

    private DateOrder Compare(int one, int other)
    {
        if (_bounds[one].IsBefore(_bounds[other])) return DateOrder.Before;
        if (_bounds[other].IsBefore(_bounds[one])) return DateOrder.After;
        if (Follows(other, one)) return DateOrder.Before;
        if (Follows(one, other)) return DateOrder.After;
        var (a, b) = (_bounds[one], _bounds[other]);
        return a == b && a.Earliest is not null && a.Earliest == a.Latest ? DateOrder.SameDay : DateOrder.Undecidable;
    }

    private bool Follows(int later, int earlier)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>(_before[later]);
        while (open.TryPop(out var i))
        {
            if (i == earlier) return true;
            // What lies wholly before the one sought can't lead to it.
            if (_bounds[i].IsBefore(_bounds[earlier]) || !seen.Add(i)) continue;
            foreach (var next in _before[i]) open.Push(next);
        }

        return false;
    }
}

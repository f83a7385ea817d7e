using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Timeline;

/// <summary>The days on which events may fall, tightened: not before their docket
/// was filed, nor before what they follow, nor after what follows them.</summary>
/// <remarks>
/// A date marked approximate or uncertain is soft: it places its own event
/// and never tightens another, and where a docket, link or docket number
/// contradicts it, it gives way without a finding. A link that firm dates contradict is a finding and is left out of the order.
/// </remarks>
internal sealed class EventBounds
{
    private readonly IReadOnlyList<CaseEvent> _events;
    private readonly List<int>[] _before;
    private readonly bool[] _isSoft;
    private readonly bool[] _isSpan;
    private readonly List<Diagnostic> _findings;
    private readonly DaySpan[] _written;
    private readonly DaySpan[] _firm;

    public EventBounds(CourtCase courtCase, List<int>[] before, List<Diagnostic> findings)
    {
        (_events, _before, _findings) = (courtCase.Events, before, findings);
        var filed = courtCase.Dockets.ToDictionary(docket => docket.Id, docket => IsSoft(docket.Filed) ? null : docket.Filed.Earliest);
        _written = new DaySpan[_events.Count];
        _firm = new DaySpan[_events.Count];
        _isSoft = new bool[_events.Count];
        _isSpan = new bool[_events.Count];
        for (var i = 0; i < _firm.Length; i++)
        {
            var happened = _events[i];
            var floor = happened.Docket is { } docket ? filed.GetValueOrDefault(docket) : null;
            _written[i] = DaySpan.From(happened.Date);
            _isSoft[i] = IsSoft(happened.Date);
            _isSpan[i] = happened.Date.Form == DateForm.Interval;
            _firm[i] = _isSoft[i] ? new DaySpan(floor, null) : _written[i] with { Earliest = Later(_written[i].Earliest, floor) };
            if (!_firm[i].IsImpossible)
                continue;
            findings.Add(
                new Diagnostic(
                    DiagnosticSeverity.Impossible,
                    "before-docket",
                    $"“{happened.Title}” ({DateFormatter.Label(happened.Date)}) is dated before its docket {happened.Docket} was filed.",
                    [happened.Id]
                )
            );
            _firm[i] = _written[i];
        }
    }

    /// <summary>Carries bounds along the links, forwards and back, and takes out the links that can't be.</summary>
    /// <param name="order">The events so that each comes after those before it.</param>
    /// <param name="sequence">The links that come from docket numbers; what contradicts them is a note only.</param>
    public DaySpan[] Tighten(IReadOnlyList<int> order, HashSet<(int Cause, int Effect)> sequence)
    {
        var floor = new DateOnly?[order.Count];
        var origin = new int[order.Count];
        foreach (var i in order)
        {
            (floor[i], origin[i]) = (_firm[i].Earliest, i);
            for (var k = _before[i].Count - 1; k >= 0; k--)
            {
                var cause = _before[i][k];
                if (floor[cause] > _firm[i].Latest)
                {
                    _findings.Add(Contradiction(origin[cause], cause, i, sequence.Contains((cause, i))));
                    _before[i].RemoveAt(k);
                }
                else if (floor[cause] > (floor[i] ?? DateOnly.MinValue))
                {
                    (floor[i], origin[i]) = (floor[cause], origin[cause]);
                }
            }
        }

        // Now no floor is above the last day of anything that follows, so ceilings never fall below floors.
        var ceiling = Array.ConvertAll(_firm, span => span.Latest);
        for (var position = order.Count - 1; position >= 0; position--)
            foreach (var cause in _before[order[position]])
                ceiling[cause] = Sooner(ceiling[cause], ceiling[order[position]]);
        return Place(order, floor, ceiling);
    }

    public static bool IsSoft(CaseEvent happened) => IsSoft(happened.Date);

    private DaySpan[] Place(IReadOnlyList<int> order, DateOnly?[] floor, DateOnly?[] ceiling)
    {
        var bounds = new DaySpan[order.Count];
        var reached = new DateOnly?[order.Count];
        foreach (var i in order)
        {
            foreach (var cause in _before[i])
                reached[i] = Later(reached[i], reached[cause]);
            // What follows a span may follow its beginning, so it does not shorten the span.
            var isSpan = _isSpan[i];
            bounds[i] = new DaySpan(floor[i], isSpan ? _firm[i].Latest : ceiling[i]);
            if (_isSoft[i])
            {
                var narrowed = new DaySpan(
                    Later(_written[i].Earliest, floor[i]),
                    isSpan ? _written[i].Latest : Sooner(_written[i].Latest, ceiling[i])
                );
                var givesWay = narrowed.IsImpossible || narrowed.Earliest > ceiling[i] || reached[i] > narrowed.Latest;
                bounds[i] = givesWay ? new DaySpan(floor[i], ceiling[i]) : narrowed;
            }

            reached[i] = Later(reached[i], bounds[i].Earliest);
        }

        return bounds;
    }

    private Diagnostic Contradiction(int origin, int cause, int effect, bool fromDocket)
    {
        if (fromDocket)
        {
            if (_events[origin].Docket != _events[effect].Docket || _events[origin].Entries.Count == 0)
                origin = cause;
            return DocketSequence.OutOfOrder(_events[origin], _events[effect], "is dated after it");
        }

        var (one, two) = (_events[effect], _events[origin]);
        return new Diagnostic(
            DiagnosticSeverity.Impossible,
            "before-cause",
            $"“{one.Title}” ({DateFormatter.Label(one.Date)}) is recorded as following "
                + $"“{two.Title}” ({DateFormatter.Label(two.Date)}), and their dates say the opposite.",
            [one.Id, two.Id]
        );
    }

    private static bool IsSoft(PartialDate date) => date.IsApproximate || date.IsUncertain;

    private static DateOnly? Later(DateOnly? one, DateOnly? two) =>
        one is null ? two
        : two is null || one > two ? one
        : two;

    private static DateOnly? Sooner(DateOnly? one, DateOnly? two) =>
        one is null ? two
        : two is null || one < two ? one
        : two;
}

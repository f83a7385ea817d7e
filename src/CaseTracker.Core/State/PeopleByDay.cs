using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>Which dockets, parts in them, names and offices are known to have been there by a day, which may have been, which were
/// not.</summary>
internal sealed class PeopleByDay
{
    private readonly RecordBeginnings _beginnings;
    private readonly Dictionary<string, EventOccurrence> _dockets;
    private readonly HashSet<(string Party, string Docket)> _joined;
    private readonly HashSet<string> _appeared;
    private readonly HashSet<(string Judge, string? Docket)> _ruled;
    private readonly ILookup<string, Docket> _benches;

    /// <param name="happened">What certainly happened by the day.</param>
    public PeopleByDay(CourtCase courtCase, RecordBeginnings beginnings, IReadOnlyList<CaseEvent> happened)
    {
        _beginnings = beginnings;
        var motions = courtCase.Motions.ToDictionary(motion => motion.Id);
        var active = happened.Select(caseEvent => caseEvent.Docket).OfType<string>().ToHashSet();
        var effects = happened.SelectMany(caseEvent => caseEvent.Effects).ToList();
        _dockets = courtCase.Dockets.ToDictionary(
            docket => docket.Id,
            docket => beginnings.By(docket.Filed, docket.Sources, active.Contains(docket.Id))
        );
        _joined =
        [
            .. effects.OfType<PartyJoined>().Select(joined => (joined.Party, joined.Docket)),
            .. effects
                .OfType<MotionFiled>()
                .Select(filed => motions[filed.Motion])
                .SelectMany(motion => motion.By.Select(by => (by, motion.Docket))),
        ];
        _appeared = [.. effects.OfType<CounselAppeared>().Select(appeared => appeared.Appearance)];
        _ruled = [.. happened.SelectMany(caseEvent => (caseEvent.Ruling?.Judges ?? []).Select(judge => (judge, caseEvent.Docket)))];
        _benches = courtCase
            .Dockets.SelectMany(docket => docket.Judges.Select(assignment => (assignment.Judge, docket)))
            .ToLookup(pair => pair.Judge, pair => pair.docket);
    }

    public EventOccurrence Of(Docket docket) => _dockets[docket.Id];

    /// <summary>The sides of a docket are in it from its first paper on, unless their own record says another day; everybody else
    /// from the day
    /// that first shows them.</summary>
    public EventOccurrence Of(Participation part)
    {
        var docket = _dockets[part.Docket];
        var own =
            part.From is null && IsSide(part.Role)
                ? docket
                : _beginnings.By(part.From, part.Sources, _joined.Contains((part.Party, part.Docket)));
        return Within(docket, own);
    }

    public EventOccurrence Of(Appearance appearance) =>
        Within(
            appearance.Dockets.Select(docket => _dockets[docket]).Max(),
            _beginnings.By(appearance.From, appearance.Sources, _appeared.Contains(appearance.Id))
        );

    /// <summary>A judge who is in one docket only is there once a source of the judge is; in several, the docket's own rulings
    /// tell.</summary>
    public EventOccurrence Of(Docket docket, JudgeAssignment assignment, Judge judge) =>
        Within(
            _dockets[docket.Id],
            _beginnings.By(assignment.From, _benches[judge.Id].Count() == 1 ? judge.Sources : [], _ruled.Contains((judge.Id, docket.Id)))
        );

    public EventOccurrence Of(Judge judge)
    {
        if (_ruled.Any(pair => pair.Judge == judge.Id))
            return EventOccurrence.Happened;
        var seats = _benches[judge.Id]
            .SelectMany(docket => docket.Judges.Where(seat => seat.Judge == judge.Id).Select(seat => (docket, seat)));
        return seats.Select(pair => Of(pair.docket, pair.seat, judge)).DefaultIfEmpty(_beginnings.By(null, judge.Sources)).Max();
    }

    /// <summary>The first name stands from the beginning; another from its own day, or from the end of the one before.</summary>
    public EventOccurrence Of(INamedOverTime named, int name) =>
        name == 0 ? EventOccurrence.Happened : _beginnings.By(named.Names[name].From, [], HasEnded(named.Names[name - 1].Until));

    public IReadOnlyList<NameInTime> NamesOf(INamedOverTime named)
    {
        var known = named.Names.Where((_, i) => Of(named, i) == EventOccurrence.Happened).ToList();
        return [.. known.Select((name, i) => name with { Until = EndOf(name.Until, i < known.Count - 1) })];
    }

    /// <summary>An office without a recorded start is the one in which the judge sat.</summary>
    public EventOccurrence Of(Office office) => _beginnings.By(office.From, [], office.From is null);

    public IReadOnlyList<Office> OfficesOf(Judge judge)
    {
        var known = judge.Offices.Where(office => Of(office) == EventOccurrence.Happened).ToList();
        return [.. known.Select((office, i) => office with { Until = EndOf(office.Until, i < known.Count - 1) })];
    }

    /// <summary>An end that is known to have come by the day; null for any other.</summary>
    /// <param name="isShown">True where what followed is known to have begun.</param>
    public PartialDate? EndOf(PartialDate? end, bool isShown = false) => HasEnded(end, isShown) ? end : null;

    private bool HasEnded(PartialDate? end, bool isShown = false) =>
        end is not null && _beginnings.By(end, [], isShown) == EventOccurrence.Happened;

    /// <summary>Nobody is in a docket before it is there.</summary>
    private static EventOccurrence Within(EventOccurrence docket, EventOccurrence own) => docket < own ? docket : own;

    private static bool IsSide(PartyRole role) =>
        role
            is PartyRole.Plaintiff
                or PartyRole.Defendant
                or PartyRole.Petitioner
                or PartyRole.Respondent
                or PartyRole.Appellant
                or PartyRole.Appellee;
}

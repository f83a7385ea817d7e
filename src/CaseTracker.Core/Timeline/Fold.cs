using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Events;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Timeline;

/// <summary>Applies effects in order, on behalf of one reader's day. One use each: it is built, run, and read.</summary>
/// <remarks>Terms (a stay of 45 days) are judged on <paramref name="day"/>; everything else only by order. What can't be is a finding, never an exception.</remarks>
internal sealed partial class Fold(CourtCase courtCase, CaseTimeline timeline, DateOnly day)
{
    private readonly List<Finding> _findings = [];
    private readonly List<StateChange> _changes = [];
    private readonly List<ComingDate> _coming = [];
    private readonly List<SanctionState> _sanctions = [];
    private readonly HashSet<string> _happened = [];
    private Dictionary<string, (string By, ReviewOutcome Outcome)> _undone = [];
    private TimelineEntry _entry = null!;
    private Effect _effect = null!;

    public IReadOnlyList<StateChange> Changes => _changes;

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<ComingDate> Coming => _coming;

    public IReadOnlyList<SanctionState> Sanctions => _sanctions;

    public IReadOnlyList<UndoneRuling> Undone => [.. _undone.Select(pair => new UndoneRuling(pair.Key, pair.Value.By, pair.Value.Outcome))];

    /// <summary>Folds the entries, which stand in timeline order and have all happened.</summary>
    public Fold Run(IReadOnlyList<TimelineEntry> entries)
    {
        _undone = UndoneRulings.Of(entries);
        foreach (var entry in entries) _happened.Add(entry.Event.Id);
        foreach (var entry in entries) Apply(entry);
        return this;
    }

    public bool Has(string eventId) => _happened.Contains(eventId);

    /// <summary>What one more event would change, on top of what was folded; this fold stays as it is.</summary>
    public IReadOnlyList<StateChange> WouldChange(TimelineEntry entry)
    {
        var next = new Fold(courtCase, timeline, day) { _undone = _undone };
        next._happened.UnionWith(_happened);
        next._withJudgment.UnionWith(_withJudgment);
        Copy(_dockets, next._dockets);
        Copy(_beforeStay, next._beforeStay);
        Copy(_claims, next._claims);
        Copy(_motions, next._motions);
        Copy(_awards, next._awards);
        Copy(_beforeRemittitur, next._beforeRemittitur);
        Copy(_awardsIn, next._awardsIn);
        Copy(_claimsIn, next._claimsIn);
        Copy(_injunctions, next._injunctions);
        Copy(_injunctionTerms, next._injunctionTerms);
        Copy(_appeals, next._appeals);
        Copy(_reviews, next._reviews);
        next.Apply(entry);
        return next._changes;
    }

    private static void Copy<T>(Dictionary<string, T> from, Dictionary<string, T> to)
    {
        foreach (var (key, value) in from) to[key] = value;
    }

    private void Apply(TimelineEntry entry)
    {
        _entry = entry;
        foreach (var decision in entry.Event.Ruling?.Decides ?? [])
            Apply(new MotionDecided(decision) { Id = $"decides-{decision.Motion}" });
        foreach (var effect in entry.Event.Effects) Apply(effect);
    }

    private void Apply(Effect effect)
    {
        _effect = effect;
        if (effect.From is { } from && !(from.Latest <= day))
        {
            _coming.Add(new ComingDate($"{_entry.Event.Title}: takes hold", DaySpan.Of(from), from, _entry.Event.Id, effect.Id));
            return;
        }

        switch (effect)
        {
            case DocketOpened or DocketStayed or DocketResumed or DocketTerminated or DocketReopened: ApplyDocket(effect); break;
            case DefaultEntered or DefaultSetAside or PartyJoined or PartyTerminated or PartyRenamed or CounselAppeared or CounselWithdrew: ApplyParty(effect); break;
            case ClaimAsserted or ClaimDecided or MotionFiled or MotionDecided or SanctionImposed or NewTrialOrdered: ApplyClaim(effect); break;
            case AwardMade or RemittiturOffered or RemittiturAccepted or RemittiturRefused or AwardAdjusted or ExecutionStayed: ApplyAward(effect); break;
            case JudgmentEntered or JudgmentAmended or JudgmentVacated or JudgmentSatisfied: ApplyJudgment(effect); break;
            case InjunctionIssued or InjunctionStayed or StayLifted or InjunctionModified or InjunctionDissolved: ApplyInjunction(effect); break;
            case AppealTaken or AppealDecided or RehearingDecided or MandateIssued or MandateStayed or ReviewSought or ReviewDecided: ApplyAppeal(effect); break;
            case DeadlineSet deadline: Await("Deadline", deadline.What, deadline.On); break;
            case HearingSet hearing: Await("Hearing", hearing.What, hearing.On); break;
            default: throw new InvalidOperationException($"No rule folds {effect.GetType().Name}.");
        }
    }

    private void Await(string kind, string what, PartialDate on)
    {
        Say(FactRef.Event(_entry.Event.Id), $"{kind} set", null, $"{what}, {DateWords.InSentence(on)}");
        if (on.Latest is null || on.Latest >= day) _coming.Add(new ComingDate($"{kind}: {what}", DaySpan.Of(on), on, _entry.Event.Id, _effect.Id));
    }

    /// <summary>The event that undid the ruling now being folded; null while it stands.</summary>
    private string? UndoneBy => _undone.TryGetValue(_entry.Event.Id, out var undoing) ? undoing.By : null;

    private DaySpan Start => _effect.From is { } from ? DaySpan.Of(from) : _entry.Bounds;

    /// <summary>When the effect ends by itself: the earliest of its endings, as far as each is known.</summary>
    private Term TermOfEffect()
    {
        var ends = _effect.Until.Select(EndOf).OfType<DaySpan>().ToList();
        // An end that may come on any day leaves the earliest open; the latest is the least of those known.
        return ends.Count == 0 ? Term.Open : new Term(new DaySpan(ends.Any(end => end.Earliest is null) ? null : ends.Min(end => end.Earliest), ends.Min(end => end.Latest)));
    }

    private DaySpan? EndOf(Ending ending)
    {
        if (ending.Date is { } date) return DaySpan.Of(date);
        if (ending.Period is { } period)
            return new DaySpan(Start.Earliest is { } first ? period.EndFrom(first) : null, Start.Latest is { } last ? period.EndFrom(last) : null);
        if (ending.Event is not { } id) return null;
        if (_happened.Contains(id)) return timeline[id].Bounds;
        return timeline.OccurrenceBy(id, day) == Occurrence.MayHave ? timeline[id].Bounds with { Latest = null } : null;
    }

    private void Say(FactRef fact, string label, string? before, string after, string? how = null) =>
        _changes.Add(new StateChange(fact, label, before, after, _effect.Inferred ? (how is null ? "inferred" : $"{how}, inferred") : how, _entry.Event.Id, _effect.Id));

    private void Impossible(string code, string message) =>
        _findings.Add(new Finding(FindingSeverity.Impossible, code, $"“{_entry.Event.Title}”: {message}", [_entry.Event.Id]));

    private string Names(IReadOnlyList<string> parties) => Prose.List(parties.Select(id => courtCase.PartyName(id, day)));

    private string DocketName(string id) => courtCase.DocketName(id);
}

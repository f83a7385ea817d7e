using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>All that a page of a case is made from, for one day: the case cut at that day, its events in order, and its state.</summary>
public sealed class CaseReading
{
    private readonly AsOfCase _asOf;

    public CaseReading(CaseHistory history, DateOnly asOf, DateOnly today)
    {
        (History, AsOf, Today) = (history, asOf, today);
        State = history.On(asOf);
        _asOf = new AsOfCase(history, State);
        var kept = Case.Events.ToDictionary(happened => happened.Id);
        Entries =
        [
            .. history
                .Timeline.Entries.Where(entry => kept.ContainsKey(entry.Event.Id))
                .Select(entry => entry with { Event = kept[entry.Event.Id] }),
        ];
    }

    private CaseReading(CaseReading other, DateOnly asOf, DateOnly today)
    {
        (History, _asOf, Entries) = (other.History, other._asOf, other.Entries);
        (AsOf, Today) = (asOf, today);
        State = other.State with { AsOf = asOf };
    }

    public CaseHistory History { get; }

    public DateOnly AsOf { get; }

    public DateOnly Today { get; }

    /// <summary>True when the reader looks at an earlier or later day than today.</summary>
    public bool IsPast => AsOf != Today;

    public CaseState State { get; }

    /// <summary>The case as that day may see it: one and the same for all days of a stretch.</summary>
    public CourtCase Case => _asOf.Case;

    /// <summary>Who may have been in the case by the day, and is not in <see cref="Case"/>.</summary>
    public IReadOnlyList<PossibleRecord> MayHaveBegun => _asOf.Possible;

    /// <summary>What has happened, is under way or may have happened by the day, in order.</summary>
    public IReadOnlyList<TimelineEntry> Entries { get; }

    /// <summary>The reading of another day of the same stretch between two turning days, without folding the case again.</summary>
    /// <exception cref="ArgumentException">The day lies in another stretch, on which the case may read differently.</exception>
    public CaseReading On(DateOnly asOf, DateOnly today) =>
        History.Turnings.StretchOf(asOf) == History.Turnings.StretchOf(AsOf)
            ? new CaseReading(this, asOf, today)
            : throw new ArgumentException($"{asOf:yyyy-MM-dd} lies in another stretch than {AsOf:yyyy-MM-dd}.", nameof(asOf));

    /// <summary>"64 events", "64 events and one that may have happened": the one count of events that readers meet, and what is listed
    /// beside it.</summary>
    public string EventsInWords
    {
        get
        {
            const string maybe = "that may have happened";
            var counted = Prose.Count(State.EventCount, "event");
            return State.MayHave.Count == 0 ? counted : $"{counted} and {Prose.Count(State.MayHave.Count, maybe, maybe)}";
        }
    }

    /// <summary>True where a source is known to have been published by the day; what another printed is not shown.</summary>
    public bool IsPublished(string source) => _asOf.IsPublished(source);

    /// <inheritdoc cref="AsOfCase.Named"/>
    public Source Named(Source source) => _asOf.Named(source);

    /// <summary>What a party is called on the day in a sentence, also one that <see cref="Case"/> does not show yet. An id that no
    /// party has is a plain name.</summary>
    public string PartyName(string id) => Bidi.Isolated(PlainPartyName(id));

    /// <summary>The same for a cell that holds the name and nothing else.</summary>
    public string PlainPartyName(string id) => _asOf.PartyName(id);

    /// <inheritdoc cref="PartyName"/>
    public string JudgeName(string id) => Bidi.Isolated(_asOf.JudgeName(id));

    /// <summary>A docket as a lawyer names it, also one that <see cref="Case"/> does not show yet.</summary>
    public string DocketName(string id) => _asOf.DocketName(id);

    /// <summary>What an event changed, as far as that has taken hold by the day; of one that may have happened, what it would
    /// change.</summary>
    public IEnumerable<StateChange> ChangesOf(string eventId) =>
        OccurrenceOf(eventId) == EventOccurrence.MayHave ? History.ChangesOf(eventId) : State.Changes[eventId];

    /// <summary>True while the court may revise what it decided of a claim: not what the parties themselves ended, nor once the docket of
    /// the decision is closed, for an order that ends the action is final (28 U.S.C. § 1291).</summary>
    public bool IsRevisable(ClaimState claim) => claim.Results.Any(result => IsRevisable(claim, result));

    /// <summary>The same of what was decided for one party; what a court above or an arbitral tribunal decided, the trial court can't
    /// revise.</summary>
    public bool IsRevisable(ClaimState claim, ClaimResult result) =>
        claim.Interlocutory
        && !State.Settlements.Any(settlement => settlement.EndsTheCase)
        && result is { Event: { } decided, IsOpenAgain: false }
        && !IsEndedByParties(result.Outcome)
        && !IsClosed(decided)
        && History.Timeline[decided].Event.Kind != EventKind.ArbitralAward
        && !History.Timeline[decided].Event.Effects.OfType<AppealDecided>().Any();

    private static bool IsEndedByParties(ClaimOutcome outcome) =>
        outcome
            is ClaimOutcome.Settled
                or ClaimOutcome.VoluntarilyDismissedByNotice
                or ClaimOutcome.VoluntarilyDismissedByStipulation
                or ClaimOutcome.VoluntarilyDismissedByOrder;

    /// <summary>Once the docket has ended, or a later final judgment has taken up what was decided before it.</summary>
    private bool IsClosed(string eventId) =>
        History.Timeline[eventId] is { Event.Docket: { } id, Position: var decided }
        && State.Dockets.Any(docket =>
            docket.Docket.Id == id
            && (
                docket.Status == DocketStatus.Terminated || docket.Judgment is { } judgment && History.Timeline[judgment].Position > decided
            )
        );

    public EventOccurrence OccurrenceOf(string eventId) => History.Timeline.OccurrenceBy(eventId, AsOf);
}

using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Effects.Schedule;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>A case in time: its ordered events, its state on any day, and what each event changed.</summary>
/// <remarks>Made once for a case and safe to share between readers; each state is folded when asked for.</remarks>
public sealed class CaseHistory
{
    private readonly Lazy<Dictionary<string, IReadOnlyList<StateChange>>> _changes;
    private readonly Lazy<StateBreakpoints> _turnings;
    private readonly EffectTable _effects;

    public CaseHistory(CourtCase courtCase)
        : this(courtCase, EffectTable.Standard) { }

    /// <param name="effects">The kinds of effect that the case may have.</param>
    internal CaseHistory(CourtCase courtCase, EffectTable effects)
    {
        (Case, _effects) = (courtCase, effects);
        Timeline = TimelineBuilder.Order(courtCase, effects);
        _changes = new(() =>
            new Fold(Case, Timeline, DateOnly.MaxValue, effects, Timeline.Entries)
                .Run()
                .Changes.Reverse()
                .GroupBy(change => change.EventId)
                .ToDictionary(group => group.Key, IReadOnlyList<StateChange> (group) => [.. group])
        );
        _turnings = new(() => new StateBreakpoints(Case, Timeline, effects));
    }

    public CourtCase Case { get; }

    public CaseTimeline Timeline { get; }

    /// <summary>The days on which the case may begin to read differently.</summary>
    public StateBreakpoints Turnings => _turnings.Value;

    /// <summary>The state at the end of a day.</summary>
    public CaseState On(DateOnly day)
    {
        var happened = new List<TimelineEntry>(Timeline.Entries.Count);
        var possible = new List<TimelineEntry>();
        foreach (var entry in Timeline.Entries)
        {
            var occurrence = Timeline.OccurrenceBy(entry, day);
            if (occurrence is EventOccurrence.Happened or EventOccurrence.UnderWay)
                happened.Add(entry);
            else if (occurrence == EventOccurrence.MayHave)
                possible.Add(entry);
        }

        return State(day, happened, possible);
    }

    /// <summary>The state as the timeline stands just before an event, on the event's own day.</summary>
    public CaseState Before(string eventId) => State(DayOf(eventId), [.. Timeline.Entries.Take(Timeline[eventId].Position)], []);

    /// <summary>The state as the event left it, on the event's own day.</summary>
    public CaseState After(string eventId) => State(DayOf(eventId), [.. Timeline.Entries.Take(Timeline[eventId].Position + 1)], []);

    /// <summary>What an event changed, effect by effect, in its place in the timeline.</summary>
    public IReadOnlyList<StateChange> ChangesOf(string eventId) => _changes.Value.GetValueOrDefault(eventId, []);

    private DateOnly DayOf(string eventId) =>
        Timeline[eventId].Bounds is var bounds ? bounds.Latest ?? bounds.Earliest ?? DateOnly.MaxValue : default;

    private CaseState State(DateOnly day, List<TimelineEntry> happened, List<TimelineEntry> possible)
    {
        var courtCase = Case.CalledAsOf(day);
        var fold = new Fold(courtCase, Timeline, day, _effects, happened);
        var folded = fold.Run();
        var read = new FoldReading(courtCase, Timeline, day, folded, happened);
        var with = possible.ConvertAll(entry => (Entry: entry, State: fold.With(folded, entry)));
        var coming = folded.Coming.ConvertAll(upcoming =>
            upcoming with
            {
                Except = ButForWhatIsStayed(upcoming, read),
                OvertakenBy = OvertakenBy(upcoming, read),
            }
        );
        var state = new CaseState
        {
            AsOf = day,
            Headline = CaseHeadline.NotYetFiled,
            StatusLine = "",
            Dockets = read.Dockets,
            Claims = read.Claims,
            Awards = read.Awards,
            Injunctions = read.Injunctions,
            Motions = read.Motions,
            Appeals = read.Appeals,
            Reviews = read.Reviews,
            Settlements = read.Settlements,
            Bonds = folded.Bonds,
            Sanctions = folded.Sanctions,
            FeeGrants = folded.FeeGrants,
            Undone = fold.Undone,
            MayHave = [.. with.Select(pair => new PossibleEvent(pair.Entry, [.. pair.State.Changes.Reverse()]))],
            Coming =
            [
                .. coming
                    .Where(upcoming => upcoming.OvertakenBy is null)
                    .Concat(EndsToCome(read.Injunctions, day))
                    .OrderBy(upcoming => upcoming.When.Earliest ?? upcoming.When.Latest),
            ],
            Overtaken = coming.FindAll(upcoming => upcoming.OvertakenBy is not null),
            NotFound = [.. Case.NotFound.Where(record => Exists(record, read, fold))],
            Findings = [.. Timeline.Findings, .. folded.Findings],
            EventCount = happened.Count,
            LatestByDate = happened.MaxBy(entry =>
                (entry.Bounds.Latest ?? DateOnly.MaxValue, entry.Event.Significance == Significance.Key)
            ),
            LastEvent = happened.Count == 0 ? null : happened[^1],
            ChangesByEvent = new(() => folded.Changes.Reverse().ToLookup(change => change.EventId)),
        };
        state = state with { Headline = Headlines.Of(state) };
        if (state.Headline == CaseHeadline.NotYetFiled)
            state = state with { NotFound = [] };
        state = new PossibleTurns(folded, with.ConvertAll(pair => (pair.Entry.Event.Id, pair.State))).Mark(state);
        return state with { StatusLine = new StatusLine(courtCase, Timeline, state).Write() };
    }

    /// <summary>A settlement ends what was to be tried; a stay, whatever was to be heard. A day that is set afterwards stands.</summary>
    private string? OvertakenBy(UpcomingDate upcoming, FoldReading read)
    {
        if (upcoming.Kind is not (UpcomingDateKind.Trial or UpcomingDateKind.Hearing))
            return null;
        var docket = Timeline[upcoming.Event].Event.Docket;
        return read.Dockets.Any(state => state.Docket.Id == docket && state.Status == DocketStatus.Stayed && IsLater(state.Since))
                ? "the case was stayed"
            : upcoming.Kind == UpcomingDateKind.Trial
            && read.Settlements.Any(settlement =>
                settlement.Status != SettlementStatus.Rejected && settlement.SettlesAll(read.Claims) && IsLater(settlement.ReachedIn)
            )
                ? "the settlement"
            : null;

        bool IsLater(string? eventId) => eventId is not null && Timeline[eventId].Position > Timeline[upcoming.Event].Position;
    }

    /// <summary>An injunction of which a part is stayed does not take effect whole.</summary>
    private static string ButForWhatIsStayed(UpcomingDate upcoming, FoldReading read) =>
        upcoming.TakesHold
        && read.Injunctions.Any(injunction =>
            injunction.Issued == upcoming.Event && injunction.ClauseTurns.Any(turn => turn.Status == ClauseStatus.Stayed)
        )
            ? ", but for the part that is stayed"
            : "";

    private static IEnumerable<UpcomingDate> EndsToCome(IEnumerable<InjunctionState> injunctions, DateOnly day) =>
        injunctions
            .Where(injunction => injunction.Stay?.Term is { Ends: not null } term && !term.HasEndedBy(day))
            .Select(injunction => new UpcomingDate(
                $"The {EnumTerm.For(injunction.Stay!.Kind)} stay of the injunction ends, unless a court acts",
                injunction.Stay.Term.Ends!.Value,
                null,
                injunction.Stay.Event,
                $"stay-{injunction.Injunction.Id}"
            ));

    /// <summary>A missing fact matters once there is something it is missing from.</summary>
    private static bool Exists(NotFound record, FoldReading read, Fold fold) =>
        (record.About.After is not { } after || fold.Has(after))
        && record.About.Record switch
        {
            RecordKind.Award => read.Awards.Any(award =>
                award.Award.Id == record.About.Id
                && award.Steps.Count > 0
                && (record.About.Kind != FactKind.AwardAcceptance || award.Remittitur == RemittiturStatus.AcceptanceNotKnown)
                && (record.About.Kind != FactKind.AwardJudgment || award.Judgment is null)
            ),
            RecordKind.Injunction => read.Injunctions.Any(injunction =>
                injunction.Injunction.Id == record.About.Id
                && (
                    record.About.Kind == FactKind.InjunctionStay
                        ? injunction.Steps.Any(step => step.When is not null || injunction.Stay is not null)
                        : injunction.Issued is not null
                )
            ),
            RecordKind.Motion => read.Motions.Any(motion =>
                motion.Motion.Id == record.About.Id
                && motion.Status != MotionStatus.NotFiled
                && (
                    record.About.Kind != FactKind.MotionDisposition
                    || motion.Status is MotionStatus.NoRulingFound or MotionStatus.EndedWithDocket
                )
            ),
            RecordKind.Claim when record.About.Kind == FactKind.ClaimPrejudice => read.Claims.Any(claim =>
                claim.Claim.Id == record.About.Id && claim.Results.Any(result => result.Event is not null)
            ),
            RecordKind.Claim => read.Claims.Any(claim => claim.Claim.Id == record.About.Id && claim.Asserted),
            RecordKind.Docket when record.About.Kind == FactKind.DocketMandate => read.Appeals.Any(appeal =>
                appeal.Docket.Id == record.About.Id && appeal.AwaitsMandate
            ),
            RecordKind.Docket => read.Dockets.Any(docket => docket.Docket.Id == record.About.Id && docket.Status != DocketStatus.NotOpen),
            RecordKind.Event => fold.Has(record.About.Id),
            _ => true,
        };
}

using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Review;

namespace CaseTracker.Core.Timeline;

/// <summary>A case in time: its ordered events, its state on any day, and what each event changed.</summary>
/// <remarks>Made once for a case and safe to share between readers; each state is folded when asked for.</remarks>
public sealed class CaseHistory
{
    private readonly Lazy<Dictionary<string, IReadOnlyList<StateChange>>> _changes;
    private readonly Lazy<TurningDays> _turnings;

    public CaseHistory(CourtCase courtCase)
    {
        Case = courtCase;
        Timeline = TimelineService.Order(courtCase);
        _changes = new(() => new Fold(Case, Timeline, DateOnly.MaxValue).Run(Timeline.Entries).Changes
            .GroupBy(change => change.EventId).ToDictionary(group => group.Key, IReadOnlyList<StateChange> (group) => [.. group]));
        _turnings = new(() => new TurningDays(Case, Timeline));
    }

    public CourtCase Case { get; }

    public CaseTimeline Timeline { get; }

    /// <summary>The days on which the case may begin to read differently.</summary>
    public TurningDays Turnings => _turnings.Value;

    /// <summary>The state at the end of a day.</summary>
    public CaseState On(DateOnly day)
    {
        var happened = new List<TimelineEntry>();
        var possible = new List<TimelineEntry>();
        foreach (var entry in Timeline.Entries)
        {
            var occurrence = Timeline.OccurrenceBy(entry.Event.Id, day);
            if (occurrence is Occurrence.Happened or Occurrence.UnderWay) happened.Add(entry);
            else if (occurrence == Occurrence.MayHave) possible.Add(entry);
        }

        return State(day, happened, possible);
    }

    /// <summary>The state as the timeline stands just before an event, on the event's own day.</summary>
    public CaseState Before(string eventId) => State(DayOf(eventId), [.. Timeline.Entries.Take(Timeline[eventId].Position)], []);

    /// <summary>The state as the event left it, on the event's own day.</summary>
    public CaseState After(string eventId) => State(DayOf(eventId), [.. Timeline.Entries.Take(Timeline[eventId].Position + 1)], []);

    /// <summary>What an event changed, effect by effect, in its place in the timeline.</summary>
    public IReadOnlyList<StateChange> ChangesOf(string eventId) => _changes.Value.GetValueOrDefault(eventId, []);

    private DateOnly DayOf(string eventId) => Timeline[eventId].Bounds is var bounds ? bounds.Latest ?? bounds.Earliest ?? DateOnly.MaxValue : default;

    private CaseState State(DateOnly day, List<TimelineEntry> happened, List<TimelineEntry> possible)
    {
        var fold = new Fold(Case, Timeline, day).Run(happened);
        var state = new CaseState
        {
            AsOf = day,
            Headline = CaseHeadline.NotYetFiled,
            StatusLine = "",
            Dockets = fold.Dockets,
            Claims = fold.Claims,
            Awards = fold.Awards,
            Injunctions = fold.Injunctions,
            Motions = fold.Motions,
            Appeals = fold.Appeals,
            Reviews = fold.Reviews,
            Sanctions = fold.Sanctions,
            Undone = fold.Undone,
            MayHave = [.. possible.Select(entry => new PossibleEvent(entry, fold.WouldChange(entry)))],
            Coming = [.. fold.Coming.Concat(EndsToCome(fold, day)).OrderBy(coming => coming.When.Earliest ?? coming.When.Latest)],
            NotFound = [.. Case.NotFound.Where(record => Exists(record, fold))],
            Findings = [.. Timeline.Findings, .. fold.Findings],
            EventCount = happened.Count,
            LastEvent = happened.Count == 0 ? null : happened[^1],
        };
        state = state with { Headline = StatusLine.HeadlineOf(state) };
        return state with { StatusLine = new StatusLine(Case, Timeline, state).Write() };
    }

    private static IEnumerable<ComingDate> EndsToCome(Fold fold, DateOnly day) => fold.Injunctions
        .Where(injunction => injunction.Stay?.Term is { Ends: not null } term && !term.HasEndedBy(day))
        .Select(injunction => new ComingDate($"The {Words.Of(injunction.Stay!.Kind)} stay of the injunction ends, unless a court acts", injunction.Stay.Term.Ends!.Value, null, injunction.Stay.Event, $"stay-{injunction.Injunction.Id}"));

    /// <summary>A missing fact matters once there is something it is missing from.</summary>
    private static bool Exists(NotFound record, Fold fold) => record.About.Record switch
    {
        RecordKind.Award => fold.Awards.Any(award => award.Award.Id == record.About.Id && award.Steps.Count > 0
            && (record.About.Kind != FactKind.AwardAcceptance || award.Remittitur == RemittiturStatus.AcceptanceNotKnown)
            && (record.About.Kind != FactKind.AwardJudgment || award.Judgment is null)),
        RecordKind.Injunction => fold.Injunctions.Any(injunction => injunction.Injunction.Id == record.About.Id && injunction.Steps.Any(step => step.When is not null || injunction.Stay is not null)),
        RecordKind.Motion => fold.Motions.Any(motion => motion.Motion.Id == record.About.Id && motion.Status != MotionStatus.NotFiled
            && (record.About.Kind != FactKind.MotionDisposition || motion.Status != MotionStatus.Decided)),
        RecordKind.Docket when record.About.Kind == FactKind.DocketMandate => fold.Appeals.Any(appeal => appeal.Docket.Id == record.About.Id && appeal.Mandate == MandateStatus.NotFound),
        RecordKind.Docket => fold.Dockets.Any(docket => docket.Docket.Id == record.About.Id && docket.Status != DocketStatus.NotOpen),
        RecordKind.Event => fold.Has(record.About.Id),
        _ => true,
    };
}

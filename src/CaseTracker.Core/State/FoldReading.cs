using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>
/// What the reader's day makes of a folded case: stays and injunctions that have run out, dockets and motions that no effect tells of.
/// </summary>
internal sealed class FoldReading
{
    /// <param name="happened">What the state was folded from.</param>
    public FoldReading(CourtCase courtCase, CaseTimeline timeline, DateOnly day, FoldState folded, IReadOnlyList<TimelineEntry> happened)
    {
        var outlook = new Outlook(timeline, day);
        var motions = new MotionReading(courtCase, timeline, day, folded, happened);
        var trials = new TrialReading(timeline, day, folded, happened);
        Motions = [.. courtCase.Motions.Select(motion => motions.Judge(folded.Motions[motion.Id]))];
        var lost = new LostAppeals(courtCase, timeline, folded, Motions);
        Dockets =
        [
            .. courtCase.Dockets.Select(docket =>
                trials.Judge(lost.Judge(Judged(folded.Dockets[docket.Id], folded, courtCase, day, happened)))
            ),
        ];
        Claims = [.. courtCase.Claims.Select(claim => folded.Claims[claim.Id])];
        var stays = new StayReading(timeline, folded);
        Awards = [.. courtCase.Awards.Select(award => stays.Judge(Judged(folded.Awards[award.Id], outlook)))];
        Injunctions =
        [
            .. courtCase.Injunctions.Select(injunction =>
                Judged(stays.Judge(folded.Injunctions[injunction.Id]), folded, courtCase, timeline, day)
            ),
        ];
        Appeals =
        [
            .. courtCase
                .Dockets.Select(docket => folded.Appeals.GetValueOrDefault(docket.Id))
                .OfType<AppealState>()
                .Select(appeal => lost.Judge(Judged(appeal, outlook))),
        ];
        Reviews =
        [
            .. courtCase.Dockets.Select(docket => folded.Reviews.GetValueOrDefault(docket.Id)).OfType<ReviewState>().Select(lost.Judge),
        ];
        Settlements = [.. courtCase.Dockets.Select(docket => folded.Settlements.GetValueOrDefault(docket.Id)).OfType<SettlementState>()];
    }

    public IReadOnlyList<DocketState> Dockets { get; }

    public IReadOnlyList<ClaimState> Claims { get; }

    public IReadOnlyList<AwardState> Awards { get; }

    public IReadOnlyList<InjunctionState> Injunctions { get; }

    public IReadOnlyList<MotionState> Motions { get; }

    /// <summary>In the order of their dockets.</summary>
    public IReadOnlyList<AppealState> Appeals { get; }

    /// <inheritdoc cref="Appeals"/>
    public IReadOnlyList<ReviewState> Reviews { get; }

    /// <inheritdoc cref="Appeals"/>
    public IReadOnlyList<SettlementState> Settlements { get; }

    private static AwardState Judged(AwardState award, Outlook outlook) =>
        award.Judgment is null && award.Steps.Count > 0 ? award with { Outlook = outlook.Judgment(award.Award.Id) } : award;

    private static AppealState Judged(AppealState appeal, Outlook outlook) =>
        appeal.Mandate == MandateStatus.NotFound ? appeal with { Mandate = outlook.Mandate(appeal) } : appeal;

    /// <summary>A docket without a recorded opening is open once it is known to have been filed.</summary>
    private static DocketState Judged(
        DocketState state,
        FoldState folded,
        CourtCase courtCase,
        DateOnly day,
        IReadOnlyList<TimelineEntry> happened
    ) =>
        state.Status switch
        {
            DocketStatus.NotOpen when IsFiled(state.Docket, courtCase, day, happened) => state with { Status = DocketStatus.Pending },
            DocketStatus.Stayed when state.StayTerm.HasEndedBy(day) => state with
            {
                Status = folded.StatusBeforeStay(state.Docket.Id),
                StayTerm = Term.Open,
            },
            // A ruling in it shows that it is open, whenever that began.
            DocketStatus.Pending
                when state is { Inferred: true, Since: { } since } && happened.Any(entry => IsRulingAfter(entry, since, state, happened)) =>
                state with
                {
                    Inferred = false,
                },
            _ => state,
        };

    private static bool IsRulingAfter(TimelineEntry entry, string since, DocketState state, IReadOnlyList<TimelineEntry> happened) =>
        entry.Event.IsDecision
        && entry.Event.Docket == state.Docket.Id
        && happened.Any(opened => opened.Event.Id == since && opened.Position < entry.Position);

    private static bool IsFiled(Docket docket, CourtCase courtCase, DateOnly day, IReadOnlyList<TimelineEntry> happened) =>
        new RecordBeginnings(courtCase, day).By(docket.Filed, docket.Sources, happened.Any(entry => entry.Event.Docket == docket.Id))
        == EventOccurrence.Happened;

    /// <summary>A stay or an injunction that has run out, or may have.</summary>
    private static InjunctionState Judged(InjunctionState state, FoldState folded, CourtCase courtCase, CaseTimeline timeline, DateOnly day)
    {
        var id = state.Injunction.Id;
        if (state.Status == InjunctionStatus.Stayed && state.Stay is { Term: { Ends: { } ends } term })
        {
            state = state with
            {
                Steps = [.. state.Steps, new InjunctionStep(null, InjunctionStepKind.StayRunsOut, ends) { Stay = state.Stay.Kind }],
            };
            if (term.HasEndedBy(day))
                state = state with { Status = InjunctionStatus.InForce, Stay = null, SoFarAsFound = IsUnanswered(courtCase, id) };
            else if (term.MayHaveEndedBy(day))
                state = state with { Status = InjunctionStatus.StayedOrInForce };
        }

        var binds = state.Status is InjunctionStatus.InForce or InjunctionStatus.Stayed or InjunctionStatus.StayedOrInForce;
        return binds && folded.InjunctionTerms.GetValueOrDefault(id)?.HasEndedBy(day) == true
            ? state with
            {
                Status = InjunctionStatus.Expired,
                Stay = null,
            }
            : state with
            {
                MayBe = [.. MayBe(state, folded, courtCase, timeline, day)],
            };
    }

    /// <summary>Of one that binds from a day within several, or of which it was not found whether it outlived the judgment.</summary>
    private static IEnumerable<string> MayBe(
        InjunctionState state,
        FoldState folded,
        CourtCase courtCase,
        CaseTimeline timeline,
        DateOnly day
    )
    {
        var id = state.Injunction.Id;
        if (
            state.Status == InjunctionStatus.NotYetInEffect
            && folded.Coming.Exists(coming => coming.Event == state.Issued && coming.TakesHold && coming.When.Earliest <= day)
        )
            yield return StateLabels.For(InjunctionStatus.InForce);
        if (
            state.Status == InjunctionStatus.InForce
            && (
                courtCase.NotFound.Any(record => record.About is { Kind: FactKind.InjunctionStatus } about && about.Id == id)
                    ? folded.Dockets.Values.Any(docket => !docket.Docket.IsReview && docket.Judgment is not null)
                    : IsOfAnEndedCase(state, folded, timeline)
            )
        )
            yield return "over";
    }

    /// <summary>What was ordered until judgment ends with it, whether or not a paper says so.</summary>
    private static bool IsOfAnEndedCase(InjunctionState state, FoldState folded, CaseTimeline timeline) =>
        state is { Issued: { } issued, Injunction.Kind: InjunctionKind.Preliminary or InjunctionKind.TemporaryRestrainingOrder }
        && timeline[issued].Event.Docket is { } docket
        && folded.Dockets[docket] is { Judgment: { } judgment }
        && timeline[judgment].Position > timeline[issued].Position;

    private static bool IsUnanswered(CourtCase courtCase, string injunction) =>
        courtCase.NotFound.Any(record => record.About is { Kind: FactKind.InjunctionStay } about && about.Id == injunction);
}

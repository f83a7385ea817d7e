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
/// <param name="happened">What the state was folded from.</param>
internal sealed class FoldReading(
    CourtCase courtCase,
    CaseTimeline timeline,
    DateOnly day,
    FoldState folded,
    IReadOnlyList<TimelineEntry> happened
)
{
    public IReadOnlyList<DocketState> Dockets { get; } =
    [.. courtCase.Dockets.Select(docket => Judged(folded.Dockets[docket.Id], folded, courtCase, day, happened))];

    public IReadOnlyList<ClaimState> Claims { get; } = [.. courtCase.Claims.Select(claim => folded.Claims[claim.Id])];

    public IReadOnlyList<AwardState> Awards { get; } =
    [.. courtCase.Awards.Select(award => Judged(folded.Awards[award.Id], new Outlook(courtCase, timeline, day)))];

    public IReadOnlyList<InjunctionState> Injunctions { get; } =
    [.. courtCase.Injunctions.Select(injunction => Judged(folded.Injunctions[injunction.Id], folded, courtCase, day))];

    public IReadOnlyList<MotionState> Motions { get; } =
    [.. courtCase.Motions.Select(motion => Judged(folded.Motions[motion.Id], folded, courtCase, timeline))];

    /// <summary>In the order of their dockets.</summary>
    public IReadOnlyList<AppealState> Appeals { get; } =
    [
        .. courtCase
            .Dockets.Select(docket => folded.Appeals.GetValueOrDefault(docket.Id))
            .OfType<AppealState>()
            .Select(appeal => Judged(appeal, new Outlook(courtCase, timeline, day))),
    ];

    /// <inheritdoc cref="Appeals"/>
    public IReadOnlyList<ReviewState> Reviews { get; } =
    [.. courtCase.Dockets.Select(docket => folded.Reviews.GetValueOrDefault(docket.Id)).OfType<ReviewState>()];

    /// <inheritdoc cref="Appeals"/>
    public IReadOnlyList<SettlementState> Settlements { get; } =
    [.. courtCase.Dockets.Select(docket => folded.Settlements.GetValueOrDefault(docket.Id)).OfType<SettlementState>()];

    private static AwardState Judged(AwardState award, Outlook outlook) =>
        award.Judgment is null && award.Steps.Count > 0 ? award with { Outlook = outlook.Judgment(award.Award.Id) } : award;

    private static AppealState Judged(AppealState appeal, Outlook outlook) =>
        appeal.Mandate == MandateStatus.NotFound ? appeal with { Mandate = outlook.Mandate(appeal.Docket.Id) } : appeal;

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
            _ => state,
        };

    private static bool IsFiled(Docket docket, CourtCase courtCase, DateOnly day, IReadOnlyList<TimelineEntry> happened) =>
        new RecordBeginnings(courtCase, day).By(docket.Filed, docket.Sources, happened.Any(entry => entry.Event.Docket == docket.Id))
        == EventOccurrence.Happened;

    /// <summary>A stay or an injunction that has run out, or may have.</summary>
    private static InjunctionState Judged(InjunctionState state, FoldState folded, CourtCase courtCase, DateOnly day)
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
            : state;
    }

    private static bool IsUnanswered(CourtCase courtCase, string injunction) =>
        courtCase.NotFound.Any(record => record.About is { Kind: FactKind.InjunctionStay } about && about.Id == injunction);

    private static MotionState Judged(MotionState state, FoldState folded, CourtCase courtCase, CaseTimeline timeline)
    {
        if (state.Decisions.Any(pair => pair.Decision.Disposition != Disposition.ReservedInPart))
            return state with { Status = MotionStatus.Decided };
        if (state.Undone.Count > 0)
            return state with { Status = MotionStatus.RulingUndone };
        if (state.FiledIn is null)
            return state;
        var missing = courtCase.NotFound.FirstOrDefault(record =>
            record.About is { Kind: FactKind.MotionDisposition } about && about.Id == state.Motion.Id
        );
        var docket = folded.Dockets[state.Motion.Docket];
        var filed = timeline[state.FiledIn].Position;
        if (docket.Status == DocketStatus.Terminated && timeline[docket.Since!].Position >= filed)
            return state with { Status = MotionStatus.EndedWithDocket, NotFound = missing };
        return missing is null
            ? state with
            {
                Status = MotionStatus.Pending,
            }
            : state with
            {
                Status = MotionStatus.NoRulingFound,
                NotFound = missing,
                IsOvertaken = IsOvertaken(),
            };

        bool IsOvertaken() =>
            IsLater(folded.Appeals.GetValueOrDefault(state.Motion.Docket)?.MandateIn)
            || folded.Reviews.Values.Any(review =>
                review.Of == state.Motion.Docket && review.Outcome is not null && IsLater(review.DecidedIn)
            )
            || timeline.Entries.Any(entry =>
                entry.Event is { Kind: EventKind.Verdict } verdict
                && verdict.Docket == state.Motion.Docket
                && IsLater(verdict.Id)
                && folded.Claims.Values.Any(claim =>
                    claim.Results.Any(result => result.Event == verdict.Id || result.Damages == verdict.Id)
                )
            );

        bool IsLater(string? eventId) => eventId is not null && timeline[eventId].Position > filed;
    }
}

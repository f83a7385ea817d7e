using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>What the reader's day makes of a motion that no ruling has decided.</summary>
internal sealed class MotionReading(
    CourtCase courtCase,
    CaseTimeline timeline,
    DateOnly day,
    FoldState folded,
    IReadOnlyList<TimelineEntry> happened
)
{
    /// <summary>For how long a motion is simply pending, although a later search found no ruling on it.</summary>
    internal const int DaysFresh = 90;

    private readonly Lazy<HashSet<string>> _happened = new(() => [.. happened.Select(entry => entry.Event.Id)]);

    public MotionState Judge(MotionState state)
    {
        if (state.Decisions.Any(pair => !IsPutOff(pair.Decision)))
            return state with { Status = MotionStatus.Decided };
        if (state.Undone.Count > 0)
            return state with { Status = MotionStatus.RulingUndone };
        if (state.FiledIn is not { } filedIn)
            return state;
        var filed = timeline[filedIn];
        var missing = courtCase.NotFound.FirstOrDefault(record =>
            record.About is { Kind: FactKind.MotionDisposition } about && about.Id == state.Motion.Id
        );
        if (IsClosed(state.Motion, filed) && !IsDecidedLater(state.Motion))
            return state with { Status = MotionStatus.EndedWithDocket, NotFound = missing };
        var isOvertaken = IsOvertaken(state.Motion, filed);
        return missing is null || (!isOvertaken && IsFresh(filed, missing))
            ? state with
            {
                Status = MotionStatus.Pending,
            }
            : state with
            {
                Status = MotionStatus.NoRulingFound,
                NotFound = missing,
                IsOvertaken = isOvertaken,
            };
    }

    /// <summary>A ruling that puts off a part of the motion leaves it open.</summary>
    private static bool IsPutOff(MotionDecision decision) =>
        decision.Disposition is Disposition.ReservedInPart or Disposition.DeniedInPartReservedInPart;

    /// <summary>A search that was made later says nothing against a motion that was filed not long before the day.</summary>
    private bool IsFresh(TimelineEntry filed, NotFound missing) =>
        day < missing.Until && filed.Bounds.Latest is { } last && day.DayNumber - last.DayNumber <= DaysFresh;

    /// <summary>A final judgment denies by itself what it leaves undecided; a settlement of everything, and the end of the docket, leave
    /// nothing to decide.</summary>
    private bool IsClosed(Motion motion, TimelineEntry filed)
    {
        var docket = folded.Dockets[motion.Docket];
        return docket is { Status: DocketStatus.Terminated, Since: { } since } && timeline[since].Position >= filed.Position
            || IsLater(docket.Judgment, filed)
            || folded.Settlements.Values.Any(settlement => settlement.EndsTheCase && IsLater(settlement.ReachedIn, filed));
    }

    /// <summary>True where the record has the ruling on a later day, so that the motion outlived what seemed to end it.</summary>
    private bool IsDecidedLater(Motion motion) =>
        courtCase.Events.Any(later =>
            !_happened.Value.Contains(later.Id) && later.Ruling?.Decides.Any(decision => decision.Motion == motion.Id) == true
        );

    private bool IsOvertaken(Motion motion, TimelineEntry filed) =>
        IsLater(folded.Appeals.GetValueOrDefault(motion.Docket)?.MandateIn, filed)
        || folded.Reviews.Values.Any(review => review.Of == motion.Docket && review.Outcome is not null && IsLater(review.DecidedIn, filed))
        || timeline.Entries.Any(entry =>
            entry.Event is { Kind: EventKind.Verdict } verdict
            && verdict.Docket == motion.Docket
            && IsLater(verdict.Id, filed)
            && folded.Claims.Values.Any(claim => claim.Results.Any(result => result.Event == verdict.Id || result.Damages == verdict.Id))
        );

    private bool IsLater(string? eventId, TimelineEntry filed) => eventId is not null && timeline[eventId].Position > filed.Position;
}

using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>Which appeals and petitions before judgment are no longer flatly pending: the case below has ended since, and the record has no
/// end of them.</summary>
/// <param name="motions">The motions as the day reads them.</param>
internal sealed class LostAppeals(CourtCase courtCase, CaseTimeline timeline, FoldState folded, IReadOnlyList<MotionState> motions)
{
    public AppealState Judge(AppealState appeal) =>
        appeal.IsOpen && IsLost(appeal.Docket) ? appeal with { OutcomeNotFound = true } : appeal;

    public ReviewState Judge(ReviewState review) =>
        review.IsOpen && IsLost(review.Docket) ? review with { OutcomeNotFound = true } : review;

    public DocketState Judge(DocketState docket) =>
        docket.Status == DocketStatus.Pending && !IsDecided(docket.Docket.Id) && (IsLost(docket.Docket) || AskedInVain(docket.Docket))
            ? docket with
            {
                OutcomeNotFound = true,
            }
            : docket;

    private bool IsDecided(string docket) =>
        folded.Appeals.GetValueOrDefault(docket) is { IsOpen: false } || folded.Reviews.GetValueOrDefault(docket) is { IsOpen: false };

    /// <summary>True where nothing of the docket is on record after the end of the case below, on whichever day.</summary>
    private bool IsLost(Docket docket) =>
        Below(docket) is { } below
        && EndOf(below) is { } ended
        && !timeline.Entries.Skip(timeline[ended].Position + 1).Any(entry => IsOf(entry.Event, docket.Id));

    /// <summary>True where all that is on record of it is a motion or petition whose ruling was looked for in vain.</summary>
    private bool AskedInVain(Docket docket)
    {
        if (Below(docket) is null || folded.Appeals.ContainsKey(docket.Id) || folded.Reviews.ContainsKey(docket.Id))
            return false;
        var asked = motions.Where(motion => motion.Motion.Docket == docket.Id && motion.Status != MotionStatus.NotFiled).ToList();
        return asked.Count > 0 && asked.TrueForAll(motion => motion.Status == MotionStatus.NoRulingFound);
    }

    /// <summary>The docket of first instance from which a docket came up before judgment; null where it came up after it.</summary>
    private Docket? Below(Docket docket)
    {
        var isInterlocutory = false;
        for (var hops = 0; docket.IsReview && hops < courtCase.Dockets.Count; hops++)
        {
            isInterlocutory |= docket.Links.Any(link => link.By == DocketLinkKind.InterlocutoryAppeal);
            if (courtCase.Dockets.FirstOrDefault(other => docket.Links.Any(link => link.To == other.Id)) is not { } below)
                return null;
            docket = below;
        }

        return isInterlocutory && !docket.IsReview ? docket : null;
    }

    private string? EndOf(Docket below) =>
        folded.Dockets[below.Id].Judgment
        ?? (folded.Dockets[below.Id] is { Status: DocketStatus.Terminated, Since: { } since } ? since : null)
        ?? folded.Settlements.Values.FirstOrDefault(settlement => settlement.EndsTheCase)?.ReachedIn;

    private static bool IsOf(CaseEvent happened, string docket) =>
        happened.Docket == docket
        || happened.Effects.OfType<AppealDecided>().Any(decided => decided.Docket == docket)
        || happened.Effects.OfType<ReviewDecided>().Any(decided => decided.Docket == docket)
        || happened.Effects.OfType<DocketTerminated>().Any(terminated => terminated.Docket == docket);
}

using CaseTracker.Core;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Editing;

/// <summary>Follows the chain of notices, and says where a case stands otherwise than its last notice says.</summary>
internal sealed class NoticeVerifier(CaseTrackerContext context, List<RevisionFault> faults)
{
    private const string Chain = "notices";

    public async Task FollowAsync(CancellationToken cancellation)
    {
        // There are few of them, and each is short.
        var notices = await context.CaseNotices.AsNoTracking().OrderBy(one => one.Number).ToListAsync(cancellation);
        var newest = await context.SiteState.Select(site => site.Notices).SingleAsync(cancellation);
        if ((notices.LastOrDefault()?.Number ?? 0) != newest || !notices.Select(one => one.Number).SequenceEqual(Enumerable.Range(1, notices.Count)))
            faults.Add(new RevisionFault(Chain, 0, $"{Prose.Count(newest, "notice")} were given, and {Prose.Count(notices.Count, "notice")} found"));
        var previous = "";
        foreach (var notice in notices)
        {
            if (notice.PreviousHash != previous) faults.Add(new RevisionFault(Chain, 0, $"notice {notice.Number} does not follow the notice before it"));
            if (NoticeHash.Of(notice) != notice.Hash) faults.Add(new RevisionFault(Chain, 0, $"notice {notice.Number} is not what was announced"));
            previous = notice.Hash;
        }

        var last = notices.GroupBy(one => one.CaseId).ToDictionary(group => group.Key, group => group.Last());
        var cases = await context.Cases.IgnoreQueryFilters().OrderBy(row => row.Slug).Select(row => new { row.Id, row.Slug, row.Standing, row.HeadRevision }).ToListAsync(cancellation);
        foreach (var one in cases)
        {
            var notice = last.GetValueOrDefault(one.Id);
            var standing = NoticeBook.StandingAfter(notice?.Kind);
            if (one.Standing != standing) faults.Add(new RevisionFault(one.Slug, 0, $"it is {Words.Of(one.Standing)}, and by its notices {Words.Of(standing)}"));
            else if (notice is not null && one.HeadRevision < notice.Revision) faults.Add(new RevisionFault(one.Slug, 0, $"a notice tells of revision {notice.Revision}, and the newest is {one.HeadRevision}"));
        }
    }
}

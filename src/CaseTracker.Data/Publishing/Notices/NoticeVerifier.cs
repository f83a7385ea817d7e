using CaseTracker.Core;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Publishing.Notices;

/// <summary>Follows the chain of notices, and says where a case stands otherwise than its last notice says.</summary>
internal sealed class NoticeVerifier(CaseTrackerContext context, List<RevisionFault> faults)
{
    private const string Chain = "notices";

    public async Task FollowAsync(CancellationToken cancellation)
    {
        // There are few of them, and each is short.
        var notices = await context.CaseNotices.AsNoTracking().OrderBy(caseNotice => caseNotice.Number).ToListAsync(cancellation);
        var newest = await context.SiteState.Select(site => site.Notices).SingleAsync(cancellation);
        if (
            (notices.LastOrDefault()?.Number ?? 0) != newest
            || !notices.Select(caseNotice => caseNotice.Number).SequenceEqual(Enumerable.Range(1, notices.Count))
        )
            faults.Add(
                new RevisionFault(Chain, 0, $"{Prose.Count(newest, "notice")} issued, {Prose.Count(notices.Count, "notice")} found")
            );
        var previous = "";
        foreach (var notice in notices)
        {
            if (notice.PreviousHash != previous)
                faults.Add(new RevisionFault(Chain, 0, $"notice {notice.Number} does not follow the notice before it"));
            if (NoticeHash.Compute(notice) != notice.Hash)
                faults.Add(new RevisionFault(Chain, 0, $"notice {notice.Number} is not what was announced"));
            previous = notice.Hash;
        }

        var last = notices.GroupBy(caseNotice => caseNotice.CaseId).ToDictionary(group => group.Key, group => group.Last());
        var cases = await context
            .AllCases.OrderBy(row => row.Slug)
            .Select(row => new
            {
                row.Id,
                row.Slug,
                row.PublicationStatus,
                row.HeadRevision,
            })
            .ToListAsync(cancellation);
        foreach (var entry in cases)
        {
            var notice = last.GetValueOrDefault(entry.Id);
            var standing = NoticeWriter.StandingAfter(notice?.Kind);
            if (entry.PublicationStatus != standing)
                faults.Add(
                    new RevisionFault(
                        entry.Slug,
                        0,
                        $"it is {EnumTerm.For(entry.PublicationStatus)}, and by its notices {EnumTerm.For(standing)}"
                    )
                );
            else if (notice is not null && entry.HeadRevision < notice.Revision)
                faults.Add(
                    new RevisionFault(
                        entry.Slug,
                        0,
                        $"a notice tells of revision {notice.Revision}, and the newest is {entry.HeadRevision}"
                    )
                );
        }
    }
}

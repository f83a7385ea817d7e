using CaseTracker.Core.Revisions;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Publishing.Notices;

/// <summary>Writes notices, each with what follows for its case: the standing, and the rows by which lists and counts find it. Within the
/// caller's transaction.</summary>
internal static class NoticeWriter
{
    /// <summary>Takes a case out of all that readers see.</summary>
    /// <param name="into">The case it was merged into; null for a retraction.</param>
    public static async Task CloseCaseAsync(
        this CaseTrackerContext context,
        CaseRow row,
        string? into,
        string author,
        string reason,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var kind = into is null ? NoticeKind.Retraction : NoticeKind.Merger;
        row.PublicationStatus = StandingAfter(kind);
        await context.RemoveRecordsAsync(row.Id, cancellation);
        await context.AnnounceAsync(row, kind, into, author, reason, now, cancellation);
    }

    /// <summary>Adds the notice and saves.</summary>
    public static async Task AnnounceAsync(
        this CaseTrackerContext context,
        CaseRow row,
        NoticeKind kind,
        string? into,
        string author,
        string reason,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var last = await context
            .CaseNotices.OrderByDescending(caseNotice => caseNotice.Number)
            .Select(caseNotice => new { caseNotice.Number, caseNotice.Hash })
            .FirstOrDefaultAsync(cancellation);
        var notice = new CaseNoticeRow
        {
            Number = (last?.Number ?? 0) + 1,
            CaseId = row.Id,
            Kind = kind,
            At = ChainHash.ToMilliseconds(now),
            Author = author,
            Reason = reason,
            Slug = row.Slug,
            Name = row.Name,
            Revision = row.HeadRevision,
            Into = into,
            AfterRevisionId = await context.Revisions.MaxAsync(revision => revision.Id, cancellation),
            PreviousHash = last?.Hash ?? "",
        };
        notice.Hash = NoticeHash.Compute(notice);
        context.Add(notice);
        await context.SaveChangesAsync(cancellation);
        // The histories of the cases that it was ever merged into tell of it too.
        var tellers = await context
            .CaseNotices.Where(caseNotice => caseNotice.CaseId == row.Id && caseNotice.Into != null)
            .Select(caseNotice => caseNotice.Into!)
            .Distinct()
            .ToListAsync(cancellation);
        foreach (
            var teller in await context.AllCases.Where(item => item.Id == row.Id || tellers.Contains(item.Slug)).ToListAsync(cancellation)
        )
            teller.Notices = await context.ToldBy(teller.Id, teller.Slug).CountAsync(cancellation);
        await context.SaveChangesAsync(cancellation);
        await context.SiteState.ExecuteUpdateAsync(set => set.SetProperty(site => site.Notices, notice.Number), cancellation);
        await context.RaiseSiteRevisionAsync(cancellation);
    }

    /// <summary>What a case's last notice makes of it.</summary>
    public static PublicationStatus StandingAfter(NoticeKind? last) =>
        last switch
        {
            NoticeKind.Retraction => PublicationStatus.Retracted,
            NoticeKind.Merger => PublicationStatus.Merged,
            _ => PublicationStatus.Published,
        };

    /// <summary>What a case's last notice makes of it, and how many its history tells.</summary>
    public static async Task<(PublicationStatus Standing, int Told)> StandingOfAsync(
        this CaseTrackerContext context,
        int caseId,
        string slug,
        CancellationToken cancellation
    )
    {
        var last = await context
            .CaseNotices.Where(notice => notice.CaseId == caseId)
            .OrderByDescending(caseNotice => caseNotice.Number)
            .Select(notice => (NoticeKind?)notice.Kind)
            .FirstOrDefaultAsync(cancellation);
        return (StandingAfter(last), await context.ToldBy(caseId, slug).CountAsync(cancellation));
    }

    /// <summary>The notices of a case, and those of the cases that were ever merged into it.</summary>
    private static IQueryable<CaseNoticeRow> ToldBy(this CaseTrackerContext context, int caseId, string slug) =>
        context.CaseNotices.Where(notice =>
            notice.CaseId == caseId || context.CaseNotices.Any(merger => merger.CaseId == notice.CaseId && merger.Into == slug)
        );
}

using CaseTracker.Core.Review;
using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Editing;

/// <summary>Writes notices, each with what follows for its case: the standing, and the rows by which lists and counts find it. Within the caller's transaction.</summary>
internal static class NoticeBook
{
    /// <summary>Takes a case out of all that readers see.</summary>
    /// <param name="into">The case it was merged into; null for a retraction.</param>
    public static async Task CloseCaseAsync(this CaseTrackerContext context, CaseRow row, string? into, string author, string reason, DateTimeOffset now, CancellationToken cancellation)
    {
        var kind = into is null ? NoticeKind.Retraction : NoticeKind.Merger;
        row.Standing = StandingAfter(kind);
        await context.RemoveRecordsAsync(row.Id, cancellation);
        await context.AnnounceAsync(row, kind, into, author, reason, now, cancellation);
    }

    /// <summary>Adds the notice and saves.</summary>
    public static async Task AnnounceAsync(
        this CaseTrackerContext context, CaseRow row, NoticeKind kind, string? into, string author, string reason, DateTimeOffset now, CancellationToken cancellation)
    {
        var last = await context.CaseNotices.OrderByDescending(one => one.Number).Select(one => new { one.Number, one.Hash }).FirstOrDefaultAsync(cancellation);
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
            AfterRevisionId = await context.Revisions.MaxAsync(one => one.Id, cancellation),
            PreviousHash = last?.Hash ?? "",
        };
        notice.Hash = NoticeHash.Of(notice);
        context.Add(notice);
        await context.SaveChangesAsync(cancellation);
        // The histories of the cases that it was ever merged into tell of it too.
        var tellers = await context.CaseNotices.Where(one => one.CaseId == row.Id && one.Into != null).Select(one => one.Into!).Distinct().ToListAsync(cancellation);
        foreach (var teller in await context.Cases.IgnoreQueryFilters().Where(one => one.Id == row.Id || tellers.Contains(one.Slug)).ToListAsync(cancellation))
            teller.Notices = await context.ToldBy(teller.Id, teller.Slug).CountAsync(cancellation);
        await context.SaveChangesAsync(cancellation);
        await context.SiteState.ExecuteUpdateAsync(set => set.SetProperty(site => site.Notices, notice.Number), cancellation);
        await context.RaiseSiteRevisionAsync(cancellation);
    }

    /// <summary>What a case's last notice makes of it.</summary>
    public static CaseStanding StandingAfter(NoticeKind? last) => last switch
    {
        NoticeKind.Retraction => CaseStanding.Retracted,
        NoticeKind.Merger => CaseStanding.Merged,
        _ => CaseStanding.Published,
    };

    /// <summary>What a case's last notice makes of it, and how many its history tells.</summary>
    public static async Task<(CaseStanding Standing, int Told)> StandingOfAsync(this CaseTrackerContext context, int caseId, string slug, CancellationToken cancellation)
    {
        var last = await context.CaseNotices.Where(one => one.CaseId == caseId).OrderByDescending(one => one.Number).Select(one => (NoticeKind?)one.Kind).FirstOrDefaultAsync(cancellation);
        return (StandingAfter(last), await context.ToldBy(caseId, slug).CountAsync(cancellation));
    }

    /// <summary>The notices of a case, and those of the cases that were ever merged into it.</summary>
    private static IQueryable<CaseNoticeRow> ToldBy(this CaseTrackerContext context, int caseId, string slug) =>
        context.CaseNotices.Where(one => one.CaseId == caseId || context.CaseNotices.Any(merger => merger.CaseId == one.CaseId && merger.Into == slug));
}

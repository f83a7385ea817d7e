using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Core.State;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Publishing.Notices;

/// <summary>Takes a case back whole, and opens it again as it was. Notice, standing
/// and rows are one transaction; no revision is touched.</summary>
public sealed class CaseRetraction(
    IDbContextFactory<CaseTrackerContext> contexts,
    CaseHeads heads,
    ICurrentActor current,
    SiteSettings settings,
    TimeProvider time,
    SiteCalendar calendar
)
{
    public const int LongestReason = 500;

    private readonly PublicationStatusChange _standing = new(contexts, heads, current, settings, time);

    /// <param name="reason">Readers see it, at every address of the case.</param>
    public Task<PublicationStatusResult> RetractAsync(string slug, string reason, CancellationToken cancellation = default) =>
        _standing.OfAsync(
            AuditKind.CaseRetracted,
            slug,
            null,
            reason,
            async (context, row, author, why) =>
            {
                if (await BarAsync(context, row, cancellation) is { } closed)
                    return closed;
                await context.CloseCaseAsync(row, null, author, why, time.GetUtcNow(), cancellation);
                return null;
            },
            cancellation
        );

    /// <summary>Takes a retraction or a merger back.</summary>
    /// <param name="reason">Readers see it in the logs and in the history of the case.</param>
    public Task<PublicationStatusResult> ReopenAsync(string slug, string reason, CancellationToken cancellation = default) =>
        _standing.OfAsync(
            AuditKind.CaseReopened,
            slug,
            null,
            reason,
            async (context, row, author, why) =>
            {
                if (row.PublicationStatus == PublicationStatus.Published)
                    return "This case is published; there is nothing to reopen.";
                var bytes = await context
                    .Revisions.Where(revision => revision.CaseId == row.Id && revision.Number == row.HeadRevision)
                    .Select(revision => revision.Bytes)
                    .SingleAsync(cancellation);
                if (CaseFile.Read(bytes).Case is not { } courtCase)
                    return $"Revision {row.HeadRevision} can’t be read; casetracker verify says more.";
                var projection = new CaseProjection(new CaseHistory(courtCase), calendar.Today);
                projection.Fill(row);
                row.PublicationStatus = PublicationStatus.Published;
                await context.ReplaceRecordsAsync(row.Id, projection, cancellation);
                await context.AnnounceAsync(row, NoticeKind.Reopening, null, author, why, time.GetUtcNow(), cancellation);
                return null;
            },
            cancellation
        );

    /// <summary>Why a case is not open to changes, in words; null where it is.</summary>
    internal static Task<string?> BarAsync(CaseTrackerContext context, CaseRow row, CancellationToken cancellation) =>
        BarAsync(context, row, "This case", cancellation);

    /// <param name="subject">How the sentence calls the case.</param>
    internal static async Task<string?> BarAsync(CaseTrackerContext context, CaseRow row, string subject, CancellationToken cancellation)
    {
        if (row.PublicationStatus == PublicationStatus.Published)
            return null;
        var last = await context
            .CaseNotices.Where(notice => notice.CaseId == row.Id)
            .OrderByDescending(caseNotice => caseNotice.Number)
            .FirstAsync(cancellation);
        var day = DateFormatter.Day(DateOnly.FromDateTime(last.At.UtcDateTime));
        return last.Into is { } into
            ? $"{subject} was merged into “{into}” on {day}."
            : $"{subject} was retracted on {day}. Nothing of it is published until a reviewer reopens it.";
    }
}

using CaseTracker.Core;
using CaseTracker.Core.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Publishing.Notices;

/// <summary>What was announced of cases as a whole: that they were retracted, merged, reopened.</summary>
public sealed class CaseNotices(IDbContextFactory<CaseTrackerContext> contexts)
{
    private const int MostClosed = 200;

    /// <summary>Why readers don't find a case at its address; null where they do, and where there never was one.</summary>
    public async Task<CaseNotice?> FindAsync(string slug, CancellationToken cancellation = default)
    {
        if (!Identifier.IsValid(slug))
            return null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await (
            from row in context.AllCases
            where row.Slug == slug && row.PublicationStatus != PublicationStatus.Published
            join notice in context.CaseNotices on row.Id equals notice.CaseId
            orderby notice.Number descending
            select notice
        )
            .Take(1)
            .Select(Shown)
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The cases that readers don't find, each with its last notice, newest first; for editors.</summary>
    public async Task<IReadOnlyList<CaseNotice>> ClosedAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var closed = context.AllCases.Where(row => row.PublicationStatus != PublicationStatus.Published);
        return await context
            .CaseNotices.Where(notice =>
                closed.Any(row => row.Id == notice.CaseId)
                && !context.CaseNotices.Any(later => later.CaseId == notice.CaseId && later.Number > notice.Number)
            )
            .OrderByDescending(caseNotice => caseNotice.Number)
            .Take(MostClosed)
            .Select(Shown)
            .ToListAsync(cancellation);
    }

    /// <summary>All that was announced of one case, newest first.</summary>
    public async Task<IReadOnlyList<CaseNotice>> OfCaseAsync(string slug, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var id = await context.AllCases.Where(row => row.Slug == slug).Select(row => row.Id).SingleOrDefaultAsync(cancellation);
        return await context
            .CaseNotices.Where(notice => notice.CaseId == id)
            .OrderByDescending(caseNotice => caseNotice.Number)
            .Select(Shown)
            .ToListAsync(cancellation);
    }

    /// <summary>The cases whose readers are led to this one, each with the notice of its merger, newest first.</summary>
    /// <param name="last">The day as of which it is told; null for now.</param>
    public async Task<IReadOnlyList<CaseNotice>> MergedIntoAsync(string slug, DateOnly? last, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var told = await context
            .CaseNotices.Where(notice => context.CaseNotices.Any(merger => merger.CaseId == notice.CaseId && merger.Into == slug))
            .OrderByDescending(caseNotice => caseNotice.Number)
            .Select(Shown)
            .ToListAsync(cancellation);
        return
        [
            .. told.Where(notice => last is null || notice.Day <= last)
                .DistinctBy(notice => notice.Slug)
                .Where(notice => notice.Into == slug),
        ];
    }

    /// <summary>What was announced beside a stretch of the revisions of all cases, newest first.</summary>
    /// <param name="from">The cursor of the oldest revision of the stretch.</param>
    /// <param name="before">The cursor below which the stretch begins.</param>
    public async Task<IReadOnlyList<CaseNotice>> BesideAsync(int from, int before, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context
            .CaseNotices.Where(notice => notice.AfterRevisionId >= from && notice.AfterRevisionId < before)
            .OrderByDescending(caseNotice => caseNotice.AfterRevisionId)
            .ThenByDescending(notice => notice.Number)
            .Select(Shown)
            .ToListAsync(cancellation);
    }

    private static readonly System.Linq.Expressions.Expression<Func<CaseNoticeRow, CaseNotice>> Shown = notice => new CaseNotice(
        notice.Kind,
        notice.Slug,
        notice.Name,
        notice.At,
        notice.Author,
        notice.Reason,
        notice.Revision,
        notice.Into,
        notice.AfterRevisionId,
        notice.Hash
    );
}

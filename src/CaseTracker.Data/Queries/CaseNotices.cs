using CaseTracker.Core;
using CaseTracker.Core.Review;
using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Queries;

/// <summary>What was announced of cases as a whole: that they were retracted, merged, reopened.</summary>
public sealed class CaseNotices(IDbContextFactory<CaseTrackerContext> contexts)
{
    private const int MostClosed = 200;

    /// <summary>Why readers don't find a case at its address; null where they do, and where there never was one.</summary>
    public async Task<CaseNotice?> FindAsync(string slug, CancellationToken cancellation = default)
    {
        if (!Identifier.IsValid(slug)) return null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await (from row in context.Cases.IgnoreQueryFilters()
                      where row.Slug == slug && row.Standing != CaseStanding.Published
                      join notice in context.CaseNotices on row.Id equals notice.CaseId
                      orderby notice.Number descending
                      select notice).Take(1).Select(Shown).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The cases that readers don't find, each with its last notice, newest first; for editors.</summary>
    public async Task<IReadOnlyList<CaseNotice>> ClosedAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var closed = context.Cases.IgnoreQueryFilters().Where(row => row.Standing != CaseStanding.Published);
        return await context.CaseNotices.Where(one => closed.Any(row => row.Id == one.CaseId) && !context.CaseNotices.Any(later => later.CaseId == one.CaseId && later.Number > one.Number))
            .OrderByDescending(one => one.Number).Take(MostClosed).Select(Shown).ToListAsync(cancellation);
    }

    /// <summary>All that was announced of one case, newest first.</summary>
    public async Task<IReadOnlyList<CaseNotice>> OfCaseAsync(string slug, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var id = await context.Cases.IgnoreQueryFilters().Where(row => row.Slug == slug).Select(row => row.Id).SingleOrDefaultAsync(cancellation);
        return await context.CaseNotices.Where(one => one.CaseId == id).OrderByDescending(one => one.Number).Select(Shown).ToListAsync(cancellation);
    }

    /// <summary>The cases whose readers are led to this one, each with the notice of its merger, newest first.</summary>
    /// <param name="last">The day as of which it is told; null for now.</param>
    public async Task<IReadOnlyList<CaseNotice>> MergedIntoAsync(string slug, DateOnly? last, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var told = await context.CaseNotices.Where(one => context.CaseNotices.Any(merger => merger.CaseId == one.CaseId && merger.Into == slug))
            .OrderByDescending(one => one.Number).Select(Shown).ToListAsync(cancellation);
        return [.. told.Where(one => last is null || one.Day <= last).DistinctBy(one => one.Slug).Where(one => one.Into == slug)];
    }

    /// <summary>What was announced beside a stretch of the revisions of all cases, newest first.</summary>
    /// <param name="from">The cursor of the oldest revision of the stretch.</param>
    /// <param name="before">The cursor below which the stretch begins.</param>
    public async Task<IReadOnlyList<CaseNotice>> BesideAsync(int from, int before, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.CaseNotices.Where(one => one.AfterRevisionId >= from && one.AfterRevisionId < before)
            .OrderByDescending(one => one.AfterRevisionId).ThenByDescending(one => one.Number).Select(Shown).ToListAsync(cancellation);
    }

    private static readonly System.Linq.Expressions.Expression<Func<CaseNoticeRow, CaseNotice>> Shown = one =>
        new CaseNotice(one.Kind, one.Slug, one.Name, one.At, one.Author, one.Reason, one.Revision, one.Into, one.AfterRevisionId, one.Hash);
}

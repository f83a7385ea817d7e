using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Cases;

/// <summary>The slugs of all cases for a map of the site, in pages that stay where they are as cases are added.</summary>
public sealed class CaseAddresses(IDbContextFactory<CaseTrackerContext> contexts)
{
    /// <summary>At most so many cases are on a page; a page holds the cases of one range of keys, so it may hold fewer.</summary>
    public const int PageSize = 1_000;

    /// <summary>How many pages there are; one at least.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var last = await context.Cases.MaxAsync(row => (int?)row.Id, cancellation) ?? 1;
        return (last + PageSize - 1) / PageSize;
    }

    /// <summary>How many cases readers find.</summary>
    public async Task<int> CasesAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Cases.CountAsync(cancellation);
    }

    /// <param name="page">From 1.</param>
    public async Task<IReadOnlyList<CaseAddress>> PageAsync(int page, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var (after, until) = ((page - 1) * PageSize, page * PageSize);
        return await (
            from row in context.Cases
            join revision in context.Revisions
                on new { CaseId = row.Id, Number = row.HeadRevision } equals new { revision.CaseId, revision.Number }
            where row.Id > after && row.Id <= until
            orderby row.Id
            select new CaseAddress(row.Slug, revision.PublishedAt)
        ).ToListAsync(cancellation);
    }
}

using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Search;

/// <summary>Puts all docket sheets into the index again, a transaction each.</summary>
internal static class SheetIndex
{
    public static async Task FillAsync(IDbContextFactory<CaseTrackerContext> contexts, CancellationToken cancellation)
    {
        List<int> ids;
        await using (var context = await contexts.CreateDbContextAsync(cancellation))
            ids = await context.ImportedDockets.Select(row => row.Id).Order().ToListAsync(cancellation);
        foreach (var id in ids)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            var docket = await context.ImportedDockets.AsNoTracking().SingleAsync(row => row.Id == id, cancellation);
            var entries = await context
                .DocketEntries.AsNoTracking()
                .Include(row => row.Attachments)
                .Where(row => row.DocketId == id)
                .OrderBy(row => row.Id)
                .AsSplitQuery()
                .ToListAsync(cancellation);
            await context.ReplaceSheetSearchAsync(docket, entries, cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }
}

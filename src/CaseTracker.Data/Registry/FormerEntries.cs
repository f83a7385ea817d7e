using CaseTracker.Core.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Registry;

/// <summary>Keeps where the ids of merged entries lead, until the registry is published again.</summary>
public sealed class FormerEntries(IDbContextFactory<CaseTrackerContext> contexts)
{
    private FormerIds _newest = FormerIds.None;

    /// <param name="revision">The revision of the registry that the caller knows of; what is given is never older.</param>
    public async ValueTask<FormerIds> AtLeastAsync(int revision, CancellationToken cancellation = default)
    {
        if (Volatile.Read(ref _newest) is var known && known.Revision >= revision)
            return known;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        // The number before the rows: what is published in between is asked for again, and never taken for the older one.
        var number = await context.SiteState.Select(site => site.RegistryRevision).SingleAsync(cancellation);
        var rows = await context
            .RegistryFormer.Select(row => new
            {
                row.Kind,
                row.Id,
                row.EntryId,
            })
            .ToDictionaryAsync(row => (row.Kind, row.Id), row => row.EntryId, cancellation);
        var read = new FormerIds(number, rows);
        Volatile.Write(ref _newest, read);
        return read;
    }
}

using CaseTracker.Core.Registry;
using CaseTracker.Data.Cases.Records;
using CaseTracker.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Registry;

/// <summary>Puts the rows of a registry in the place of the old ones, within the caller's transaction.</summary>
internal static class RegistryRecords
{
    /// <summary>Saves, and leads the parties and judges of cases to the entries that stand for them now.</summary>
    public static async Task ReplaceRegistryAsync(this CaseTrackerContext context, SharedRegistry registry, CancellationToken cancellation)
    {
        var before = await context
            .RegistryFormer.Select(row => new
            {
                row.Kind,
                row.Id,
                row.EntryId,
            })
            .ToDictionaryAsync(row => (row.Kind, row.Id), row => row.EntryId, cancellation);
        var after = RegistryRows.Formers(registry).ToDictionary(row => (row.Kind, row.Id), row => row.EntryId);
        await context.RegistryFormer.ExecuteDeleteAsync(cancellation);
        await context.Set<RegistryOfficeRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<RegistryNameRow>().ExecuteDeleteAsync(cancellation);
        await context.Set<RegistryEntryRow>().ExecuteDeleteAsync(cancellation);
        context.AddRange(RegistryRows.Create(registry));
        await context.SaveChangesAsync(cancellation);
        await context.ReplaceSearchAsync(registry, cancellation);
        foreach (var (of, id) in before.Keys.Union(after.Keys).Where(key => before.GetValueOrDefault(key) != after.GetValueOrDefault(key)))
        {
            var entry = after.GetValueOrDefault((of, id), id);
            await (of == RegistryKind.Party ? LeadAsync(context.Parties) : LeadAsync(context.Judges));

            Task<int> LeadAsync<TRow>(IQueryable<TRow> rows)
                where TRow : class, INamesEntry =>
                rows.Where(row => row.NamedRegistryId == id)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.RegistryId, entry), cancellation);
        }
    }

    /// <summary>Leads the parties or judges of a case, before their rows are added, to the entries that stand for them.</summary>
    public static async Task LeadToEntriesAsync<TRow>(
        this CaseTrackerContext context,
        IEnumerable<ICaseRecordRow> records,
        CancellationToken cancellation
    )
        where TRow : class, INamesEntry
    {
        var rows = records.OfType<TRow>().Where(row => row.NamedRegistryId is not null).ToList();
        if (rows.Count == 0)
            return;
        var (of, ids) = (TRow.Kind, rows.ConvertAll(row => row.NamedRegistryId!));
        var entries = await context
            .RegistryFormer.Where(row => row.Kind == of && ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.EntryId, cancellation);
        foreach (var row in rows)
            row.RegistryId = entries.GetValueOrDefault(row.NamedRegistryId!, row.NamedRegistryId!);
    }

    /// <summary>Which revision is the newest stands apart from the revisions, so that a missing one is noticed.</summary>
    public static Task SetRegistryHeadAsync(this CaseTrackerContext context, int number, CancellationToken cancellation) =>
        context.SiteState.ExecuteUpdateAsync(set => set.SetProperty(site => site.RegistryRevision, number), cancellation);
}

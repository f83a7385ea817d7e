using System.Collections.Concurrent;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Revisions;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Registry;

/// <summary>The last corrections of the registry, with the entries that each is about.</summary>
public sealed class RegistryCorrections(IDbContextFactory<CaseTrackerContext> contexts)
{
    /// <summary>How many entries of one correction are named.</summary>
    public const int MostEntries = 5;

    /// <summary>What each was about, by its hash and that of the one before: worked out once, since neither is ever changed.</summary>
    private readonly ConcurrentDictionary<string, (IReadOnlyList<(RegistryKind Of, string Id)> First, int Count)> _about = new();

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<RegistryCorrection>> LastAsync(int count, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var corrections = await context
            .RegistryRevisions.Where(revision => revision.ChangeClass == ChangeClass.Correction)
            .OrderByDescending(registryRevision => registryRevision.Number)
            .Take(count)
            .Select(revision => new RegistryCorrection(
                revision.Number,
                revision.PublishedAt,
                revision.Author,
                revision.Reason,
                revision.Hash,
                Array.Empty<RegistryEntryName>(),
                0
            ))
            .ToListAsync(cancellation);
        var all = new List<RegistryCorrection>();
        foreach (var correction in corrections)
        {
            var (first, total) = await AboutAsync(context, correction, cancellation);
            all.Add(correction with { Entries = await StandingAsync(context, first, cancellation), More = total - first.Count });
        }

        return all;
    }

    private async Task<(IReadOnlyList<(RegistryKind Of, string Id)> First, int Count)> AboutAsync(
        CaseTrackerContext context,
        RegistryCorrection one,
        CancellationToken cancellation
    )
    {
        if (_about.TryGetValue(one.Hash, out var known))
            return known;
        var both = await context
            .RegistryRevisions.Where(row => row.Number == one.Number || row.Number == one.Number - 1)
            .OrderBy(row => row.Number)
            .Select(row => row.Bytes)
            .ToListAsync(cancellation);
        if (both.Count < 2 || RegistryFile.Read(both[0]).Registry is not { } before || RegistryFile.Read(both[1]).Registry is not { } after)
            return ([], 0);
        var changed = after.ChangedSince(before);
        return _about[one.Hash] = ([.. changed.Take(MostEntries)], changed.Count);
    }

    /// <summary>What has been merged since is named by the entry that took it in; what is there no more, not at all.</summary>
    private static async Task<IReadOnlyList<RegistryEntryName>> StandingAsync(
        CaseTrackerContext context,
        IReadOnlyList<(RegistryKind Of, string Id)> entries,
        CancellationToken cancellation
    )
    {
        var names = new List<RegistryEntryName>();
        foreach (var (of, id) in entries)
        {
            var stands =
                await context
                    .RegistryFormer.Where(row => row.Kind == of && row.Id == id)
                    .Select(row => row.EntryId)
                    .SingleOrDefaultAsync(cancellation)
                ?? id;
            if (
                await context
                    .RegistryEntries.Where(row => row.Kind == of && row.Id == stands)
                    .Select(row => row.Name)
                    .SingleOrDefaultAsync(cancellation) is
                { } name
            )
                names.Add(new RegistryEntryName(of, stands, name));
        }

        return [.. names.Distinct()];
    }
}

using CaseTracker.Core.Exports;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Exports;

/// <summary>The record of files that were given out, one row for each distinct file.</summary>
public sealed class IssuedExports(IDbContextFactory<CaseTrackerContext> contexts)
{
    /// <summary>So many files are remembered, so that nobody fills the disk by asking for every day there ever was. What today's writers
    /// make can be made again and needs no row.</summary>
    public const int Most = 2_000_000;

    /// <summary>Remembers files; one that is known already keeps the time at which it was first given out.</summary>
    /// <returns>How many were new.</returns>
    public async Task<int> KeepAsync(IReadOnlyCollection<IssuedExport> files, CancellationToken cancellation = default)
    {
        if (files.Count == 0)
            return 0;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.IssuedExports.MaxAsync(row => (int?)row.Id, cancellation) >= Most)
            return 0;
        var digests = files.Select(file => file.Digest).Distinct().ToList();
        var known = await context
            .IssuedExports.Where(row => digests.Contains(row.Digest))
            .Select(row => row.Digest)
            .ToListAsync(cancellation);
        var fresh = files.DistinctBy(file => file.Digest).ExceptBy(known, file => file.Digest).ToList();
        var slugs = fresh.Select(file => file.Slug).OfType<string>().Distinct().ToList();
        var cases = await context
            .Cases.Where(row => slugs.Contains(row.Slug))
            .ToDictionaryAsync(row => row.Slug, row => row.Id, cancellation);
        // A case that has gone meanwhile leaves nothing to remember its files by.
        var rows = fresh
            .Where(file => file.Slug is null || cases.ContainsKey(file.Slug))
            .Select(file => Row(file, file.Slug is { } slug ? cases[slug] : null))
            .ToList();
        context.AddRange(rows);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return rows.Count;
    }

    /// <summary>The file with this digest; null where none is remembered.</summary>
    public async Task<IssuedExport?> FindAsync(string digest, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        // A case that was retracted since is still the one that the file is of.
        return await (
            from row in context.IssuedExports
            join one in context.AllCases on row.CaseId equals one.Id into cases
            from one in cases.DefaultIfEmpty()
            where row.Digest == digest
            select new IssuedExport(
                row.Digest,
                one == null ? null : one.Slug,
                row.Revision,
                row.AsOf,
                row.KnownAt,
                row.Format,
                row.Choice,
                row.WriterVersion,
                row.FirstAt
            )
        ).SingleOrDefaultAsync(cancellation);
    }

    private static IssuedExportRow Row(IssuedExport file, int? caseId) =>
        new()
        {
            Digest = file.Digest,
            CaseId = caseId,
            Revision = file.Revision,
            AsOf = file.AsOf,
            KnownAt = file.KnownAt,
            Format = file.Format,
            Choice = file.Choice,
            WriterVersion = file.WriterVersion,
            FirstAt = file.FirstAt,
        };
}

using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Redaction;
using CaseTracker.Data.Registry;
using CaseTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Publishing;

/// <summary>Follows the chain of every case and of the registry, and says which revision is not what was published.</summary>
public sealed class RevisionVerifier(IDbContextFactory<CaseTrackerContext> contexts)
{
    public async Task<VerifyResult> VerifyAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var cases = await context
            .AllCases.OrderBy(row => row.Slug)
            .Select(row => new
            {
                row.Id,
                row.Slug,
                row.HeadRevision,
            })
            .ToListAsync(cancellation);
        var faults = new List<RevisionFault>();
        var seen = 0;
        foreach (var item in cases)
            seen += await FollowAsync(
                item.Slug,
                item.HeadRevision,
                context.Revisions.Where(revision => revision.CaseId == item.Id),
                Withheld(context, item.Id),
                "case file",
                UnreadableCase,
                faults,
                cancellation
            );
        var registry = await context.SiteState.Select(site => site.RegistryRevision).SingleAsync(cancellation);
        var ofRegistry = await FollowAsync(
            RegistryPublisher.Chain,
            registry,
            context.RegistryRevisions,
            Withheld(context, RedactedRevisionRow.OfRegistry),
            "registry file",
            bytes => RegistryFile.Read(bytes) is { Registry: null } read ? read.Errors[0] : null,
            faults,
            cancellation
        );
        await new NoticeVerifier(context, faults).FollowAsync(cancellation);
        return new VerifyResult(cases.Count, seen + ofRegistry, registry > 0 || ofRegistry > 0, faults)
        {
            Withheld = await context.RedactedRevisions.CountAsync(cancellation),
        };
    }

    /// <summary>What is wrong with one revision and its place in the chain; nothing when
    /// it is what was published. Null when there is no such revision.</summary>
    public async Task<IReadOnlyList<string>?> VerifyAsync(string slug, int number, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var chain = context
            .AllCases.Where(row => row.Slug == slug)
            .Join(context.Revisions, row => row.Id, revision => revision.CaseId, (row, item) => item);
        if (!await chain.AnyAsync(revision => revision.Number == number, cancellation))
            return null;
        var previous =
            await chain
                .Where(revision => revision.Number == number - 1)
                .Select(revision => revision.Hash)
                .SingleOrDefaultAsync(cancellation)
            ?? "";
        var caseId = await context.AllCases.Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync(cancellation);
        return (
            await VerifyAsync(
                chain.AsNoTracking().Where(revision => revision.Number == number),
                Withheld(context, caseId),
                slug,
                previous,
                "case file",
                UnreadableCase,
                cancellation
            )
        ).Wrong;
    }

    private static IQueryable<RedactedRevisionRow> Withheld(CaseTrackerContext context, int caseId) =>
        context.RedactedRevisions.AsNoTracking().Where(revision => revision.CaseId == caseId);

    private static CaseFileError? UnreadableCase(byte[] bytes) => CaseFile.Read(bytes) is { Case: null } read ? read.Errors[0] : null;

    /// <summary>Follows one chain and gives how many revisions it has.</summary>
    private static async Task<int> FollowAsync<TRow>(
        string of,
        int head,
        IQueryable<TRow> chain,
        IQueryable<RedactedRevisionRow> withheld,
        string file,
        Func<byte[], CaseFileError?> unreadable,
        List<RevisionFault> faults,
        CancellationToken cancellation
    )
        where TRow : RevisionRecord
    {
        var numbers = await chain.Select(revision => revision.Number).Order().ToListAsync(cancellation);
        if (numbers.LastOrDefault() != head)
            faults.Add(
                new RevisionFault(
                    of,
                    0,
                    $"its newest revision is {(head == 0 ? "none" : head)}, and {(numbers.Count == 0 ? "none" : numbers[^1])} was found"
                )
            );
        if (!numbers.SequenceEqual(Enumerable.Range(1, numbers.Count)))
            faults.Add(new RevisionFault(of, 0, $"revisions are missing: found {string.Join(", ", numbers)}"));

        var previous = "";
        foreach (var number in numbers)
        {
            // One at a time: a revision may be large, and a chain may have many.
            var (hash, wrong) = await VerifyAsync(
                chain.AsNoTracking().Where(item => item.Number == number),
                withheld,
                of,
                previous,
                file,
                unreadable,
                cancellation
            );
            faults.AddRange(wrong.Select(what => new RevisionFault(of, number, what)));
            previous = hash;
        }

        return numbers.Count;
    }

    private static async Task<(string Hash, IReadOnlyList<string> Wrong)> VerifyAsync<TRow>(
        IQueryable<TRow> one,
        IQueryable<RedactedRevisionRow> withheld,
        string of,
        string previous,
        string file,
        Func<byte[], CaseFileError?> unreadable,
        CancellationToken cancellation
    )
        where TRow : RevisionRecord
    {
        try
        {
            var revision = await one.SingleAsync(cancellation);
            var copy = await withheld.SingleOrDefaultAsync(each => each.Number == revision.Number, cancellation);
            return (revision.Hash, [.. Wrong(revision, copy, of, previous, file, unreadable)]);
        }
        catch (Exception exception) when (StoredDamage.Explains(exception))
        {
            return ("", ["a column holds what was never written there"]);
        }
    }

    /// <param name="copy">What the revision is since something in it was withheld; null where it is as it was published.</param>
    private static IEnumerable<string> Wrong(
        RevisionRecord revision,
        RedactedRevisionRow? copy,
        string of,
        string previous,
        string file,
        Func<byte[], CaseFileError?> unreadable
    )
    {
        if (revision.PreviousHash != previous)
            yield return "it does not follow the revision before it";
        if (RevisionHash.ComputeForBytes(revision.Bytes) != (copy?.BytesHash ?? revision.BytesHash))
            yield return $"its {file} was changed{(copy is null ? "" : " after a part of it was withheld")}";
        // Where words of author or reason were withheld, nobody can make the hash again; what stands there now has one of its own.
        var isChanged = copy is not { InWords: true } && RevisionHash.Compute(of, revision) != revision.Hash;
        if (isChanged || copy is not null && RevisionHash.ComputeForCopy(of, revision, copy.BytesHash) != copy.Hash)
            yield return "its number, time, author, reason, class or digest was changed";
        if (unreadable(revision.Bytes) is { } error)
            yield return $"its {file} can't be read: {error}";
    }
}

using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Editing;

/// <summary>Follows the chain of every case and of the registry, and says which revision is not what was published.</summary>
public sealed class RevisionVerifier(IDbContextFactory<CaseTrackerContext> contexts)
{
    public async Task<VerifyResult> VerifyAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var cases = await context.Cases.OrderBy(row => row.Slug).Select(row => new { row.Id, row.Slug, row.HeadRevision }).ToListAsync(cancellation);
        var faults = new List<RevisionFault>();
        var seen = 0;
        foreach (var one in cases)
            seen += await FollowAsync(
                one.Slug, one.HeadRevision, context.Revisions.Where(revision => revision.CaseId == one.Id), "case file",
                UnreadableCase, faults, cancellation);
        var registry = await context.SiteState.Select(site => site.RegistryRevision).SingleAsync(cancellation);
        var ofRegistry = await FollowAsync(
            RegistryPublisher.Chain, registry, context.RegistryRevisions, "registry file",
            bytes => RegistryFile.Read(bytes) is { Registry: null } read ? read.Errors[0] : null, faults, cancellation);
        return new VerifyResult(cases.Count, seen + ofRegistry, registry > 0 || ofRegistry > 0, faults);
    }

    /// <summary>What is wrong with one revision and its place in the chain; nothing when it is what was published. Null when there is no such revision.</summary>
    public async Task<IReadOnlyList<string>?> VerifyAsync(string slug, int number, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var chain = context.Cases.Where(row => row.Slug == slug).Join(context.Revisions, row => row.Id, one => one.CaseId, (row, one) => one);
        if (!await chain.AnyAsync(one => one.Number == number, cancellation)) return null;
        var previous = await chain.Where(one => one.Number == number - 1).Select(one => one.Hash).SingleOrDefaultAsync(cancellation) ?? "";
        return (await VerifyAsync(chain.AsNoTracking().Where(one => one.Number == number), slug, previous, "case file", UnreadableCase, cancellation)).Wrong;
    }

    private static CaseFileError? UnreadableCase(byte[] bytes) => CaseFile.Read(bytes) is { Case: null } read ? read.Errors[0] : null;

    /// <summary>Follows one chain and gives how many revisions it has.</summary>
    private static async Task<int> FollowAsync<TRow>(
        string of, int head, IQueryable<TRow> chain, string file, Func<byte[], CaseFileError?> unreadable, List<RevisionFault> faults, CancellationToken cancellation)
        where TRow : RevisionRecord
    {
        var numbers = await chain.Select(revision => revision.Number).Order().ToListAsync(cancellation);
        if (numbers.LastOrDefault() != head)
            faults.Add(new RevisionFault(of, 0, $"its newest revision is {(head == 0 ? "none" : head)}, and {(numbers.Count == 0 ? "none" : numbers[^1])} was found"));
        if (!numbers.SequenceEqual(Enumerable.Range(1, numbers.Count)))
            faults.Add(new RevisionFault(of, 0, $"revisions are missing: found {string.Join(", ", numbers)}"));

        var previous = "";
        foreach (var number in numbers)
        {
            // One at a time: a revision may be large, and a chain may have many.
            var (hash, wrong) = await VerifyAsync(chain.AsNoTracking().Where(one => one.Number == number), of, previous, file, unreadable, cancellation);
            faults.AddRange(wrong.Select(what => new RevisionFault(of, number, what)));
            previous = hash;
        }

        return numbers.Count;
    }

    private static async Task<(string Hash, IReadOnlyList<string> Wrong)> VerifyAsync<TRow>(
        IQueryable<TRow> one, string of, string previous, string file, Func<byte[], CaseFileError?> unreadable, CancellationToken cancellation) where TRow : RevisionRecord
    {
        try
        {
            var revision = await one.SingleAsync(cancellation);
            return (revision.Hash, [.. Wrong(revision, of, previous, file, unreadable)]);
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or InvalidCastException)
        {
            return ("", ["a column holds what was never written there"]);
        }
    }

    private static IEnumerable<string> Wrong(RevisionRecord revision, string of, string previous, string file, Func<byte[], CaseFileError?> unreadable)
    {
        if (revision.PreviousHash != previous) yield return "it does not follow the revision before it";
        if (RevisionHash.OfBytes(revision.Bytes) != revision.BytesHash) yield return $"its {file} was changed";
        if (RevisionHash.Of(of, revision) != revision.Hash) yield return "its number, time, author, reason, class or digest was changed";
        if (unreadable(revision.Bytes) is { } error) yield return $"its {file} can't be read: {error}";
    }
}

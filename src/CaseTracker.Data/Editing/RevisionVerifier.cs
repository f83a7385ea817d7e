using CaseTracker.Core.CaseFiles;
using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Editing;

/// <summary>Follows the chain of every case and says which revision is not what was published.</summary>
public sealed class RevisionVerifier(IDbContextFactory<CaseTrackerContext> contexts)
{
    public async Task<VerifyResult> VerifyAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var cases = await context.Cases.OrderBy(row => row.Slug).Select(row => new { row.Id, row.Slug, row.HeadRevision }).ToListAsync(cancellation);
        var faults = new List<RevisionFault>();
        var seen = 0;
        foreach (var one in cases)
        {
            var numbers = await context.Revisions.Where(revision => revision.CaseId == one.Id)
                .Select(revision => revision.Number).Order().ToListAsync(cancellation);
            var newest = numbers.Count == 0 ? "none" : $"{numbers[^1]}";
            if (newest != $"{one.HeadRevision}")
                faults.Add(new RevisionFault(one.Slug, 0, $"its newest revision is {one.HeadRevision}, and {newest} was found"));
            if (!numbers.SequenceEqual(Enumerable.Range(1, numbers.Count)))
                faults.Add(new RevisionFault(one.Slug, 0, $"revisions are missing: found {string.Join(", ", numbers)}"));

            var previous = "";
            foreach (var number in numbers)
            {
                var (hash, wrong) = await VerifyAsync(context, one.Id, one.Slug, number, previous, cancellation);
                faults.AddRange(wrong.Select(what => new RevisionFault(one.Slug, number, what)));
                previous = hash;
            }

            seen += numbers.Count;
        }

        return new VerifyResult(cases.Count, seen, faults);
    }

    /// <summary>One at a time: a revision may be large, and a case may have many.</summary>
    private static async Task<(string Hash, IReadOnlyList<string> Wrong)> VerifyAsync(
        CaseTrackerContext context, int caseId, string slug, int number, string previous, CancellationToken cancellation)
    {
        try
        {
            var revision = await context.Revisions.AsNoTracking().SingleAsync(one => one.CaseId == caseId && one.Number == number, cancellation);
            return (revision.Hash, [.. Wrong(revision, slug, previous)]);
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or InvalidCastException)
        {
            return ("", ["a column holds what was never written there"]);
        }
    }

    private static IEnumerable<string> Wrong(RevisionRow revision, string slug, string previous)
    {
        if (revision.PreviousHash != previous) yield return "it does not follow the revision before it";
        if (RevisionHash.OfBytes(revision.Bytes) != revision.BytesHash) yield return "its case file was changed";
        if (RevisionHash.Of(slug, revision) != revision.Hash) yield return "its number, time, author, reason, class or digest was changed";
        if (CaseFile.Read(revision.Bytes) is { Case: null } read) yield return $"its case file can't be read: {read.Errors[0]}";
    }
}

using CaseTracker.Core;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Redaction;
using CaseTracker.Data.Publishing;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Redaction;

/// <summary>Takes words out of every revision of a chain. Digest, hash and place in the chain stay as they were; what the copy is now is
/// written beside them.</summary>
/// <param name="of">What the chain is of.</param>
/// <param name="caseId">The case, or <see cref="RedactedRevisionRow.OfRegistry"/>.</param>
/// <param name="withhold">Gives the file without the words, the same bytes where they stand nowhere in it.</param>
internal sealed class RevisionRedaction<TRow>(
    CaseTrackerContext context,
    string of,
    int caseId,
    IQueryable<TRow> chain,
    IReadOnlyList<RedactedTerm> words,
    Func<byte[], (byte[] Bytes, IReadOnlyList<RedactedPlace> Places, IReadOnlyList<CaseFileError> Errors)> withhold
)
    where TRow : RevisionRecord
{
    /// <summary>The numbers of the revisions that hold the words.</summary>
    public List<int> Numbers { get; } = [];

    public List<FormFault> Faults { get; } = [];

    /// <summary>Where the words stand in the newest revision that holds them.</summary>
    public IReadOnlyList<RedactedPlace> Places { get; private set; } = [];

    /// <summary>Walks the chain, one revision at a time, since each may be large.</summary>
    /// <param name="at">When it is withheld; null to look only.</param>
    public async Task WalkAsync(DateTimeOffset? at, CancellationToken cancellation)
    {
        foreach (var number in await chain.Select(item => item.Number).Order().ToListAsync(cancellation))
        {
            var row = await chain.SingleAsync(item => item.Number == number, cancellation);
            var (bytes, places, errors) = withhold(row.Bytes);
            Faults.AddRange(errors.Select(error => new FormFault(null, $"Revision {number}: {error}")));
            var inWords = words.Any(withheldWords => withheldWords.AreIn(row.Author) || withheldWords.AreIn(row.Reason));
            if (places.Count > 0 || inWords)
            {
                Numbers.Add(number);
                if (places.Count > 0)
                    Places = places;
                if (at is { } then)
                    await ReplaceAsync(row, bytes, inWords, then, cancellation);
            }

            context.ChangeTracker.Clear();
        }
    }

    private async Task ReplaceAsync(TRow row, byte[] bytes, bool inWords, DateTimeOffset at, CancellationToken cancellation)
    {
        var withheld = await context.RedactedRevisions.SingleOrDefaultAsync(
            revision => revision.CaseId == caseId && revision.Number == row.Number,
            cancellation
        );
        if (withheld is null)
            context.Add(withheld = new RedactedRevisionRow { CaseId = caseId, Number = row.Number });
        (row.Bytes, row.Author, row.Reason) = (bytes, RedactedText.Without(row.Author, words), RedactedText.Without(row.Reason, words));
        (withheld.At, withheld.BytesHash, withheld.InWords) = (at, RevisionHash.ComputeForBytes(bytes), withheld.InWords || inWords);
        withheld.Hash = RevisionHash.ComputeForCopy(of, row, withheld.BytesHash);
        await context.SaveChangesAsync(cancellation);
    }
}

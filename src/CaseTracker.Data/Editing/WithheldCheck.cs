using System.Globalization;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Withholding;
using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Editing;

/// <summary>Keeps what was withheld from coming back with a new publication or an old file. What it says does not repeat the words.</summary>
internal static class WithheldCheck
{
    private const int MostNamed = 5;

    public static async Task<IReadOnlyList<CaseFileError>> WithheldInAsync(
        this CaseTrackerContext context, int caseId, CourtCase courtCase, Publication by, CancellationToken cancellation) =>
        Errors(await ReadAsync(context.Withholdings.Where(one => one.CaseId == caseId), cancellation), words => Withholder.Find(courtCase, words), by);

    /// <summary>The registry is shared, so that what was withheld in any case may not stand there.</summary>
    public static async Task<IReadOnlyList<CaseFileError>> WithheldInAsync(
        this CaseTrackerContext context, SharedRegistry registry, Publication by, CancellationToken cancellation) =>
        Errors(await ReadAsync(context.Withholdings, cancellation), words => Withholder.Find(registry, words), by);

    /// <summary>True where the newest revision is this file already, as it was published or as it is since something in it was withheld.</summary>
    /// <param name="caseId">The case, or <see cref="WithheldRevisionRow.OfRegistry"/>.</param>
    public static async Task<bool> IsHeadAsync(this CaseTrackerContext context, int caseId, RevisionHead head, byte[] bytes, CancellationToken cancellation)
    {
        var digest = RevisionHash.OfBytes(bytes);
        return head.BytesHash == digest
            || await context.WithheldRevisions.AnyAsync(one => one.CaseId == caseId && one.Number == head.Number && one.BytesHash == digest, cancellation);
    }

    private static async Task<List<WithholdingRow>> ReadAsync(IQueryable<WithholdingRow> withholdings, CancellationToken cancellation) =>
        await withholdings.AsNoTracking().OrderBy(one => one.Id).ToListAsync(cancellation);

    private static List<CaseFileError> Errors(List<WithholdingRow> withholdings, Func<IReadOnlyList<WithheldWords>, IReadOnlyList<WithheldPlace>> find, Publication by)
    {
        var errors = new List<CaseFileError>();
        foreach (var withheld in withholdings)
        {
            var words = Words(withheld);
            var what = $"here stands what was withheld on {withheld.At.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} ({Core.Words.Of(withheld.Ground)}); leave it out";
            errors.AddRange(find(words).Where(place => place.Path.Length > 0).Take(MostNamed).Select(place => new CaseFileError(place.Path, what)));
            if (words.Any(one => one.AreIn(by.Reason))) errors.Add(new CaseFileError("reason", what));
            if (words.Any(one => one.AreIn(by.Author))) errors.Add(new CaseFileError("author", what));
        }

        return errors;
    }

    private static List<WithheldWords> Words(WithholdingRow withheld) =>
        [.. withheld.Marks.Split('\n').Select(mark => WithheldWords.OfMark(WithheldMark.Parse(mark)))];
}

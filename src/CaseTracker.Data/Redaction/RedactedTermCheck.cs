using System.Globalization;
using CaseTracker.Core;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Redaction;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Publishing;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Redaction;

/// <summary>Keeps what was withheld from coming back with a new publication
/// or an old file. What it says does not repeat the words.</summary>
internal static class RedactedTermCheck
{
    private const int MostNamed = 5;

    public static async Task<IReadOnlyList<CaseFileError>> WithheldInAsync(
        this CaseTrackerContext context,
        int caseId,
        CourtCase courtCase,
        Publication by,
        CancellationToken cancellation
    ) =>
        Errors(
            await ReadAsync(context.Redactions.Where(withholding => withholding.CaseId == caseId), cancellation),
            words => Redactor.Find(courtCase, words),
            by
        );

    /// <summary>The registry is shared, so that what was withheld in any case may not stand there.</summary>
    public static async Task<IReadOnlyList<CaseFileError>> WithheldInAsync(
        this CaseTrackerContext context,
        SharedRegistry registry,
        Publication by,
        CancellationToken cancellation
    ) => Errors(await ReadAsync(context.Redactions, cancellation), words => Redactor.Find(registry, words), by);

    /// <summary>All that was withheld from a case; none where there is no such case.</summary>
    public static async Task<IReadOnlyList<RedactedTerm>> WithheldFromAsync(
        this CaseTrackerContext context,
        string slug,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await ReadAsync(
                    context.Redactions.Where(withholding =>
                        context.AllCases.Any(item => item.Id == withholding.CaseId && item.Slug == slug)
                    ),
                    cancellation
                )
            ).SelectMany(Words),
        ];

    /// <summary>True where the newest revision is this file already, as it was
    /// published or as it is since something in it was withheld.</summary>
    /// <param name="caseId">The case, or <see cref="RedactedRevisionRow.OfRegistry"/>.</param>
    public static async Task<bool> IsHeadAsync(
        this CaseTrackerContext context,
        int caseId,
        RevisionHead head,
        byte[] bytes,
        CancellationToken cancellation
    )
    {
        var digest = RevisionHash.ComputeForBytes(bytes);
        return head.BytesHash == digest
            || await context.RedactedRevisions.AnyAsync(
                revision => revision.CaseId == caseId && revision.Number == head.Number && revision.BytesHash == digest,
                cancellation
            );
    }

    private static async Task<List<RedactionRow>> ReadAsync(IQueryable<RedactionRow> withholdings, CancellationToken cancellation) =>
        await withholdings.AsNoTracking().OrderBy(withholding => withholding.Id).ToListAsync(cancellation);

    private static List<CaseFileError> Errors(
        List<RedactionRow> withholdings,
        Func<IReadOnlyList<RedactedTerm>, IReadOnlyList<RedactedPlace>> find,
        Publication by
    )
    {
        var errors = new List<CaseFileError>();
        foreach (var withheld in withholdings)
        {
            var words = Words(withheld);
            var what =
                "here stands what was withheld on "
                + $"{withheld.At.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} "
                + $"({EnumTerm.For(withheld.Ground)}); leave it out";
            errors.AddRange(
                find(words).Where(place => place.Path.Length > 0).Take(MostNamed).Select(place => new CaseFileError(place.Path, what))
            );
            if (words.Any(withheldWords => withheldWords.AreIn(by.Reason)))
                errors.Add(new CaseFileError("reason", what));
            if (words.Any(redactedTerm => redactedTerm.AreIn(by.Author)))
                errors.Add(new CaseFileError("author", what));
        }

        return errors;
    }

    private static List<RedactedTerm> Words(RedactionRow withheld) =>
        [.. withheld.Marks.Split('\n').Select(mark => RedactedTerm.OfMark(RedactionMark.Parse(mark)))];
}

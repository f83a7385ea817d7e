using CaseTracker.Core.Exports;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Verification;

/// <summary>Makes a file again from the revision that it names, in every way that could have made it, and compares byte for byte.</summary>
internal static class ExportReproduction
{
    /// <returns>The format and the input that give this very file; null where none does.</returns>
    public static async Task<(IExportFormat Format, ExportInput Input)?> FindAsync(
        byte[] file,
        ExportOrigin origin,
        PublishedRevision revision,
        CancellationToken cancellation
    )
    {
        var stamp = new ExportStamp(revision.Number, revision.Hash, revision.PublishedAt, PublicUrls.At(origin.Site), origin.KnownAt);
        // Of the day on which it was written, a file tells only whether that was the day it tells of.
        var (sameDay, later) = (
            new CaseReading(revision.History, origin.AsOf, origin.AsOf),
            new CaseReading(revision.History, origin.AsOf, origin.AsOf.AddDays(1))
        );
        foreach (
            var (format, candidate) in Candidates(file, new ExportInput(sameDay, stamp))
                .Concat(Candidates(file, new ExportInput(later, stamp)))
        )
        {
            var again = await ExportFormats.WriteAsync(format, candidate, cancellation);
            if (again.AsSpan().SequenceEqual(file))
                return (format, candidate);
        }

        return null;
    }

    private static IEnumerable<(IExportFormat Format, ExportInput Input)> Candidates(byte[] file, ExportInput input)
    {
        var isZip = ExportOrigin.IsZip(file);
        return from format in ExportFormats.All
            where format.Missing is null && (isZip ? IsPacked(format) : IsText(format))
            from length in format.HasLengths ? Enum.GetValues<SummaryLength>() : [SummaryLength.Full]
            from table in format.Tables.Select(exportTable => (ExportTable?)exportTable).Prepend(null)
            select (format, input with { Length = length, Table = table });
    }

    /// <summary>What is drawn or printed names the moment, or the browser, in which
    /// that was done: such a file can be found among the handouts only.</summary>
    private static bool IsText(IExportFormat format) => format.MediaType.Contains("charset", StringComparison.Ordinal);

    private static bool IsPacked(IExportFormat format) =>
        format.MediaType.StartsWith("application/vnd.openxmlformats", StringComparison.Ordinal);
}

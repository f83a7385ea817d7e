using CaseTracker.Core.Exports;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Export.Several;

namespace CaseTracker.Exchange.Export;

/// <summary>Makes the files that are given out, one case or several, for the site and for the command line alike.</summary>
/// <param name="time">For the moment at which a file was given out first.</param>
public sealed class CaseExporter(IPublicUrls urls, TimeProvider time)
{
    /// <summary>The file of one case. Without a day, the JSON of a case is the case file itself.</summary>
    /// <param name="asOf">The day that was asked for; null for none.</param>
    public CaseExport Export(
        IExportFormat format,
        ExportChoice choice,
        PublishedRevision revision,
        CaseReading reading,
        DateOnly? asOf,
        DateOnly? knownAt = null
    ) =>
        new(
            format,
            ExportInput.From(revision, reading, urls, choice, knownAt),
            format.Extension == "json" && asOf is null ? revision.CaseFile : (ReadOnlyMemory<byte>?)null
        );

    /// <summary>Writes the file, with what the site is to remember of it: nothing of a case file, whose hash is in the record.</summary>
    public async Task<(ReadOnlyMemory<byte> File, IssuedExport? Issued)> WriteAsync(CaseExport export, CancellationToken cancellation)
    {
        if (export.CaseFile is { } caseFile)
            return (caseFile, null);
        var file = await ExportFormats.WriteAsync(export.Format, export.Input, cancellation);
        return (file, ExportFormats.CreateIssuedExport(export.Format, export.Input, file, time.GetUtcNow()));
    }

    /// <summary>Writes several cases as one file.</summary>
    /// <param name="cases">Gone through once, or once for each sheet of a workbook.</param>
    /// <param name="issued">Told what the site is to remember.</param>
    public async Task WriteAsync(
        Stream stream,
        MultiCaseRequest request,
        Func<IAsyncEnumerable<PublishedRevision>> cases,
        Action<IssuedExport> issued,
        CancellationToken cancellation
    )
    {
        if (request.IsZip)
        {
            await MultiCaseExport.WriteZipAsync(
                stream,
                request.Format,
                InputsAsync(),
                (input, file) => issued(ExportFormats.CreateIssuedExport(request.Format, input, file, time.GetUtcNow())),
                cancellation
            );
            return;
        }

        var digest = request.Table is { } table
            ? await MultiCaseExport.WriteCsvAsync(stream, table, InputsAsync(), cancellation)
            : await MultiCaseExport.WriteXlsxAsync(stream, request.Stamp(urls), InputsAsync, cancellation);
        issued(request.CreateIssuedExport(digest, time.GetUtcNow()));

        async IAsyncEnumerable<ExportInput> InputsAsync()
        {
            // What is cited is of one case.
            var choice = request.Choice with
            {
                Of = null,
            };
            await foreach (var revision in cases())
                yield return ExportInput.From(revision, new CaseReading(revision.History, request.AsOf, request.Today), urls, choice);
        }
    }
}

using CaseTracker.Exchange;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace CaseTracker.Web.Cases.Export;

/// <summary>Answers the addresses of exported files: one case on the reader's day, in one format.</summary>
public sealed class CaseExports(CaseExporter exporter, IssuedExportLog handouts)
{
    /// <summary>What browsers show; other files are saved.</summary>
    private static readonly string[] Shown = ["text/markdown", "text/html", "text/plain", "application/json", "application/pdf"];

    /// <summary>For the page that is a file: its own style sheet and nothing
    /// else. What is said instead of it is a page of the site.</summary>
    public static OwnPolicy PagePolicy { get; } =
        new(http =>
            http.Response.StatusCode >= StatusCodes.Status400BadRequest
                ? SecurityHeaders.ContentSecurityPolicy
                : SecurityHeaders.ForFile(SummaryHtml.StyleDigest)
        );

    /// <summary>A page's case as a format gets it.</summary>
    public static ExportInput InputOf(CaseView view, PublicUrls site, ExportChoice? choice = null) =>
        ExportInput.From(view.Published.ToRevision(), view.Reading, site, choice, view.Time.KnownAt);

    /// <summary>The file of a page's case.</summary>
    /// <param name="asOf">The day that the address names; null for none.</param>
    public CaseExport Export(CaseView view, IExportFormat format, ExportChoice choice, DateOnly? asOf) =>
        exporter.Export(format, choice, view.Published.ToRevision(), view.Reading, asOf, view.Time.KnownAt);

    /// <summary>How long a file is, without giving it out.</summary>
    public async Task<int> SizeAsync(CaseExport export, CancellationToken cancellation) =>
        (await exporter.WriteAsync(export, cancellation)).File.Length;

    public async ValueTask<IResult> AnswerAsync(
        HttpContext http,
        IExportFormat format,
        CaseView view,
        CasePageQuery query,
        CancellationToken cancellation
    )
    {
        var choice = ExportChoice.Read(
            format,
            query.Filters.GetValueOrDefault(ExportChoice.LengthKey),
            query.Filters.GetValueOrDefault(ExportChoice.TableKey),
            query.Filters.GetValueOrDefault(ExportChoice.OfKey)
        );
        if (!choice.IsSuccess)
            return CaseRequestHandler.Unreadable(choice.Failure.Reason);
        if (format.Missing is { } missing)
            return ErrorResult.Page(StatusCodes.Status501NotImplemented, "This format can’t be made here", missing);
        var export = Export(view, format, choice.Value, query.AsOf);
        if (export.Refusal is { } refusal)
            return CaseRequestHandler.Unreadable(refusal);
        var shown = Shown.Contains(format.MediaType.Split(';')[0]);
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment")
        {
            FileName = export.FileName,
        }.ToString();
        try
        {
            return await PageResult.FileAsync(http, format.MediaType, () => WriteAsync(export, cancellation));
        }
        catch (ChromiumException failure)
        {
            http.Response.Headers.Remove(HeaderNames.ETag);
            http.Response.Headers.Remove(HeaderNames.ContentDisposition);
            return ErrorResult.Page(StatusCodes.Status503ServiceUnavailable, "This file could not be made now", failure.Message);
        }
    }

    /// <summary>Writes a file to be given out, and remembers its digest.</summary>
    private async Task<ReadOnlyMemory<byte>> WriteAsync(CaseExport export, CancellationToken cancellation)
    {
        var (file, issued) = await exporter.WriteAsync(export, cancellation);
        if (issued is not null)
            handouts.Note(issued);
        return file;
    }
}

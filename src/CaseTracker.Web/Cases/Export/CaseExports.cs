using CaseTracker.Core.Dates;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Exchange.References;
using CaseTracker.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace CaseTracker.Web.Cases.Export;

/// <summary>Answers the addresses of exported files: one case on the reader's day, in one format.</summary>
public sealed class CaseExports(SitePublicUrl site, IssuedExportLog handouts, TimeProvider time)
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

    public static ExportStamp StampOf(CaseView view, SitePublicUrl site) =>
        new(view.Published.Revision, view.Published.Hash, view.Published.PublishedAt, site.Root, view.Time.KnownAt);

    public ExportInput Input(CaseView view, ExportChoice choice) =>
        new(view.Reading, StampOf(view, site), choice.Length, choice.Table, choice.Of);

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
        var input = Input(view, choice.Value);
        if (Unseen(input) is { } unseen)
            return CaseRequestHandler.Unreadable(unseen);
        var isCaseFile = IsCaseFile(format, query);
        var name = isCaseFile ? $"{view.Slug}.case.json" : ExportFormats.FileName(format, input);
        var shown = Shown.Contains(format.MediaType.Split(';')[0]);
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment")
        {
            FileName = name,
        }.ToString();
        try
        {
            return await PageResult.FileAsync(
                http,
                $"{view.Validator(query)}|{isCaseFile}|{site.Root}",
                format.MediaType,
                async () => isCaseFile ? view.Published.Bytes : await WriteAsync(format, input, cancellation)
            );
        }
        catch (ChromiumException failure)
        {
            http.Response.Headers.Remove(HeaderNames.ETag);
            http.Response.Headers.Remove(HeaderNames.ContentDisposition);
            return ErrorResult.Page(StatusCodes.Status503ServiceUnavailable, "This file could not be made now", failure.Message);
        }
    }

    /// <summary>Writes a file to be given out, and remembers its digest.</summary>
    private async Task<byte[]> WriteAsync(IExportFormat format, ExportInput input, CancellationToken cancellation)
    {
        var file = await ExportFormats.WriteAsync(format, input, cancellation);
        handouts.Note(ExportFormats.CreateIssuedExport(format, input, file, time.GetUtcNow()));
        return file;
    }

    /// <summary>Why nothing can be cited; null where the day shows what is to be.</summary>
    public static string? Unseen(ExportInput input) =>
        input.Of is { } cited && new CaseReferences(input).Find(cited) is null
            ? $"{ExportChoice.OfKey}={cited} is nothing that the case shows of "
                + $"{DateFormatter.Day(input.AsOf)}; {ExportChoice.OfKey} is {CitationTarget.Form}"
            : null;

    /// <summary>Without a day, the JSON of a case is the case file itself.</summary>
    private static bool IsCaseFile(IExportFormat format, CasePageQuery query) => format.Extension == "json" && query.AsOf is null;
}

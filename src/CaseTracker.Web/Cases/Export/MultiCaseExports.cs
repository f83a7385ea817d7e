using System.Runtime.CompilerServices;
using CaseTracker.Core;
using CaseTracker.Core.Exports;
using CaseTracker.Core.State;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Several;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CaseTracker.Web.Cases.Export;

/// <summary>Answers the addresses of files over several cases: all, or those
/// that are named. They are written while they are sent.</summary>
public sealed partial class MultiCaseExports(
    PublishedCases cases,
    CaseLibrary library,
    CaseNotices notices,
    SitePublicUrl site,
    IssuedExportLog handouts,
    SiteCalendar calendar,
    TimeProvider time,
    ILogger<MultiCaseExports> logger
) : IDisposable
{
    public const string CasesKey = "cases";
    public const string FormatKey = "format";

    private const int LongestNames = 8_000;

    /// <summary>Each goes through all cases: the readers of pages come first.</summary>
    private const int AtATime = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _places = new(AtATime);

    public Task<IResult> CsvAsync(HttpContext http, CancellationToken cancellation) =>
        AnswerAsync(
            http,
            "csv",
            ExportFormats.Find("csv")!.MediaType,
            _ => ExportFormats.Find("csv"),
            async (stream, asked) =>
            {
                var table = asked.Choice.Table ?? ExportTable.Events;
                Note(
                    asked,
                    "csv",
                    EnumTerm.For(table),
                    await MultiCaseExport.WriteCsvAsync(stream, table, InputsAsync(asked, cancellation), cancellation)
                );
            },
            cancellation
        );

    public Task<IResult> XlsxAsync(HttpContext http, CancellationToken cancellation) =>
        AnswerAsync(
            http,
            "xlsx",
            ExportFormats.Find("xlsx")!.MediaType,
            _ => ExportFormats.Find("xlsx"),
            async (stream, asked) =>
            {
                var address = SiteUrls.CasesFile(
                    "xlsx",
                    (CasesKey, asked.Slugs is null ? null : string.Join(',', asked.Slugs)),
                    (CasePageQuery.AsOfKey, $"{asked.Day:yyyy-MM-dd}")
                );
                var stamp = new MultiCaseStamp(
                    asked.Day,
                    asked.SiteRevision,
                    site.Root is { } root ? root.ToString().TrimEnd('/') + address : address
                );
                Note(
                    asked,
                    "xlsx",
                    null,
                    await MultiCaseExport.WriteXlsxAsync(stream, stamp, () => InputsAsync(asked, cancellation), cancellation)
                );
            },
            cancellation
        );

    public Task<IResult> ZipAsync(HttpContext http, CancellationToken cancellation) =>
        AnswerAsync(
            http,
            "zip",
            "application/zip",
            name => MultiCaseExport.Formats.FirstOrDefault(exportFormat => exportFormat.Extension == (name ?? "md")),
            (stream, asked) =>
                MultiCaseExport.WriteZipAsync(
                    stream,
                    asked.Format,
                    InputsAsync(asked, cancellation),
                    (input, file) => handouts.Note(ExportFormats.CreateIssuedExport(asked.Format, input, file, time.GetUtcNow())),
                    cancellation
                ),
            cancellation
        );

    public void Dispose() => _places.Dispose();

    private async Task<IResult> AnswerAsync(
        HttpContext http,
        string extension,
        string mediaType,
        Func<string?, IExportFormat?> formatOf,
        Func<Stream, Asked, Task> write,
        CancellationToken cancellation
    )
    {
        var query = CasePageQuery.Read(http.Request.Query, [FormatKey, ExportChoice.LengthKey, ExportChoice.TableKey], ofOneCase: false);
        if (!query.IsSuccess)
            return CaseRequestHandler.Unreadable(query.Failure.Reason);
        var filters = query.Value.Filters;
        if (formatOf(filters.GetValueOrDefault(FormatKey)) is not { } format)
            return CaseRequestHandler.Unreadable(
                $"{FormatKey} is one of "
                    + $"{string.Join(", ", MultiCaseExport.Formats.Select(exportFormat => exportFormat.Extension))}; "
                    + $"it was “{filters[FormatKey]}”"
            );
        var choice = ExportChoice.Read(
            format,
            filters.GetValueOrDefault(ExportChoice.LengthKey),
            filters.GetValueOrDefault(ExportChoice.TableKey)
        );
        if (!choice.IsSuccess)
            return CaseRequestHandler.Unreadable(choice.Failure.Reason);
        var names = string.Join(',', http.Request.Query[CasesKey].OfType<string>());
        if (names.Length > LongestNames)
            return CaseRequestHandler.Unreadable($"{CasesKey} has {names.Length} characters; at most {LongestNames} are read");
        var slugs = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        foreach (var slug in slugs)
        {
            if (!Identifier.IsValid(slug))
                return CaseRequestHandler.Unreadable(
                    $"{CasesKey} names cases by the last part of their addresses, with commas between; one was “{slug}”"
                );
            if (await notices.FindAsync(slug, cancellation) is { } notice)
                return notice.Into is { } into
                    ? Merged(http, extension, slugs.Select(text => text == slug ? into : text))
                    : ClosedCase.Gone(http, notice);
            if (await library.FindAsync(slug, cancellation) is null)
                return ErrorResult.NotFound($"CaseTracker holds no case “{slug}”.");
        }

        var (today, siteRevision) = (calendar.Today, await library.SiteRevisionAsync(cancellation));
        var asked = new Asked(format, choice.Value, slugs.Count == 0 ? null : slugs, query.Value.AsOf ?? today, today, siteRevision);
        var validator = $"{siteRevision}|{asked.Day:yyyy-MM-dd}|{today:yyyy-MM-dd}|{names}|{format.Extension}|{choice.Value}|{site.Root}";
        return new InTurn(
            _places,
            () =>
            {
                http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
                {
                    FileName =
                        $"casetracker_{asked.Day:yyyy-MM-dd}"
                        + $"{(choice.Value.Table is { } table ? $"_{EnumTerm.For(table)}" : "")}.{extension}",
                }.ToString();
                return PageResult.Stream(http, validator, mediaType, stream => write(stream, asked));
            }
        );
    }

    /// <summary>To the same file with the case into which another was merged.</summary>
    private static RedirectHttpResult Merged(HttpContext http, string extension, IEnumerable<string> slugs)
    {
        IEnumerable<(string, string?)> others = http
            .Request.Query.Where(pair => pair.Key != CasesKey)
            .Select(pair => (pair.Key, pair.Value.FirstOrDefault()));
        return TypedResults.Redirect(SiteUrls.CasesFile(extension, [(CasesKey, string.Join(',', slugs)), .. others]));
    }

    private async IAsyncEnumerable<ExportInput> InputsAsync(Asked asked, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var publishedCase in cases.ReadAsync(asked.Slugs, unreadable => LeftOut(unreadable.Message), cancellation))
            yield return new ExportInput(
                new CaseReading(publishedCase.History, asked.Day, asked.Today),
                new ExportStamp(publishedCase.Revision, publishedCase.Hash, publishedCase.PublishedAt, site.Root),
                asked.Choice.Length,
                asked.Choice.Table
            );
    }

    private void Note(Asked asked, string extension, string? choice, string digest) =>
        handouts.Note(
            new IssuedExport(
                digest,
                null,
                asked.SiteRevision,
                asked.Day,
                null,
                extension,
                choice,
                ExportStamp.WriterVersion,
                time.GetUtcNow()
            )
        );

    [LoggerMessage(Level = LogLevel.Error, Message = "Left out of a file of several cases: {Fault}")]
    private partial void LeftOut(string fault);

    /// <param name="Slugs">Null for all.</param>
    private sealed record Asked(
        IExportFormat Format,
        ExportChoice Choice,
        IReadOnlyList<string>? Slugs,
        DateOnly Day,
        DateOnly Today,
        long SiteRevision
    );

    /// <summary>Answers when there is a place, and gives it back when the answer is sent or broke off.</summary>
    private sealed class InTurn(SemaphoreSlim places, Func<IResult> answer) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            if (!await places.WaitAsync(Patience, httpContext.RequestAborted))
            {
                httpContext.Response.Headers.RetryAfter = "60";
                await ErrorResult
                    .Page(
                        StatusCodes.Status503ServiceUnavailable,
                        "This file could not be made now",
                        "Other files of several cases are being written just now. Try again in a minute."
                    )
                    .ExecuteAsync(httpContext);
                return;
            }

            try
            {
                await answer().ExecuteAsync(httpContext);
            }
            finally
            {
                places.Release();
            }
        }
    }
}

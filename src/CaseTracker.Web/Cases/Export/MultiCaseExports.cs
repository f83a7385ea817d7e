using System.Runtime.CompilerServices;
using CaseTracker.Core;
using CaseTracker.Core.Exports;
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
    IssuedExportLog handouts,
    SiteCalendar calendar,
    CaseExporter exporter,
    ILogger<MultiCaseExports> logger
) : IDisposable
{
    public const string CasesKey = "cases";
    public const string FormatKey = "format";

    public static readonly string[] Keys = [CasesKey, FormatKey, ExportChoice.LengthKey, ExportChoice.TableKey, CasePageQuery.AsOfKey];

    private const int LongestNames = 8_000;

    /// <summary>Each goes through all cases: the readers of pages come first.</summary>
    private const int AtATime = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _places = new(AtATime);

    public void Dispose() => _places.Dispose();

    /// <param name="extension">What the address ends in: <c>csv</c>, <c>xlsx</c> or <c>zip</c>.</param>
    public async Task<IResult> AnswerAsync(HttpContext http, string extension, CancellationToken cancellation)
    {
        var query = CasePageQuery.Read(http.Request.Query, [FormatKey, ExportChoice.LengthKey, ExportChoice.TableKey], ofOneCase: false);
        if (!query.IsSuccess)
            return CaseRequestHandler.Unreadable(query.Failure.Reason);
        var filters = query.Value.Filters;
        var isZip = extension == "zip";
        var name = isZip ? filters.GetValueOrDefault(FormatKey, "md") : extension;
        var formats = MultiCaseRequest.FormatsOf(isZip);
        if (formats.FirstOrDefault(exportFormat => exportFormat.Extension == name) is not { } format)
            return CaseRequestHandler.Unreadable(
                $"{FormatKey} is one of {string.Join(", ", formats.Select(exportFormat => exportFormat.Extension))}; it was “{name}”"
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
        var request = new MultiCaseRequest(
            format,
            choice.Value,
            isZip,
            slugs.Count == 0 ? null : slugs,
            query.Value.AsOf ?? today,
            today,
            siteRevision
        );
        return new InTurn(
            _places,
            () =>
            {
                http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
                {
                    FileName =
                        $"casetracker_{request.AsOf:yyyy-MM-dd}"
                        + $"{(choice.Value.Table is { } table ? $"_{EnumTerm.For(table)}" : "")}.{extension}",
                }.ToString();
                return PageResult.Stream(
                    http,
                    isZip ? "application/zip" : format.MediaType,
                    stream => exporter.WriteAsync(stream, request, () => CasesAsync(request, cancellation), handouts.Note, cancellation)
                );
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

    private async IAsyncEnumerable<PublishedRevision> CasesAsync(
        MultiCaseRequest request,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await foreach (var publishedCase in cases.ReadAsync(request.Slugs, unreadable => LeftOut(unreadable.Message), cancellation))
            yield return publishedCase.ToRevision();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Case skipped in a multi-case export: {Fault}")]
    private partial void LeftOut(string fault);

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

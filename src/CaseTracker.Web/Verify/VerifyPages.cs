using CaseTracker.Core;
using CaseTracker.Data;
using CaseTracker.Data.Exports;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Verification;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CaseTracker.Web.Verify;

/// <summary>The page on which a reader holds a file, or a digest, against what this site gave out. It keeps neither.</summary>
internal static class VerifyPages
{
    public const string DigestKey = "digest";
    public const string FileKey = "file";
    private const int DigestDigits = 64;
    private const string Mark = ExportDigest.Mark;

    public static void MapVerifyPages(this IEndpointRouteBuilder app)
    {
        app.MapMethods(SiteUrls.Verify, [HttpMethods.Get, HttpMethods.Head], ShowAsync)
            .WithMetadata(new PageScope(IsOfOneCase: false, IsKept: false));
        // No cookie is read and nothing is changed, so there is nothing that another site could do in a reader's name.
        app.MapPost(SiteUrls.Verify, VerifyAsync)
            .DisableAntiforgery()
            .RequireRateLimiting(VerifyLimits.Policy)
            .WithMetadata(new FormLimit(ExportVerifier.LargestFile + FormLimit.Standard, ReadByThePage: true));
    }

    private static async Task<IResult> ShowAsync(
        HttpContext http,
        string? digest,
        SiteRecord site,
        SiteCalendar calendar,
        CancellationToken cancellation
    )
    {
        if (string.IsNullOrWhiteSpace(digest))
            return PageResult.Page<VerifyPage>(http);
        if (Digest(digest) is not { } asked)
            return CaseRequestHandler.Unreadable($"{DigestKey} is {DigestDigits} hexadecimal digits, with or without “{Mark}” before them");
        return Page(
            http,
            StatusCodes.Status200OK,
            (nameof(VerifyPage.Digest), asked),
            (nameof(VerifyPage.Verdict), await ExportVerifier.FindAsync(asked, site, calendar.Today, cancellation))
        );
    }

    private static async Task<IResult> VerifyAsync(
        HttpContext http,
        SiteRecord site,
        SiteCalendar calendar,
        VerifyLimits limits,
        ILoggerFactory loggers,
        CancellationToken cancellation
    )
    {
        using var place = await limits.EnterAsync(cancellation);
        if (!place.IsAcquired)
            return Refused(
                http,
                StatusCodes.Status503ServiceUnavailable,
                "Many files are being looked at just now. Try again in a minute."
            );
        if (!http.Request.HasFormContentType)
            return Refused(
                http,
                StatusCodes.Status400BadRequest,
                $"Send the file by the form on this page, as the field “{FileKey}” of multipart/form-data."
            );
        var (form, refused) = await FormReading.TryReadAsync(
            http,
            FormReading.CreateLogger(loggers),
            new FormOptions { MultipartBodyLengthLimit = ExportVerifier.LargestFile }
        );
        if (form is null)
        {
            return refused == StatusCodes.Status413PayloadTooLarge || http.Request.ContentLength > ExportVerifier.LargestFile
                ? Refused(
                    http,
                    StatusCodes.Status413PayloadTooLarge,
                    new FormFault(FileKey, "The file is larger than 50 MB; this site gives out no such file of one case.")
                )
                : Refused(http, StatusCodes.Status400BadRequest, "The form broke off or could not be read. Choose the file again.");
        }

        var file = form.Files.GetFile(FileKey);
        if (file is null || file.Length == 0)
            return Refused(http, StatusCodes.Status400BadRequest, new FormFault(FileKey, "Choose a file; this one is empty or missing."));
        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
            await stream.ReadExactlyAsync(bytes, cancellation);
        return Page(
            http,
            StatusCodes.Status200OK,
            (nameof(VerifyPage.FileName), Path.GetFileName(file.FileName)),
            (nameof(VerifyPage.Verdict), await ExportVerifier.VerifyAsync(bytes, site, calendar.Today, cancellation))
        );
    }

    private static RazorComponentResult<VerifyPage> Refused(HttpContext http, int status, FormFault fault) =>
        Page(http, status, (nameof(VerifyPage.Fault), fault));

    /// <summary>What a reader asks about a file of theirs is kept by nobody.</summary>
    private static RazorComponentResult<VerifyPage> Page(HttpContext http, int status, params (string Name, object? Value)[] parameters)
    {
        http.Response.Headers.CacheControl = "no-store";
        return PageResult.Component<VerifyPage>(status, parameters);
    }

    private static string? Digest(string text)
    {
        var digits = text.Trim();
        if (digits.StartsWith(Mark, StringComparison.OrdinalIgnoreCase))
            digits = digits[Mark.Length..].Trim();
        digits = digits.ToLowerInvariant();
        return digits.Length == DigestDigits && digits.All(char.IsAsciiHexDigitLower) ? digits : null;
    }
}

using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Redaction;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Redaction;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Editing.Desk;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CaseTracker.Web.Editing.Redaction;

/// <summary>Where a reviewer withholds something: a form, what it would change, and only then the deed.</summary>
public static class RedactionPages
{
    public static void MapWithholdingPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").RequirePermission(Permission.Withhold).AddEndpointFilter<AccountFilter>().WithMetadata(OwnPolicy.Desk);
        pages.MapGet(
            SiteUrls.Withhold,
            (HttpContext http, CaseLibrary library) =>
                PageAsync(http, library, new RedactionRequest("", "", RedactionGround.Seal, ""), null)
        );
        pages.MapPost(SiteUrls.Withhold, Preview).DisableAntiforgery(); // the filter sees to it
        pages.MapPost(SiteUrls.ConfirmWithholding, Confirm).DisableAntiforgery();
    }

    private static async Task<IResult> Preview(
        HttpContext http,
        RedactionDesk desk,
        CaseLibrary library,
        [FromForm] string? slug,
        [FromForm] string? texts,
        [FromForm] string? ground,
        [FromForm] string? reason
    )
    {
        var request = Read(slug, texts, ground, reason);
        return await PageAsync(http, library, request, Unknown(ground) ?? await desk.PreviewAsync(request, http.RequestAborted));
    }

    private static async Task<IResult> Confirm(
        HttpContext http,
        RedactionDesk desk,
        CaseLibrary library,
        [FromForm] string? slug,
        [FromForm] string? texts,
        [FromForm] string? ground,
        [FromForm] string? reason,
        [FromForm] string? seen
    )
    {
        var request = Read(slug, texts, ground, reason);
        return await PageAsync(
            http,
            library,
            request,
            Unknown(ground) ?? await desk.WithholdAsync(request, seen ?? "", http.RequestAborted)
        );
    }

    private static RedactionRequest Read(string? slug, string? texts, string? ground, string? reason) =>
        new(
            slug ?? "",
            texts ?? "",
            EnumTerm.TryRead<RedactionGround>(ground ?? "", out var read) ? read : RedactionGround.Other,
            reason ?? ""
        );

    private static RedactionResult? Unknown(string? ground) =>
        EnumTerm.TryRead<RedactionGround>(ground ?? "", out _)
            ? null
            : new(
                RedactionOutcome.Invalid,
                [new(DeskFields.Ground, $"The ground is one of {Prose.List(EnumTerm.All<RedactionGround>())}; it was “{ground}”.")],
                null
            );

    private static async Task<IResult> PageAsync(
        HttpContext http,
        CaseLibrary library,
        RedactionRequest request,
        RedactionResult? answer
    ) =>
        await AccountResult.PageAsync<RedactPage>(
            http,
            Status(answer?.Outcome),
            (nameof(RedactPage.Model), new RedactModel(request, await EditPages.ChoicesAsync(library, http.RequestAborted), answer))
        );

    private static int Status(RedactionOutcome? outcome) =>
        outcome switch
        {
            RedactionOutcome.Refused => StatusCodes.Status403Forbidden,
            RedactionOutcome.Invalid or RedactionOutcome.NotFound => StatusCodes.Status400BadRequest,
            RedactionOutcome.Stale => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status200OK,
        };
}

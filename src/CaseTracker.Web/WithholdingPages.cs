using CaseTracker.Core;
using CaseTracker.Core.Access;
using CaseTracker.Core.Withholding;
using CaseTracker.Data.Editing;
using CaseTracker.Data.Queries;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Components.Editor;
using CaseTracker.Web.Editing.Redaction;
using Microsoft.AspNetCore.Mvc;

namespace CaseTracker.Web;

/// <summary>Where a reviewer withholds something: a form, what it would change, and only then the deed.</summary>
public static class WithholdingPages
{
    public static void MapWithholdingPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").RequirePermission(Permission.Withhold).AddEndpointFilter<AccountFilter>().WithMetadata(OwnPolicy.Desk);
        pages.MapGet(SiteUrls.Withhold, (HttpContext http, CaseLibrary library) => PageAsync(http, library, new WithholdingRequest("", "", WithholdingGround.Seal, ""), null));
        pages.MapPost(SiteUrls.Withhold, Preview).DisableAntiforgery(); // the filter sees to it
        pages.MapPost(SiteUrls.ConfirmWithholding, Confirm).DisableAntiforgery();
    }

    private static async Task<IResult> Preview(
        HttpContext http, WithholdingDesk desk, CaseLibrary library, [FromForm] string? slug, [FromForm] string? texts, [FromForm] string? ground, [FromForm] string? reason)
    {
        var request = Read(slug, texts, ground, reason);
        return await PageAsync(http, library, request, Unknown(ground) ?? await desk.PreviewAsync(request, http.RequestAborted));
    }

    private static async Task<IResult> Confirm(
        HttpContext http, WithholdingDesk desk, CaseLibrary library, [FromForm] string? slug, [FromForm] string? texts, [FromForm] string? ground, [FromForm] string? reason, [FromForm] string? seen)
    {
        var request = Read(slug, texts, ground, reason);
        return await PageAsync(http, library, request, Unknown(ground) ?? await desk.WithholdAsync(request, seen ?? "", http.RequestAborted));
    }

    private static WithholdingRequest Read(string? slug, string? texts, string? ground, string? reason) =>
        new(slug ?? "", texts ?? "", Words.TryRead<WithholdingGround>(ground ?? "", out var read) ? read : WithholdingGround.Other, reason ?? "");

    private static WithholdingAnswer? Unknown(string? ground) => Words.TryRead<WithholdingGround>(ground ?? "", out _)
        ? null
        : new(WithholdingOutcome.Invalid, [new(DeskFields.Ground, $"The ground is one of {Prose.List(Words.All<WithholdingGround>())}; it was “{ground}”.")], null);

    private static async Task<IResult> PageAsync(HttpContext http, CaseLibrary library, WithholdingRequest request, WithholdingAnswer? answer) =>
        await AccountResult.PageAsync<WithholdPage>(http, Status(answer?.Outcome),
            (nameof(WithholdPage.Model), new WithholdModel(request, await EditPages.ChoicesAsync(library, http.RequestAborted), answer)));

    private static int Status(WithholdingOutcome? outcome) => outcome switch
    {
        WithholdingOutcome.Refused => StatusCodes.Status403Forbidden,
        WithholdingOutcome.Invalid or WithholdingOutcome.NotFound => StatusCodes.Status400BadRequest,
        WithholdingOutcome.Stale => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status200OK,
    };
}

using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Drafting;
using CaseTracker.Data;
using CaseTracker.Data.Editing;
using CaseTracker.Data.Queries;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Components.Editor;
using Microsoft.AspNetCore.Mvc;

namespace CaseTracker.Web;

/// <summary>Where a case begins: from nothing, from a case file, from a copy of another. Each leads to a proposal, and only that to readers.</summary>
public static class NewCasePages
{
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet(SiteUrls.NewCase, (HttpContext http, CaseLibrary library) => PageAsync(http, library, NewCase.Empty, []));
        pages.MapPost(SiteUrls.NewCase, FromNothing).DisableAntiforgery(); // the filter sees to it
        pages.MapPost(SiteUrls.NewCaseFromFile, FromFile).DisableAntiforgery().WithMetadata(new FormLimit(CaseFile.LargestFile));
        pages.MapPost(SiteUrls.NewCaseFromCopy, FromCopy).DisableAntiforgery();
    }

    private static async Task<IResult> FromNothing(
        HttpContext http, ProposalDesk desk, CaseLibrary library, SiteCalendar calendar,
        [FromForm] string? name, [FromForm] string? slug, [FromForm] string? about, [FromForm] string? court, [FromForm] string? number, [FromForm] string? filed)
    {
        var typed = new NewCase(name ?? "", slug ?? "", about ?? "", court ?? "", number ?? "", filed ?? "");
        var (first, errors) = typed.Write(calendar.Today);
        if (first is null) return await PageAsync(http, library, typed, errors);
        var answer = await desk.BeginNewAsync(first, http.RequestAborted);
        return answer.Proposal is { } begun ? AccountResult.Go(SiteUrls.Proposal(begun.Id)) : await PageAsync(http, library, typed, [("slug", answer.Words)]);
    }

    private static async Task<IResult> FromFile(HttpContext http, ProposalDesk desk, CaseLibrary library, IFormFile? file)
    {
        if (file is null || file.Length == 0) return await PageAsync(http, library, NewCase.Empty, [("file", "Choose a case file.")]);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, http.RequestAborted);
        var read = CaseFile.Read(bytes.ToArray());
        if (read.Case is null) return await PageAsync(http, library, NewCase.Empty, [.. read.Errors.Select(error => ("file", error.ToString()))]);
        var answer = await desk.BeginNewAsync(read.Case, http.RequestAborted);
        return answer.Proposal is { } begun ? AccountResult.Go(SiteUrls.Proposal(begun.Id)) : await PageAsync(http, library, NewCase.Empty, [("file", answer.Words)]);
    }

    private static async Task<IResult> FromCopy(HttpContext http, ProposalDesk desk, CaseLibrary library, [FromForm] string? of, [FromForm] string? name, [FromForm] string? slug)
    {
        if (await library.FindAsync(of ?? "", http.RequestAborted) is not { } known) return await PageAsync(http, library, NewCase.Empty, [("copy", "Choose the case to copy.")]);
        var copy = NewCase.Copy(known.History.Case, slug ?? "", name ?? "");
        if (copy.Case is null) return await PageAsync(http, library, NewCase.Empty, [("copy", $"Give the copy a name and, if you like, an address of {Core.Identifier.Rule}.")]);
        var answer = await desk.BeginNewAsync(copy.Case, http.RequestAborted);
        return answer.Proposal is { } begun ? AccountResult.Go(SiteUrls.Proposal(begun.Id)) : await PageAsync(http, library, NewCase.Empty, [("copy", answer.Words)]);
    }

    private static async Task<IResult> PageAsync(HttpContext http, CaseLibrary library, NewCase typed, IReadOnlyList<(string Field, string Message)> errors) =>
        await AccountResult.PageAsync<NewCasePage>(http, errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
            (nameof(NewCasePage.Typed), typed), (nameof(NewCasePage.Errors), errors), (nameof(NewCasePage.Cases), await EditPages.CasesAsync(library, http.RequestAborted)));
}

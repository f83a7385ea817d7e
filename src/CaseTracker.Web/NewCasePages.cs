using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
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
        pages.MapGet(SiteUrls.NewCase, (HttpContext http, CaseLibrary library) => PageAsync(http, library, NewCaseForms.Empty, []));
        pages.MapPost(SiteUrls.NewCase, FromNothing).DisableAntiforgery(); // the filter sees to it
        pages.MapPost(SiteUrls.NewCaseFromFile, FromFile).DisableAntiforgery().WithMetadata(new FormLimit(CaseFile.LargestFile));
        pages.MapPost(SiteUrls.NewCaseFromCopy, FromCopy).DisableAntiforgery();
    }

    private static async Task<IResult> FromNothing(
        HttpContext http, ProposalDesk desk, CaseLibrary library, SiteCalendar calendar,
        [FromForm] string? name, [FromForm] string? slug, [FromForm] string? about, [FromForm] string? court, [FromForm] string? number, [FromForm] string? filed, [FromForm] Guid? key)
    {
        var typed = new NewCase(name ?? "", slug ?? "", about ?? "", court ?? "", number ?? "", filed ?? "");
        var (first, errors) = typed.Write(calendar.Today);
        return await BeginAsync(http, desk, library, NewCaseForms.Empty with { First = typed }, first, errors, "slug", key);
    }

    private static async Task<IResult> FromFile(HttpContext http, ProposalDesk desk, CaseLibrary library, IFormFile? file, [FromForm] string? pasted, [FromForm] Guid? key)
    {
        var (isSent, isPasted) = (file is { Length: > 0 }, !string.IsNullOrWhiteSpace(pasted));
        var typed = NewCaseForms.Empty with { Pasted = pasted ?? "" };
        if (isSent == isPasted) return await PageAsync(http, library, typed, [("file", isSent ? "Send a file or paste one, not both." : "Choose a case file, or paste one.")]);
        using var bytes = new MemoryStream();
        if (isSent) await file!.CopyToAsync(bytes, http.RequestAborted);
        else await bytes.WriteAsync(Encoding.UTF8.GetBytes(pasted!), http.RequestAborted);
        var read = CaseFile.Read(bytes.ToArray());
        var field = isSent ? "file" : "pasted";
        return await BeginAsync(http, desk, library, typed, read.Case, [.. read.Errors.Select(error => (field, error.ToString()))], field, key);
    }

    private static async Task<IResult> FromCopy(
        HttpContext http, ProposalDesk desk, CaseLibrary library, SiteCalendar calendar, [FromForm(Name = "copy-of")] string? of, [FromForm(Name = "copy-name")] string? name,
        [FromForm(Name = "copy-slug")] string? slug, [FromForm(Name = "copy-number")] string? number, [FromForm(Name = "copy-filed")] string? filed,
        [FromForm] Guid? key)
    {
        var copy = new NewCase(name ?? "", slug ?? "", "", "", number ?? "", filed ?? "");
        var typed = NewCaseForms.Empty with { Of = of ?? "", Copy = copy };
        if (await library.FindAsync(typed.Of, http.RequestAborted) is not { } known) return await PageAsync(http, library, typed, [($"{NewCaseForms.CopyPrefix}of", "Choose the case to copy.")]);
        var (first, errors) = copy.WriteAsCopy(known.History.Case, calendar.Today);
        return await BeginAsync(http, desk, library, typed, first, [.. errors.Select(error => (NewCaseForms.CopyPrefix + error.Field, error.Message))], $"{NewCaseForms.CopyPrefix}slug", key);
    }

    /// <param name="refused">The field that a refusal of the desk is about.</param>
    private static async Task<IResult> BeginAsync(
        HttpContext http, ProposalDesk desk, CaseLibrary library, NewCaseForms typed, CourtCase? first, IReadOnlyList<(string Field, string Message)> errors, string refused, Guid? key)
    {
        if (first is null) return await PageAsync(http, library, typed, errors);
        var answer = await desk.BeginNewAsync(first, key, http.RequestAborted);
        return answer.Proposal is { } begun ? AccountResult.Go(SiteUrls.Proposal(begun.Id)) : await PageAsync(http, library, typed, [(refused, answer.Words)]);
    }

    private static async Task<IResult> PageAsync(HttpContext http, CaseLibrary library, NewCaseForms typed, IReadOnlyList<(string Field, string Message)> errors) =>
        await AccountResult.PageAsync<NewCasePage>(http, errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
            (nameof(NewCasePage.Typed), typed), (nameof(NewCasePage.Errors), errors), (nameof(NewCasePage.Cases), await EditPages.CasesAsync(library, http.RequestAborted)));
}

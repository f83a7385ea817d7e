using System.Text;
using CaseTracker.Core;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Editing;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Editing.Desk;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CaseTracker.Web.Editing.Cases;

/// <summary>Where a case begins: from nothing, from a case file, from a copy
/// of another. Each leads to a proposal, and only that to readers.</summary>
public static class NewCasePages
{
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet(
            SiteUrls.NewCase,
            (HttpContext http, CaseLibrary library) => PageAsync(http, library, SiteUrls.NewCase, NewCaseForms.Empty, [])
        );
        pages.MapPost(SiteUrls.NewCase, FromNothing).DisableAntiforgery(); // the filter sees to it
        pages
            .MapPost(SiteUrls.NewCaseFromFile, FromFile)
            .DisableAntiforgery()
            .WithMetadata(new FormLimit(CaseFile.LargestFile + FormLimit.Standard));
        pages.MapPost(SiteUrls.NewCaseFromCopy, FromCopy).DisableAntiforgery();
    }

    private static async Task<IResult> FromNothing(
        HttpContext http,
        ProposalDesk desk,
        CaseLibrary library,
        SiteCalendar calendar,
        [FromForm] string? name,
        [FromForm] string? slug,
        [FromForm] string? about,
        [FromForm] string? court,
        [FromForm] string? courtName,
        [FromForm] string? number,
        [FromForm] string? filed,
        [FromForm] Guid? key
    )
    {
        var typed = new NewCase(name ?? "", slug ?? "", about ?? "", court ?? "", number ?? "", filed ?? "")
        {
            CourtName = courtName ?? "",
        };
        var (first, errors) = typed.Write(calendar.Today);
        return await BeginAsync(
            http,
            desk,
            library,
            SiteUrls.NewCase,
            NewCaseForms.Empty with
            {
                First = typed,
            },
            first,
            errors,
            DeskFields.Slug,
            key
        );
    }

    private static async Task<IResult> FromFile(
        HttpContext http,
        ProposalDesk desk,
        CaseLibrary library,
        IFormFile? file,
        [FromForm] string? pasted,
        [FromForm] Guid? key
    )
    {
        var (isSent, isPasted) = (file is { Length: > 0 }, !string.IsNullOrWhiteSpace(pasted));
        var typed = NewCaseForms.Empty with { Pasted = pasted ?? "" };
        if (isSent == isPasted)
            return await PageAsync(
                http,
                library,
                SiteUrls.NewCaseFromFile,
                typed,
                [new("file", isSent ? "Send a file or paste one, not both." : "Choose a case file, or paste one.")]
            );
        using var bytes = new MemoryStream();
        if (isSent)
            await file!.CopyToAsync(bytes, http.RequestAborted);
        else
            await bytes.WriteAsync(Encoding.UTF8.GetBytes(pasted!), http.RequestAborted);
        var read = CaseFile.Read(bytes.ToArray());
        var field = isSent ? "file" : "pasted";
        return await BeginAsync(
            http,
            desk,
            library,
            SiteUrls.NewCaseFromFile,
            typed,
            read.Case,
            [.. read.Errors.Select(error => new FormFault(field, error.ToString()))],
            field,
            key
        );
    }

    private static async Task<IResult> FromCopy(
        HttpContext http,
        ProposalDesk desk,
        CaseLibrary library,
        SiteCalendar calendar,
        [FromForm(Name = "copy-of")] string? of,
        [FromForm(Name = "copy-name")] string? name,
        [FromForm(Name = "copy-slug")] string? slug,
        [FromForm(Name = "copy-number")] string? number,
        [FromForm(Name = "copy-filed")] string? filed,
        [FromForm] Guid? key
    )
    {
        var copy = new NewCase(name ?? "", slug ?? "", "", "", number ?? "", filed ?? "");
        var typed = NewCaseForms.Empty with { Of = of ?? "", Copy = copy };
        if (await library.FindAsync(typed.Of, http.RequestAborted) is not { } known)
            return await PageAsync(
                http,
                library,
                SiteUrls.NewCaseFromCopy,
                typed,
                [new($"{NewCaseForms.CopyPrefix}of", "Choose the case to copy.")]
            );
        var (first, errors) = copy.WriteAsCopy(known.History.Case, calendar.Today);
        var faults = errors.Select(error => error with { Field = Copied(error.Field) });
        return await BeginAsync(
            http,
            desk,
            library,
            SiteUrls.NewCaseFromCopy,
            typed,
            first,
            [.. faults],
            $"{NewCaseForms.CopyPrefix}{DeskFields.Slug}",
            key
        );
    }

    /// <summary>What the case to copy brings along stands in no field of the form.</summary>
    private static string? Copied(string? field) =>
        field is "name" or "number" or "filed" or DeskFields.Slug ? NewCaseForms.CopyPrefix + field : null;

    /// <param name="address">The field of the form that holds the address of the case, which may be taken.</param>
    private static async Task<IResult> BeginAsync(
        HttpContext http,
        ProposalDesk desk,
        CaseLibrary library,
        string form,
        NewCaseForms typed,
        CourtCase? first,
        IReadOnlyList<FormFault> faults,
        string address,
        Guid? key
    )
    {
        if (first is null)
            return await PageAsync(http, library, form, typed, faults);
        var answer = await desk.BeginNewAsync(first, key, http.RequestAborted);
        if (answer.Proposal is { } begun)
            return AccountResult.Go(SiteUrls.Proposal(begun.Id));
        return await PageAsync(http, library, form, typed, [answer.Fault with { Field = answer.Field is null ? null : address }]);
    }

    private static async Task<IResult> PageAsync(
        HttpContext http,
        CaseLibrary library,
        string form,
        NewCaseForms typed,
        IReadOnlyList<FormFault> faults
    ) =>
        await AccountResult.PageAsync<NewCasePage>(
            http,
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
            (
                nameof(NewCasePage.Model),
                new NewCaseModel(NewCaseKeys.Create(), typed, form, faults, await EditPages.ChoicesAsync(library, http.RequestAborted))
            )
        );
}

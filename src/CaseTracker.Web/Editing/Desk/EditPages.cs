using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Suggestions;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Components;
using CaseTracker.Web.Editing.Cases;
using CaseTracker.Web.Editing.Proposals;
using CaseTracker.Web.Editing.Registry;
using CaseTracker.Web.Editing.Suggestions;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CaseTracker.Web.Editing.Desk;

/// <summary>The pages of editors: the only ones with circuits. Who may not draft is led to the sign-in; who may do what with which draft,
/// the services say.</summary>
public static class EditPages
{
    /// <summary>As many as a list to choose from can hold; beyond that an editor comes from the page of the case.</summary>
    private const int MostCases = 2_000;

    /// <summary>On the desk; their own page has more.</summary>
    private const int MostSuggestions = 8;

    public static void MapEditPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").RequirePermission(Permission.DraftOwn).AddEndpointFilter<AccountFilter>().WithMetadata(OwnPolicy.Desk);
        pages.MapGet(SiteUrls.Edit, (HttpContext http, [AsParameters] DeskServices services) => DeskOf(http, services));
        pages.MapPost(SiteUrls.BeginProposal, Begin).DisableAntiforgery(); // the filter sees to it, for pages of accounts alike
        pages.MapGet($"{SiteUrls.BeginProposal}/{{id:guid}}", Proposal);
        NewCasePages.Map(pages);
        CaseDeskPages.Map(pages);
        RegistryDeskPages.Map(pages);
        SuggestionDeskPages.Map(pages);
        app.MapBlazorHub(SiteUrls.Circuits).RequirePermission(Permission.DraftOwn);
    }

    private static async Task<IResult> Begin(
        HttpContext http,
        [AsParameters] DeskServices services,
        [FromForm] string? slug,
        [FromForm] string? title,
        [FromForm] string? instead,
        [FromForm] Guid? key
    )
    {
        if (instead is not null && Identifier.IsValid(slug))
            return AccountResult.Go(SiteUrls.CaseDesk(slug!));
        var answer = await services.Desk.BeginAsync(slug ?? "", title ?? "", key, http.RequestAborted);
        return answer.Proposal is { } begun
            ? AccountResult.Go(SiteUrls.Proposal(begun.Id))
            : await DeskOf(http, services, [answer.Fault], slug, title);
    }

    private static async Task<IResult> Proposal(HttpContext http, Guid id, ProposalDesk desk)
    {
        var answer = await desk.FindAsync(id, http.RequestAborted);
        return answer.Proposal is { } proposal
            ? await AccountResult.PageAsync<ProposalPage>(
                http,
                (nameof(ProposalPage.Id), proposal.Id),
                (nameof(ProposalPage.Title), proposal.Title)
            )
            : ErrorResult.Page(
                answer.Outcome == ProposalOutcome.Refused ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound,
                "No such proposal here",
                answer.Words
            );
    }

    private static async Task<IResult> DeskOf(
        HttpContext http,
        DeskServices services,
        IReadOnlyList<FormFault>? faults = null,
        string? chosen = null,
        string? title = null
    )
    {
        var model = new DeskModel(
            Guid.NewGuid(),
            await services.Desk.ListAsync(http.RequestAborted),
            await services.Desk.ListDiscardedAsync(http.RequestAborted),
            await ChoicesAsync(services.Library, http.RequestAborted),
            await services.Notices.ClosedAsync(http.RequestAborted),
            await services.Suggestions.ListAsync(isClosed: false, MostSuggestions, http.RequestAborted),
            await services.Offered.HasAsync(Permission.Withhold, http.RequestAborted),
            faults ?? [],
            chosen,
            title
        );
        return await AccountResult.PageAsync<EditPage>(
            http,
            faults is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
            (nameof(EditPage.Model), model)
        );
    }

    internal static async Task<IReadOnlyList<CaseChoice>> ChoicesAsync(CaseLibrary library, CancellationToken cancellation) =>
        [.. (await CasesAsync(library, cancellation)).Select(caseListItem => new CaseChoice(caseListItem.Slug, caseListItem.Name))];

    internal static async Task<IReadOnlyList<CaseListItem>> CasesAsync(CaseLibrary library, CancellationToken cancellation)
    {
        var cases = new List<CaseListItem>();
        for (
            var page = await library.ListAsync(CaseListSort.Name, descending: false, cancellation: cancellation);
            ;
            page = await library.ListAsync(CaseListSort.Name, descending: false, page.Next, cancellation: cancellation)
        )
        {
            cases.AddRange(page.Items);
            if (page.Next is null || cases.Count >= MostCases)
                break;
        }
        return cases;
    }

    /// <summary>What the desk is put together from.</summary>
    private sealed record DeskServices(
        ProposalDesk Desk,
        CaseLibrary Library,
        CaseNotices Notices,
        SuggestionDesk Suggestions,
        OfferedPermissions Offered
    );
}

using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Suggestions;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Suggestions;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Editing.Desk;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CaseTracker.Web.Editing.Suggestions;

/// <summary>What readers suggest, for editors: the list, one of them, and what is done with it.</summary>
public static class SuggestionDeskPages
{
    private const int MostWaiting = 200;
    private const int MostClosed = 50;

    /// <param name="pages">For whoever may draft.</param>
    public static void Map(RouteGroupBuilder pages)
    {
        var editors = pages.MapGroup("").RequirePermission(Permission.AnswerSuggestions);
        editors.MapGet(SiteUrls.Suggestions, List);
        editors.MapGet(
            SiteUrls.Suggestion("{id:int}"),
            async (HttpContext http, int id, SuggestionDesk desk, CaseLibrary library) =>
                await PageAsync(http, await desk.FindAsync(id, http.RequestAborted), library)
        );
        editors.MapPost(SiteUrls.CloseSuggestion("{id:int}"), Close).DisableAntiforgery(); // the filter sees to it
        editors.MapPost(SiteUrls.BeginFromSuggestion("{id:int}"), Begin).DisableAntiforgery();
    }

    private static async Task<IResult> List(HttpContext http, SuggestionDesk desk, CaseLibrary library)
    {
        var waiting = await desk.ListAsync(isClosed: false, MostWaiting, http.RequestAborted);
        var closed = await desk.ListAsync(isClosed: true, MostClosed, http.RequestAborted);
        return await AccountResult.PageAsync<SuggestionsPage>(
            http,
            (
                nameof(SuggestionsPage.Model),
                new SuggestionsModel(waiting!, closed!, await EditPages.ChoicesAsync(library, http.RequestAborted))
            )
        );
    }

    private static async Task<IResult> Close(
        HttpContext http,
        int id,
        SuggestionDesk desk,
        CaseLibrary library,
        [FromForm] string? outcome,
        [FromForm] string? note
    )
    {
        SuggestionOutcome? chosen = EnumTerm.TryRead<SuggestionOutcome>(outcome ?? "", out var read) ? read : null;
        var answer = await desk.CloseAsync(id, chosen, note ?? "", http.RequestAborted);
        return answer.IsDone
            ? AccountResult.Go(SiteUrls.Done(SiteUrls.Suggestion($"{id}"), "closed"))
            : await PageAsync(http, answer, library, outcome, note);
    }

    private static async Task<IResult> Begin(HttpContext http, int id, SuggestionDesk desk, CaseLibrary library, [FromForm] Guid? key)
    {
        var answer = await desk.BeginAsync(id, key ?? Guid.NewGuid(), SiteUrls.Suggestion($"{id}"), http.RequestAborted);
        if (answer.Proposal is { } begun)
            return AccountResult.Go(SiteUrls.Proposal(begun.Id));
        var found = await desk.FindAsync(id, http.RequestAborted);
        return await PageAsync(http, found with { Outcome = answer.Outcome, Fault = answer.Words }, library);
    }

    private static async Task<IResult> PageAsync(
        HttpContext http,
        SuggestionResult answer,
        CaseLibrary library,
        string? outcome = null,
        string? note = null
    )
    {
        if (answer.Suggestion is not { } suggestion)
            return ErrorResult.NotFound(answer.Fault!.Words);
        var published = await library.FindAsync(suggestion.Slug, http.RequestAborted);
        return await AccountResult.PageAsync<SuggestionPage>(
            http,
            answer.Outcome switch
            {
                ProposalOutcome.Done => StatusCodes.Status200OK,
                ProposalOutcome.NotNow => StatusCodes.Status409Conflict,
                _ => StatusCodes.Status400BadRequest,
            },
            (
                nameof(SuggestionPage.Model),
                new SuggestionModel(
                    suggestion,
                    published?.History.Case.Name ?? suggestion.Slug,
                    Guid.NewGuid(),
                    answer.Fault,
                    outcome,
                    note,
                    AccountNotices.For(http)
                )
            )
        );
    }
}

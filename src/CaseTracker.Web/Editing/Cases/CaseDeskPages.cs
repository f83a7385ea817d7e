using CaseTracker.Core;
using CaseTracker.Core.Accounts;
using CaseTracker.Core.State;
using CaseTracker.Core.Summaries;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Cases.History;
using CaseTracker.Web.Editing.Desk;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CaseTracker.Web.Editing.Cases;

/// <summary>What is done to a case as a whole: going back to an old revision and finding its lead still right, which are proposals like
/// others; retracting, merging and reopening, which a reviewer does at once.</summary>
public static class CaseDeskPages
{
    private const int MostRevisions = 200;

    /// <param name="pages">For whoever may draft.</param>
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet("/edit/cases/{slug}", (HttpContext http, string slug) => PageAsync(http, slug, CaseDeskForm.Empty));
        pages.MapPost("/edit/cases/{slug}/back", GoBack).DisableAntiforgery(); // the filter sees to it
        pages.MapPost("/edit/cases/{slug}/lead", KeepLead).DisableAntiforgery();
        var reviewers = pages.MapGroup("").RequirePermission(Permission.Retract);
        reviewers.MapPost("/edit/cases/{slug}/retract", Retract).DisableAntiforgery();
        reviewers.MapPost("/edit/cases/{slug}/merge", Merge).DisableAntiforgery();
        reviewers.MapPost("/edit/cases/{slug}/reopen", Reopen).DisableAntiforgery();
    }

    private static async Task<IResult> GoBack(
        HttpContext http,
        string slug,
        CaseReverting reverting,
        [FromForm] string? to,
        [FromForm] string? why,
        [FromForm] Guid? key
    )
    {
        if (HistoryQuery.Number(to ?? "") is not { } number)
            return await PageAsync(
                http,
                slug,
                new CaseDeskForm("back", new FormFault(DeskFields.To, "Choose the revision to go back to."), to, why)
            );
        var answer = await reverting.BeginAsync(slug, number, why ?? "", key, http.RequestAborted);
        return answer.Proposal is { } begun
            ? AccountResult.Go(SiteUrls.Proposal(begun.Id))
            : await PageAsync(http, slug, new CaseDeskForm("back", answer.Fault, to, why));
    }

    private static async Task<IResult> KeepLead(
        HttpContext http,
        string slug,
        EditorialSummaryReview review,
        SiteCalendar calendar,
        [FromForm] Guid? key
    )
    {
        var answer = await review.BeginAsync(slug, calendar.Today, key, http.RequestAborted);
        return answer.Proposal is { } begun
            ? AccountResult.Go(SiteUrls.Proposal(begun.Id))
            : await PageAsync(http, slug, new CaseDeskForm("lead", answer.Fault, null, null));
    }

    private static async Task<IResult> Retract(HttpContext http, string slug, CaseRetraction retraction, [FromForm] string? why) =>
        await Told(http, slug, await retraction.RetractAsync(slug, why ?? "", http.RequestAborted), "retract", why);

    private static async Task<IResult> Merge(
        HttpContext http,
        string slug,
        CaseMerging merging,
        [FromForm] string? into,
        [FromForm] string? why
    ) => await Told(http, slug, await merging.MergeAsync(slug, into ?? "", why ?? "", http.RequestAborted), "merge", why, into);

    private static async Task<IResult> Reopen(HttpContext http, string slug, CaseRetraction retraction, [FromForm] string? why) =>
        await Told(http, slug, await retraction.ReopenAsync(slug, why ?? "", http.RequestAborted), "reopen", why);

    private static async Task<IResult> Told(
        HttpContext http,
        string slug,
        PublicationStatusResult answer,
        string deed,
        string? why,
        string? to = null
    ) =>
        answer.IsDone
            ? AccountResult.Go(SiteUrls.Done(SiteUrls.CaseDesk(slug), deed))
            : await PageAsync(http, slug, new CaseDeskForm(deed, answer.Fault, to, why));

    private static async Task<IResult> PageAsync(HttpContext http, string slug, CaseDeskForm form)
    {
        var (services, cancellation) = (http.RequestServices, http.RequestAborted);
        var head = await services.GetRequiredService<CaseLibrary>().FindAsync(slug, cancellation);
        var notices = await services.GetRequiredService<CaseNotices>().OfCaseAsync(slug, cancellation);
        if (head is null && notices.Count == 0)
            return ErrorResult.NotFound($"CaseTracker holds no case “{slug}”.");
        var closed = await services.GetRequiredService<CaseNotices>().FindAsync(slug, cancellation);
        var today = services.GetRequiredService<SiteCalendar>().Today;
        var revisions = head is null
            ? []
            : await services.GetRequiredService<CaseLibrary>().RevisionsAsync(slug, MostRevisions, cancellation: cancellation);
        var actor = await services.GetRequiredService<ICurrentActor>().ReadAsync(cancellation);
        var mayMerge =
            AccessPolicy.Allows(actor, Permission.Retract, null, services.GetRequiredService<SiteSettings>()).Refusal
            is null
                or AccessRefusal.SecondFactor;
        var others =
            closed is null && mayMerge ? await EditPages.ChoicesAsync(services.GetRequiredService<CaseLibrary>(), cancellation) : null;
        var lead = head is null ? null : new CaseReading(head.History, today, today).Lead;
        var model = new CaseDeskModel(
            CaseDeskKeys.Create(),
            slug,
            head?.History.Case.Name ?? notices[0].Name,
            closed,
            revisions,
            lead is null ? null : EditorialSummaryView.From(lead),
            others?.Where(choice => choice.Slug != slug).ToList(),
            form.To is null ? form with { To = http.Request.Query[SiteUrls.BackToKey] } : form,
            AccountNotices.For(http)
        );
        return await AccountResult.PageAsync<CaseDeskPage>(
            http,
            form.Fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
            (nameof(CaseDeskPage.Model), model)
        );
    }
}

using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.State;
using CaseTracker.Core.Summaries;
using CaseTracker.Data;
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
        pages.MapGet(
            "/edit/cases/{slug}",
            (HttpContext http, string slug, [AsParameters] PageServices services) => PageAsync(http, slug, services, CaseDeskForm.Empty)
        );
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
        [AsParameters] PageServices services,
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
                services,
                new CaseDeskForm("back", new FormFault(DeskFields.To, "Choose the revision to go back to."), to, why)
            );
        var answer = await reverting.BeginAsync(slug, number, why ?? "", key, http.RequestAborted);
        return answer.Proposal is { } begun
            ? AccountResult.Go(SiteUrls.Proposal(begun.Id))
            : await PageAsync(http, slug, services, new CaseDeskForm("back", answer.Fault, to, why));
    }

    private static async Task<IResult> KeepLead(
        HttpContext http,
        string slug,
        [AsParameters] PageServices services,
        EditorialSummaryReview review,
        SiteCalendar calendar,
        [FromForm] Guid? key
    )
    {
        var answer = await review.BeginAsync(slug, calendar.Today, key, http.RequestAborted);
        return answer.Proposal is { } begun
            ? AccountResult.Go(SiteUrls.Proposal(begun.Id))
            : await PageAsync(http, slug, services, new CaseDeskForm("lead", answer.Fault, null, null));
    }

    private static async Task<IResult> Retract(
        HttpContext http,
        string slug,
        [AsParameters] PageServices services,
        CaseRetraction retraction,
        [FromForm] string? why
    ) => await Told(http, slug, services, await retraction.RetractAsync(slug, why ?? "", http.RequestAborted), "retract", why);

    private static async Task<IResult> Merge(
        HttpContext http,
        string slug,
        [AsParameters] PageServices services,
        CaseMerging merging,
        [FromForm] string? into,
        [FromForm] string? why
    ) => await Told(http, slug, services, await merging.MergeAsync(slug, into ?? "", why ?? "", http.RequestAborted), "merge", why, into);

    private static async Task<IResult> Reopen(
        HttpContext http,
        string slug,
        [AsParameters] PageServices services,
        CaseRetraction retraction,
        [FromForm] string? why
    ) => await Told(http, slug, services, await retraction.ReopenAsync(slug, why ?? "", http.RequestAborted), "reopen", why);

    private static async Task<IResult> Told(
        HttpContext http,
        string slug,
        PageServices services,
        PublicationStatusResult answer,
        string deed,
        string? why,
        string? to = null
    ) =>
        answer.IsDone
            ? AccountResult.Go(SiteUrls.Done(SiteUrls.CaseDesk(slug), deed))
            : await PageAsync(http, slug, services, new CaseDeskForm(deed, answer.Fault, to, why));

    private static async Task<IResult> PageAsync(HttpContext http, string slug, PageServices services, CaseDeskForm form)
    {
        var cancellation = http.RequestAborted;
        var head = await services.Library.FindAsync(slug, cancellation);
        var notices = await services.Notices.OfCaseAsync(slug, cancellation);
        if (head is null && notices.Count == 0)
            return ErrorResult.NotFound($"CaseTracker holds no case “{slug}”.");
        var closed = await services.Notices.FindAsync(slug, cancellation);
        var today = services.Calendar.Today;
        var revisions = head is null ? [] : await services.Library.RevisionsAsync(slug, MostRevisions, cancellation: cancellation);
        var mayMerge = await services.Offered.HasAsync(Permission.Retract, cancellation);
        var others = closed is null && mayMerge ? await EditPages.ChoicesAsync(services.Library, cancellation) : null;
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

    /// <summary>What the page of a case is put together from.</summary>
    private sealed record PageServices(CaseLibrary Library, CaseNotices Notices, SiteCalendar Calendar, OfferedPermissions Offered);
}

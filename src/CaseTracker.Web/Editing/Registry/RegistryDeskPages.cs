using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Registry;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Editing.Registry;

/// <summary>The registry for editors: looking for an entry, and what a reviewer
/// does with two that are one, or with one that was two.</summary>
public static class RegistryDeskPages
{
    public const string SoughtKey = "q";

    /// <param name="pages">For whoever may draft.</param>
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet(SiteUrls.RegistryDesk, Search);
        var reviewers = pages.MapGroup("").RequirePermission(Permission.Retract);
        foreach (var of in Enum.GetValues<RegistryKind>())
        {
            pages.MapGet(
                SiteUrls.EntryDesk(of, "{id}"),
                (HttpContext http, string id, RegistryLibrary library, OfferedPermissions offered) => Entry(http, of, id, library, offered)
            );
            reviewers.MapGet(
                SiteUrls.EntryMerge(of, "{id}"),
                async (HttpContext http, string id, RegistryMerging merging) =>
                    $"{http.Request.Query[SiteUrls.IntoKey]}" is { Length: > 0 } into
                        ? await MergePage(http, of, id, into, merging, RegistryDeskForm.Empty)
                        : AccountResult.Go(SiteUrls.EntryDesk(of, id))
            );
            reviewers
                .MapPost(
                    SiteUrls.EntryMerge(of, "{id}"),
                    (HttpContext http, string id, RegistryMerging merging) => Merge(http, of, id, merging)
                )
                .DisableAntiforgery(); // the filter sees to it
            reviewers.MapGet(
                SiteUrls.EntrySplit(of, "{id}"),
                (HttpContext http, string id, RegistrySplitting splitting) => SplitPage(http, of, id, splitting, RegistryDeskForm.Empty)
            );
            reviewers
                .MapPost(
                    SiteUrls.EntrySplit(of, "{id}"),
                    (HttpContext http, string id, RegistrySplitting splitting) => Split(http, of, id, splitting)
                )
                .DisableAntiforgery();
        }
    }

    private static async Task<IResult> Search(HttpContext http, RegistryLibrary library)
    {
        var (_, registry) = await library.NewestAsync(http.RequestAborted);
        return await AccountResult.PageAsync<RegistryDeskPage>(
            http,
            (nameof(RegistryDeskPage.Model), RegistryModel.From(registry, Sought(http)))
        );
    }

    private static async Task<IResult> Entry(
        HttpContext http,
        RegistryKind of,
        string id,
        RegistryLibrary library,
        OfferedPermissions offered
    )
    {
        var (_, registry) = await library.NewestAsync(http.RequestAborted);
        if (registry.Find(of, id) is not { } entry)
            return ErrorResult.NotFound($"The registry has no {EnumTerm.For(of)} “{id}”.");
        if (entry.Id != id)
            return AccountResult.Go(SiteUrls.EntryDesk(of, entry.Id));
        var merges = await offered.HasAsync(Permission.Retract, http.RequestAborted);
        var use = await library.UseAsync(of, id, cancellation: http.RequestAborted);
        return await AccountResult.PageAsync<EntryDeskPage>(
            http,
            (
                nameof(EntryDeskPage.Model),
                EntryModel.From(of, entry, registry.EntriesOf(of), use, Sought(http), merges, AccountNotices.For(http))
            )
        );
    }

    private static async Task<IResult> Merge(HttpContext http, RegistryKind of, string id, RegistryMerging merging)
    {
        var form = RegistryDeskForm.Read(await http.Request.ReadFormAsync(http.RequestAborted));
        if (form.Fault is not null)
            return await MergePage(http, of, id, form.Into, merging, form, StatusCodes.Status400BadRequest);
        var answer = await merging.MergeAsync(of, id, form.Into, form.Choices, form.Why, form.Seen, http.RequestAborted);
        return answer.IsDone
            ? AccountResult.Go(SiteUrls.Done(SiteUrls.EntryDesk(of, form.Into), "merge-entry"))
            : await MergePage(http, of, id, form.Into, merging, form with { Fault = answer.Fault }, Status(answer.Outcome));
    }

    private static async Task<IResult> MergePage(
        HttpContext http,
        RegistryKind of,
        string id,
        string into,
        RegistryMerging merging,
        RegistryDeskForm form,
        int status = StatusCodes.Status200OK
    )
    {
        var answer = await merging.PreviewAsync(of, id, into, http.RequestAborted);
        if (answer.Preview is null && form.Fault is null)
            (form, status) = (form with { Fault = answer.Words }, Status(answer.Outcome));
        return await AccountResult.PageAsync<EntryMergePage>(
            http,
            status,
            (nameof(EntryMergePage.Model), MergeModel.From(of, id, answer.Preview, form))
        );
    }

    private static async Task<IResult> Split(HttpContext http, RegistryKind of, string id, RegistrySplitting splitting)
    {
        var form = RegistryDeskForm.Read(await http.Request.ReadFormAsync(http.RequestAborted));
        var answer = await splitting.SplitAsync(of, id, form.Why, form.Seen, http.RequestAborted);
        return answer.IsDone
            ? AccountResult.Go(SiteUrls.Done(SiteUrls.EntryDesk(of, id), "split-entry"))
            : await SplitPage(http, of, id, splitting, form with { Fault = answer.Fault }, Status(answer.Outcome));
    }

    private static async Task<IResult> SplitPage(
        HttpContext http,
        RegistryKind of,
        string id,
        RegistrySplitting splitting,
        RegistryDeskForm form,
        int status = StatusCodes.Status200OK
    )
    {
        var answer = await splitting.PreviewAsync(of, id, http.RequestAborted);
        if (answer.Preview is null && form.Fault is null)
            (form, status) = (form with { Fault = answer.Words }, Status(answer.Outcome));
        return await AccountResult.PageAsync<EntrySplitPage>(
            http,
            status,
            (nameof(EntrySplitPage.Model), SplitModel.From(of, id, answer.Preview, form))
        );
    }

    private static string Sought(HttpContext http) => $"{http.Request.Query[SoughtKey]}".Trim();

    private static int Status(ProposalOutcome outcome) =>
        outcome switch
        {
            ProposalOutcome.Refused => StatusCodes.Status403Forbidden,
            ProposalOutcome.NotFound => StatusCodes.Status404NotFound,
            ProposalOutcome.Stale => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status400BadRequest,
        };
}

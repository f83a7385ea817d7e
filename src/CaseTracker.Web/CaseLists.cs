using CaseTracker.Data;
using CaseTracker.Data.Queries;
using CaseTracker.Web.Components.Pages;
using CaseTracker.Web.Reading;

namespace CaseTracker.Web;

/// <summary>The pages over several cases. Lists come from the rows that publishing wrote; only the home page opens a bounded number of cases.</summary>
internal static class CaseLists
{
    /// <summary>The key of the query that says after which case a page of the list begins.</summary>
    public const string AfterKey = "after";

    private const int MostOnHome = 20;

    public static async Task<IResult> Home(HttpContext http, CaseLibrary library, CaseViews cases, SiteCalendar calendar, CancellationToken cancellation)
    {
        var today = calendar.Today;
        var validator = $"{await library.SiteRevisionAsync(cancellation)}|{today:yyyy-MM-dd}";
        var active = await library.ListAsync(CaseListSort.LastActivity, descending: true, cancellation: cancellation);
        var views = new List<CaseView>();
        foreach (var item in active.Items.Take(MostOnHome))
            if (await cases.FindReadableAsync(item.Slug, cancellation) is { } view) views.Add(view);
        return PageResult.Page<HomePage>(http, validator, new Dictionary<string, object?> { ["Home"] = HomeView.Of(views) });
    }

    public static async Task<IResult> Cases(HttpContext http, CaseLibrary library, CaseAddresses addresses, SiteCalendar calendar, CancellationToken cancellation)
    {
        var asked = CasePageQuery.Read(http.Request.Query, [CaseOrder.Key, AfterKey]);
        if (!asked.IsSuccess) return ErrorResult.BadRequest($"In the address, {asked.Failure.Reason}.");
        var order = asked.Value.Filters.GetValueOrDefault(CaseOrder.Key, CaseOrder.Default);
        if (!CaseOrder.IsKnown(order)) return ErrorResult.BadRequest($"In the address, {CaseOrder.Refusal(order)}.");
        var after = asked.Value.Filters.GetValueOrDefault(AfterKey);
        var (sort, descending) = CaseOrder.SortOf(order);
        var page = await library.ListAsync(sort, descending, after, cancellation);
        var validator = $"{await library.SiteRevisionAsync(cancellation)}|{calendar.Today:yyyy-MM-dd}|{order}|{after}";
        return PageResult.Page<CasesPage>(http, validator, new Dictionary<string, object?>
        {
            ["Cases"] = page.Items.Select(CaseSummary.Of).ToList(),
            ["Order"] = order,
            ["All"] = await addresses.CasesAsync(cancellation),
            ["NextUrl"] = page.Next is { } next ? SiteUrls.CaseList(order, next) : null,
        });
    }
}

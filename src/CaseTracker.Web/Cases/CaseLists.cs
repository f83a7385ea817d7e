using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Web.Home;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Cases;

/// <summary>The pages over several cases. They come from the rows that publishing wrote, and open no case.</summary>
internal static class CaseLists
{
    /// <summary>The key of the query that says after which case a page of the list begins.</summary>
    public const string AfterKey = "after";

    public static async Task<IResult> Home(
        HttpContext http,
        CaseLibrary library,
        LatestRecords latest,
        SiteCalendar calendar,
        CancellationToken cancellation
    )
    {
        var today = calendar.Today;
        var validator = $"{await library.SiteRevisionAsync(cancellation)}|{today:yyyy-MM-dd}";
        return PageResult.Page<HomePage>(
            http,
            validator,
            new Dictionary<string, object?> { ["Home"] = await HomeView.ReadAsync(latest, cancellation) }
        );
    }

    public static async Task<IResult> Cases(
        HttpContext http,
        CaseLibrary library,
        CaseAddresses addresses,
        SiteCalendar calendar,
        CancellationToken cancellation
    )
    {
        var asked = CasePageQuery.Read(http.Request.Query, [CaseOrder.Key, AfterKey]);
        if (!asked.IsSuccess)
            return ErrorResult.BadRequest($"In the address, {asked.Failure.Reason}.");
        var order = asked.Value.Filters.GetValueOrDefault(CaseOrder.Key, CaseOrder.Default);
        if (!CaseOrder.IsKnown(order))
            return ErrorResult.BadRequest($"In the address, {CaseOrder.Refusal(order)}.");
        var after = asked.Value.Filters.GetValueOrDefault(AfterKey);
        var (sort, descending) = CaseOrder.SortOf(order);
        var page = await library.ListAsync(sort, descending, after, cancellation);
        var validator = $"{await library.SiteRevisionAsync(cancellation)}|{calendar.Today:yyyy-MM-dd}|{order}|{after}";
        return PageResult.Page<CasesPage>(
            http,
            validator,
            new Dictionary<string, object?>
            {
                ["Cases"] = page.Items.Select(CaseSummary.From).ToList(),
                ["Order"] = order,
                ["All"] = await addresses.CasesAsync(cancellation),
                ["NextUrl"] = page.Next is { } next ? SiteUrls.CaseList(order, next) : null,
            }
        );
    }
}

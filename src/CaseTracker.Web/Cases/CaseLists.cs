using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Web.Home;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Cases;

/// <summary>The pages over several cases. They come from the rows that publishing wrote; the home page opens its lead case.</summary>
internal static class CaseLists
{
    /// <summary>The key of the query that says after which case a page of the list begins.</summary>
    public const string AfterKey = "after";

    /// <summary>The key of the query that says on which topic the cases are.</summary>
    public const string TopicKey = "topic";

    private const int MostTopics = 60;

    public static async Task<IResult> Home(
        HttpContext http,
        LatestRecords latest,
        RevisionLog log,
        SiteCalendar calendar,
        CaseViews views,
        CancellationToken cancellation
    ) => PageResult.Page<HomePage>(http, (nameof(HomePage.Home), await HomeView.ReadAsync(latest, log, calendar, views, cancellation)));

    public static async Task<IResult> Cases(HttpContext http, CaseLibrary library, CaseAddresses addresses, CancellationToken cancellation)
    {
        var asked = CasePageQuery.Read(http.Request.Query, [CaseOrder.Key, AfterKey, TopicKey]);
        if (!asked.IsSuccess)
            return ErrorResult.BadRequest($"In the address, {asked.Failure.Reason}.");
        var order = asked.Value.Filters.GetValueOrDefault(CaseOrder.Key, CaseOrder.Default);
        if (!CaseOrder.IsKnown(order))
            return ErrorResult.BadRequest($"In the address, {CaseOrder.Refusal(order)}.");
        var after = asked.Value.Filters.GetValueOrDefault(AfterKey);
        var (sort, descending) = CaseOrder.SortOf(order);
        var topic = asked.Value.Filters.GetValueOrDefault(TopicKey);
        var page = await library.ListAsync(sort, descending, after, topic, cancellation);
        if (topic is not null && after is null && page.Items.Count == 0)
            return ErrorResult.NotFound($"No case is on the topic “{topic}”.");
        return PageResult.Page<CasesPage>(
            http,
            (nameof(CasesPage.Cases), page.Items.Select(CaseSummary.From).ToList()),
            (nameof(CasesPage.Order), order),
            (nameof(CasesPage.All), await addresses.CasesAsync(cancellation)),
            (nameof(CasesPage.NextUrl), page.Next is { } next ? SiteUrls.CaseList(order, next, topic) : null),
            (nameof(CasesPage.Topic), topic),
            (nameof(CasesPage.Topics), await library.TopicsAsync(MostTopics, cancellation))
        );
    }
}

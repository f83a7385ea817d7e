using CaseTracker.Data;
using CaseTracker.Data.Queries;
using CaseTracker.Exchange.Export;
using CaseTracker.Web.Comparing;
using CaseTracker.Web.Components.Pages;
using CaseTracker.Web.Reading;
using CaseTracker.Web.Timelines;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web;

/// <summary>The table of public addresses: each with its query and its component.</summary>
public static class ReaderPages
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    public static void MapReaderPages(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/", GetAndHead, CaseLists.Home);
        app.MapMethods("/cases", GetAndHead, CaseLists.Cases);
        app.MapCasePage<OverviewPage>("/cases/{slug}");
        app.MapCasePage<TimelinePage>("/cases/{slug}/timeline", (view, filters) => TimelineFilter.Read(filters, view).Failure?.Reason, TimelineFilter.Keys);
        app.MapCasePage<MoneyPage>("/cases/{slug}/money");
        app.MapCasePage<InjunctionsPage>("/cases/{slug}/injunctions");
        app.MapCasePage<ClaimsPage>("/cases/{slug}/claims");
        app.MapCasePage<PartiesPage>("/cases/{slug}/parties");
        app.MapCasePage<SourcesPage>("/cases/{slug}/sources", (_, filters) => SourceShelf.Refusal(filters), SourceShelf.Keys);
        app.MapMethods("/cases/{slug}/events/{id}", GetAndHead, Event);
        app.MapMethods("/cases/{slug}.json", GetAndHead, Json);
        app.MapMethods("/compare", GetAndHead, CasesCompared.Compare);
        app.MapMethods("/about/methodology", GetAndHead, AboutPages.Methodology);
        app.MapMethods("/about/data", GetAndHead, AboutPages.Data);
        app.MapMethods("/schema/case-file-1.0.json", GetAndHead, AboutPages.Schema);
        app.MapMethods("/robots.txt", GetAndHead, AboutPages.Robots);
        app.MapMethods("/sitemap.xml", GetAndHead, Sitemap.Index);
        app.MapMethods("/sitemaps/{page:int}.xml", GetAndHead, Sitemap.Page);
    }

    private static void MapCasePage<TPage>(this IEndpointRouteBuilder app, string pattern) where TPage : IComponent =>
        app.MapCasePage<TPage>(pattern, (_, _) => null, []);

    /// <param name="refusal">Says what is wrong with the values of the filters, before anything is rendered; null when nothing is.</param>
    private static void MapCasePage<TPage>(
        this IEndpointRouteBuilder app, string pattern, Func<CaseView, IReadOnlyDictionary<string, string>, string?> refusal, string[] filters)
        where TPage : IComponent =>
        app.MapMethods(pattern, GetAndHead, (HttpContext http, string slug, CaseLibrary library, SiteCalendar calendar, CancellationToken cancellation) =>
            Answer(http, slug, library, calendar, filters, (view, query) => refusal(view, query.Filters) is { } wrong
                ? Unreadable(wrong)
                : PageResult.Page<TPage>(http, view.Validator(query), Parameters<TPage>(view, query)), cancellation));

    private static Task<IResult> Event(
        HttpContext http, string slug, string id, CaseLibrary library, SiteCalendar calendar, CancellationToken cancellation) =>
        Answer(http, slug, library, calendar, [], (view, query) => view.Entry(id) is { } entry
            ? PageResult.Page<EventPage>(http, view.Validator(query), new Dictionary<string, object?> { ["View"] = view, ["Entry"] = entry })
            : ErrorResult.NotFound(view.Published.History.Timeline.Contains(id)
                ? "This event had not happened by the day you are reading. Go to today to see it."
                : $"The case {view.Case.Name} holds no event “{id}”."), cancellation);

    private static Task<IResult> Json(HttpContext http, string slug, CaseLibrary library, SiteCalendar calendar, CancellationToken cancellation) =>
        Answer(http, slug, library, calendar, [], (view, query) => PageResult.Json(http, $"{view.Validator(query)}|{query.AsOf is null}", () =>
            query.AsOf is null ? view.Published.Bytes : CaseExtractJson.Write(view.Reading, view.Published.Revision)), cancellation);

    private static async Task<IResult> Answer(
        HttpContext http, string slug, CaseLibrary library, SiteCalendar calendar, string[] filters,
        Func<CaseView, CasePageQuery, IResult> page, CancellationToken cancellation)
    {
        var query = CasePageQuery.Read(http.Request.Query, filters);
        if (!query.IsSuccess) return Unreadable(query.Failure.Reason);
        if (await library.FindAsync(slug, cancellation) is not { } published) return ErrorResult.NotFound($"CaseTracker holds no case “{slug}”.");
        var today = calendar.Today;
        return page(new CaseView(published, query.Value.AsOf ?? today, today), query.Value);
    }

    private static IResult Unreadable(string reason) => ErrorResult.BadRequest($"In the address, {reason}.");

    private static Dictionary<string, object?> Parameters<TPage>(CaseView view, CasePageQuery query)
    {
        var parameters = new Dictionary<string, object?> { ["View"] = view };
        if (typeof(TPage).GetProperty("Filters") is not null) parameters["Filters"] = query.Filters;
        return parameters;
    }
}

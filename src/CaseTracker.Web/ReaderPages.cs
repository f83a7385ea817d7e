using CaseTracker.Data.Queries;
using CaseTracker.Exchange.Export;
using CaseTracker.Web.Components.Pages;
using CaseTracker.Web.Reading;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web;

/// <summary>The table of public addresses: each with its query and its component.</summary>
public static class ReaderPages
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    public static void MapReaderPages(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/", GetAndHead, Home);
        app.MapMethods("/cases", GetAndHead, Cases);
        app.MapCasePage<OverviewPage>("/cases/{slug}");
        app.MapCasePage<TimelinePage>("/cases/{slug}/timeline", "kind", "court", "party", "significance", "q");
        app.MapCasePage<MoneyPage>("/cases/{slug}/money");
        app.MapCasePage<InjunctionsPage>("/cases/{slug}/injunctions");
        app.MapCasePage<ClaimsPage>("/cases/{slug}/claims");
        app.MapCasePage<PartiesPage>("/cases/{slug}/parties");
        app.MapCasePage<SourcesPage>("/cases/{slug}/sources", SourceShelf.Refusal, SourceShelf.ClassKey);
        app.MapMethods("/cases/{slug}/events/{id}", GetAndHead, Event);
        app.MapMethods("/cases/{slug}.json", GetAndHead, Json);
        app.MapFallback((HttpContext http) => ErrorResult.NotFound("Nothing is kept under this address. It may have been mistyped, or the page has moved."));
    }

    private static void MapCasePage<TPage>(this IEndpointRouteBuilder app, string pattern, params string[] filters) where TPage : IComponent =>
        app.MapCasePage<TPage>(pattern, _ => null, filters);

    /// <param name="refusal">Says what is wrong with the values of the filters; null when nothing is.</param>
    private static void MapCasePage<TPage>(
        this IEndpointRouteBuilder app, string pattern, Func<IReadOnlyDictionary<string, string>, string?> refusal, params string[] filters) where TPage : IComponent =>
        app.MapMethods(pattern, GetAndHead, (HttpContext http, string slug, CaseLibrary library, SiteClock clock, CancellationToken cancellation) =>
            Answer(http, slug, library, clock, filters, (view, query) => refusal(query.Filters) is { } wrong
                ? ErrorResult.BadRequest($"In the address, {wrong}.")
                : PageResult.Page<TPage>(http, view.Validator(query), Parameters<TPage>(view, query)), cancellation));

    private static Task<IResult> Event(HttpContext http, string slug, string id, CaseLibrary library, SiteClock clock, CancellationToken cancellation) =>
        Answer(http, slug, library, clock, [], (view, query) => view.Entry(id) is { } entry
            ? PageResult.Page<EventPage>(http, view.Validator(query), new Dictionary<string, object?> { ["View"] = view, ["Entry"] = entry })
            : ErrorResult.NotFound(view.Published.History.Timeline.Contains(id)
                ? "This event had not happened by the day you are reading. Go to today to see it."
                : $"The case {view.Case.Name} holds no event “{id}”."), cancellation);

    private static Task<IResult> Json(HttpContext http, string slug, CaseLibrary library, SiteClock clock, CancellationToken cancellation) =>
        Answer(http, slug, library, clock, [], (view, query) => PageResult.Json(http, $"{view.Validator(query)}|{query.AsOf is null}", () =>
            query.AsOf is null ? view.Published.Bytes : CaseExtractJson.Write(view.Reading, view.Published.Revision)), cancellation);

    private static async Task<IResult> Home(HttpContext http, CaseLibrary library, SiteClock clock, CancellationToken cancellation)
    {
        var views = await Views(library, clock, cancellation);
        return PageResult.Page<HomePage>(http, Validator(views), new Dictionary<string, object?> { ["Home"] = HomeView.Of(views) });
    }

    private static async Task<IResult> Cases(HttpContext http, CaseLibrary library, SiteClock clock, CancellationToken cancellation)
    {
        var order = http.Request.Query[CaseOrder.Key].FirstOrDefault() is { Length: > 0 } asked ? asked : CaseOrder.Default;
        if (!CaseOrder.IsKnown(order)) return ErrorResult.BadRequest($"In the address, {CaseOrder.Refusal(order)}.");
        var views = await Views(library, clock, cancellation);
        return PageResult.Page<CasesPage>(http, $"{Validator(views)}|{order}",
            new Dictionary<string, object?> { ["Cases"] = CaseOrder.Sort(views.Select(CaseSummary.Of), order), ["Order"] = order });
    }

    private static async Task<List<CaseView>> Views(CaseLibrary library, SiteClock clock, CancellationToken cancellation)
    {
        var today = clock.Today;
        return [.. (await library.ListAsync(cancellation)).Select(published => new CaseView(published, today, today))];
    }

    private static string Validator(List<CaseView> views) => string.Join('|', views.Select(view => $"{view.Published.Hash} {view.AsOf:yyyy-MM-dd}"));

    private static async Task<IResult> Answer(
        HttpContext http, string slug, CaseLibrary library, SiteClock clock, string[] filters, Func<CaseView, CasePageQuery, IResult> page, CancellationToken cancellation)
    {
        var query = CasePageQuery.Read(http.Request.Query, filters);
        if (!query.IsSuccess) return ErrorResult.BadRequest($"In the address, {query.Failure.Reason}.");
        if (await library.FindAsync(slug, cancellation) is not { } published) return ErrorResult.NotFound($"CaseTracker holds no case “{slug}”.");
        var today = clock.Today;
        return page(new CaseView(published, query.Value.AsOf ?? today, today), query.Value);
    }

    private static Dictionary<string, object?> Parameters<TPage>(CaseView view, CasePageQuery query)
    {
        var parameters = new Dictionary<string, object?> { ["View"] = view };
        if (typeof(TPage).GetProperty("Filters") is not null) parameters["Filters"] = query.Filters;
        return parameters;
    }
}

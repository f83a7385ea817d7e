using CaseTracker.Core.Dates;
using CaseTracker.Exchange.Export;
using CaseTracker.Web.About;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Claims;
using CaseTracker.Web.Cases.Embeds;
using CaseTracker.Web.Cases.Events;
using CaseTracker.Web.Cases.Export;
using CaseTracker.Web.Cases.History;
using CaseTracker.Web.Cases.Injunctions;
using CaseTracker.Web.Cases.Layout;
using CaseTracker.Web.Cases.Money;
using CaseTracker.Web.Cases.Overview;
using CaseTracker.Web.Cases.Parties;
using CaseTracker.Web.Cases.Pictures;
using CaseTracker.Web.Cases.Sources;
using CaseTracker.Web.Cases.Statements;
using CaseTracker.Web.Cases.Templates;
using CaseTracker.Web.Cases.Timeline;
using CaseTracker.Web.Compare;
using CaseTracker.Web.Components;
using CaseTracker.Web.Corrections;
using CaseTracker.Web.Courts;
using CaseTracker.Web.Dockets;
using CaseTracker.Web.Search;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Hosting;

/// <summary>The table of public addresses: each with its query and its component.</summary>
public static class ReaderPages
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];
    private static readonly Func<CaseView, IEnumerable<string>> NothingDrawn = _ => [];

    public static void MapReaderPages(this IEndpointRouteBuilder app)
    {
        app.MapPage("/", CaseLists.Home);
        // As many answers as strangers make up: none is kept.
        app.MapUnkept(SiteUrls.SearchForm, SearchPages.Search, SearchPages.Keys);
        app.MapUnkept("/search.json", SearchFiles.Json, SearchPages.Keys);
        app.MapUnkept("/search.csv", SearchFiles.Csv, SearchPages.QueryKey);
        app.MapUnkept("/search.atom", SearchFiles.Feed, SearchPages.QueryKey);
        app.MapPage("/cases", CaseLists.Cases, CaseOrder.Key, CaseLists.AfterKey, CaseLists.TopicKey);
        // Not {slug}, which is a case's and tells the page cache whose revision an answer depends on.
        app.MapPage("/courts", RegistryPages.Courts);
        app.MapPage("/courts/{id}", RegistryPages.Court, RegistryPages.CourtKeys);
        app.MapPage("/courts/{id}.ics", CourtFiles.Calendar);
        app.MapPage("/courts/{id}.atom", CourtFiles.Feed);
        app.MapPage(SiteUrls.Calendar, CourtFiles.AllCases);
        app.MapPage("/parties", RegistryPages.Parties, RegistryPages.AfterKey);
        app.MapPage("/parties/{id}", RegistryPages.Party, RegistryPages.AfterKey);
        app.MapPage("/judges", RegistryPages.Judges, RegistryPages.AfterKey);
        app.MapPage("/judges/{id}", RegistryPages.Judge, RegistryPages.AfterKey);
        app.MapCasePage<OverviewPage>("/cases/{slug}", TimelineStrip.WordsOf);
        app.MapCasePage<TimelinePage>(
            "/cases/{slug}/timeline",
            TimelinePage.WordsOf,
            TimelineQuery.Keys,
            (view, filters) => TimelineQuery.Refusal(filters, view)
        );
        app.MapCasePage<MoneyPage>("/cases/{slug}/money", MoneyPage.WordsOf);
        app.MapCasePage<InjunctionsPage>("/cases/{slug}/injunctions", NothingDrawn, [FindBox.Key]);
        app.MapCasePage<ClaimsPage>("/cases/{slug}/claims", NothingDrawn, [FindBox.Key]);
        app.MapCasePage<PartiesPage>("/cases/{slug}/parties", NothingDrawn, [FindBox.Key]);
        app.MapCasePage<StatementsPage>("/cases/{slug}/statements", NothingDrawn, [FindBox.Key]);
        app.MapCasePage<SourcesPage>(
            "/cases/{slug}/sources",
            NothingDrawn,
            SourcesModel.Keys,
            (_, filters) => SourcesModel.Refusal(filters)
        );
        app.MapCasePage<CitePage>("/cases/{slug}/cite", null, CitationRequest.Keys, CitationRequest.Refusal);
        string[] sheetKeys = [.. CasePageQuery.TimeKeys, .. SheetKeys.All];
        app.MapPage("/cases/{slug}/docket/{docket}", SheetPages.CaseSheet, sheetKeys)
            .WithMetadata(new PageScope(true, true, sheetKeys) { ReadsSheets = true });
        app.MapPage("/dockets/{court}/{number}", SheetPages.Sheet, SheetKeys.All);
        app.MapPage("/cases/{slug}/events/{id}", Event, [.. CasePageQuery.TimeKeys]);
        // Files of the case are as long as their days are written.
        app.MapCasePage<ExportPage>("/cases/{slug}/export", null, [ExportChoice.LengthKey], (_, filters) => ExportPage.Refusal(filters));
        foreach (var format in ExportFormats.All)
            app.MapExport(format);
        app.MapPage(
                "/cases/{slug}/pictures/{picture}.svg",
                (
                    HttpContext http,
                    string slug,
                    string picture,
                    CaseRequestHandler answer,
                    CasePictures pictures,
                    CancellationToken cancellation
                ) => answer.Of(http, slug, CasePictures.Keys, (view, query) => pictures.SvgAsync(http, picture, view, query), cancellation),
                [.. CasePageQuery.TimeKeys, .. CasePictures.Keys]
            )
            .WithMetadata(CasePictures.Policy);
        app.MapPage(
            "/cases/{slug}/pictures/{picture}.png",
            (
                HttpContext http,
                string slug,
                string picture,
                CaseRequestHandler answer,
                CasePictures pictures,
                CancellationToken cancellation
            ) =>
                answer.Of(
                    http,
                    slug,
                    CasePictures.Keys,
                    (view, query) => pictures.PngAsync(http, picture, view, query, cancellation),
                    cancellation
                ),
            [.. CasePageQuery.TimeKeys, .. CasePictures.Keys]
        );
        // The group's filter stands around that of the case, which may have been retracted.
        app.MapGroup("")
            .AddEndpointFilter<FrameResult>()
            .MapPage("/cases/{slug}/embed/{picture}", CaseEmbeds.Embed, [.. CasePageQuery.TimeKeys, CasePictures.ThemeKey])
            .WithMetadata(EmbedStyle.Policy);
        // These two name the host that they were asked at, like the map of the site below.
        app.MapUnkept("/cases/{slug}/embed", CaseEmbeds.Page, [.. CasePageQuery.TimeKeys, CasePictures.ThemeKey])
            .WithMetadata(new OwnPolicy(_ => SecurityHeaders.WithPreviews));
        app.MapUnkept("/oembed", OEmbed.Answer, OEmbed.Keys);
        app.MapPage("/compare", ComparePages.Compare, ComparePages.CasesKey, CasePageQuery.AsOfKey);
        app.MapPage("/about/methodology", AboutPages.Methodology);
        // Addresses that readers guess.
        app.MapUnkept("/about", () => TypedResults.Redirect(SiteUrls.Methodology(), permanent: true));
        app.MapUnkept("/topics", () => TypedResults.Redirect($"{SiteUrls.Cases}#topics", permanent: true));
        app.MapPage("/glossary", AboutPages.Glossary);
        app.MapPage("/about/data", AboutPages.Data, AboutPages.AfterKey);
        app.MapPage("/schema/case-file-1.0.json", AboutPages.Schema);
        // These name the host that they were asked at, so they are made each time.
        app.MapUnkept("/robots.txt", AboutPages.Robots);
        // Written while they are sent, so that no length of them is ever held; nothing is kept.
        foreach (var extension in (string[])["csv", "xlsx", "zip"])
            app.MapUnkept(
                SiteUrls.CasesFile(extension),
                (HttpContext http, MultiCaseExports exports, CancellationToken cancellation) =>
                    exports.AnswerAsync(http, extension, cancellation),
                MultiCaseExports.Keys
            );
        app.MapUnkept("/sitemap.xml", Sitemap.Index);
        app.MapUnkept("/sitemaps/{page:int}.xml", Sitemap.Page);
        app.MapPage("/cases/{slug}/history", RevisionPages.History, [.. CasePageQuery.TimeKeys, .. HistoryQuery.Keys]);
        app.MapPage("/cases/{slug}/history/{number}", RevisionPages.Revision, [.. CasePageQuery.TimeKeys]);
        app.MapPage("/cases/{slug}/history/{number}.json", RevisionPages.Json);
        app.MapPage("/cases/{slug}/history.atom", ChangeFeeds.CaseFeed);
        app.MapPage("/corrections", ChangeLogs.Corrections, ChangeLogs.BeforeKey);
        app.MapPage("/corrections.atom", ChangeFeeds.CorrectionsFeed);
        app.MapPage("/changes", ChangeLogs.Changes, ChangeLogs.BeforeKey);
        app.MapPage("/changes.atom", ChangeFeeds.ChangesFeed);
    }

    private static void MapExport(this IEndpointRouteBuilder app, IExportFormat format)
    {
        var keys = ExportChoice.KeysOf(format);
        var mapped = app.MapPage(
            $"/cases/{{slug}}.{format.Extension}",
            (HttpContext http, string slug, CaseRequestHandler answer, CaseExports exports, CancellationToken cancellation) =>
                answer.Of(http, slug, keys, (view, query) => exports.AnswerAsync(http, format, view, query, cancellation), cancellation),
            [.. CasePageQuery.TimeKeys, .. keys]
        );
        // What ends in .csl.json also ends in .json: the longer ending is tried first.
        mapped.WithOrder(-format.Extension.Count(c => c == '.'));
        if (format.MediaType.StartsWith("text/html", StringComparison.Ordinal))
            mapped.WithMetadata(CaseExports.PagePolicy);
    }

    /// <param name="keys">All keys of the query that the answer depends on.</param>
    private static RouteHandlerBuilder MapPage(this IEndpointRouteBuilder app, string pattern, Delegate handler, params string[] keys) =>
        app.Map(pattern, handler, isKept: true, keys);

    /// <summary>The same for an answer that is made each time.</summary>
    private static RouteHandlerBuilder MapUnkept(this IEndpointRouteBuilder app, string pattern, Delegate handler, params string[] keys) =>
        app.Map(pattern, handler, isKept: false, keys);

    private static RouteHandlerBuilder Map(this IEndpointRouteBuilder app, string pattern, Delegate handler, bool isKept, string[] keys)
    {
        var isOfOneCase = pattern.Contains("/cases/{slug}", StringComparison.Ordinal);
        var page = app.MapMethods(pattern, GetAndHead, handler).WithMetadata(new PageScope(isOfOneCase, isKept, keys));
        return isOfOneCase ? page.AddEndpointFilter<RouteHandlerBuilder, ClosedCase>() : page;
    }

    /// <param name="drawn">As in <see cref="CasePageTemplates"/>; null for a page that is rendered for each day.</param>
    /// <param name="filters">The page's own keys of the query.</param>
    /// <param name="refusal">Says what is wrong with their values, before anything is rendered; null when nothing is.</param>
    private static void MapCasePage<TPage>(
        this IEndpointRouteBuilder app,
        string pattern,
        Func<CaseView, IEnumerable<string>>? drawn = null,
        string[]? filters = null,
        Func<CaseView, IReadOnlyDictionary<string, string>, string?>? refusal = null
    )
        where TPage : IComponent
    {
        app.MapPage(
            pattern,
            (HttpContext http, string slug, CaseRequestHandler answer, CasePageTemplates templates, CancellationToken cancellation) =>
                answer.Of(http, slug, filters ?? [], (view, query) => PageAsync(http, view, query.Filters, templates), cancellation),
            [.. CasePageQuery.TimeKeys, .. filters ?? []]
        );

        ValueTask<IResult> PageAsync(
            HttpContext http,
            CaseView view,
            IReadOnlyDictionary<string, string> chosen,
            CasePageTemplates templates
        )
        {
            if (refusal?.Invoke(view, chosen) is { } wrong)
                return new(CaseRequestHandler.Unreadable(wrong));
            return PageResult.PageAsync(
                http,
                () =>
                    drawn is null || chosen.Count > 0
                        ? new(Rendered(view, chosen))
                        : templates.PageAsync<TPage>(http, view, then => Rendered(then, chosen), drawn)
            );
        }

        IResult Rendered(CaseView view, IReadOnlyDictionary<string, string> chosen) =>
            filters is null
                ? PageResult.Component<TPage>(null, (nameof(CaseShell.View), view))
                : PageResult.Component<TPage>(null, (nameof(CaseShell.View), view), (nameof(CaseShell.Filters), chosen));
    }

    private static Task<IResult> Event(
        HttpContext http,
        string slug,
        string id,
        CaseRequestHandler answer,
        CancellationToken cancellation
    ) =>
        answer.Of(
            http,
            slug,
            [],
            (view, query) =>
                new(
                    view.Entry(id) is { } entry
                        ? PageResult.Page<EventPage>(http, (nameof(EventPage.View), view), (nameof(EventPage.Entry), entry))
                        : ErrorResult.NotFound(NoEvent(view, id))
                ),
            cancellation
        );

    private static string NoEvent(CaseView view, string id) =>
        (view.Published.History.Timeline.Contains(id), view.Time.KnownAt) switch
        {
            (true, _) => $"This event had not happened by the day you are reading. Go to {view.LastDayWords} to see it.",
            (false, { } day) => $"As this site knew it on {DateFormatter.Day(day)}, the case {view.Case.Name} held no event “{id}”.",
            _ => $"The case {view.Case.Name} holds no event “{id}”.",
        };
}

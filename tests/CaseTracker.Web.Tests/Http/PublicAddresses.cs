using CaseTracker.Exchange.Export;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Every public address, one example for each route of the site.</summary>
internal static class PublicAddresses
{
    private const string Case = "/cases/" + SiteHost.Slug;

    /// <summary>Route pattern and example.</summary>
    public static IReadOnlyDictionary<string, string> Pages { get; } =
        new Dictionary<string, string>
        {
            ["/"] = "/",
            ["/cases"] = "/cases",
            ["/search"] = "/search?q=pegasus",
            ["/courts"] = "/courts",
            ["/courts/{id}"] = "/courts/ca9",
            ["/parties"] = "/parties",
            ["/parties/{id}"] = "/parties/nso-group",
            ["/judges"] = "/judges",
            ["/judges/{id}"] = "/judges/hamilton-cand",
            ["/cases/{slug}"] = Case,
            ["/cases/{slug}/timeline"] = $"{Case}/timeline",
            ["/cases/{slug}/money"] = $"{Case}/money",
            ["/cases/{slug}/injunctions"] = $"{Case}/injunctions",
            ["/cases/{slug}/claims"] = $"{Case}/claims",
            ["/cases/{slug}/parties"] = $"{Case}/parties",
            ["/cases/{slug}/statements"] = $"{Case}/statements",
            ["/cases/{slug}/sources"] = $"{Case}/sources",
            ["/cases/{slug}/export"] = $"{Case}/export",
            ["/cases/{slug}/cite"] = $"{Case}/cite",
            ["/cases/{slug}/docket/{docket}"] = $"{Case}/docket/trial",
            ["/cases/{slug}/events/{id}"] = $"{Case}/events/verdict",
            ["/cases/{slug}/suggest"] = $"{Case}/suggest",
            ["/cases/{slug}/suggest/sent"] = $"{Case}/suggest/sent",
            ["/cases/{slug}/embed"] = $"{Case}/embed",
            ["/compare"] = "/compare",
            ["/compare?cases="] = $"/compare?cases={SiteHost.Slug},hiq-labs-v-linkedin",
            ["/about/methodology"] = "/about/methodology",
            ["/glossary"] = "/glossary",
            ["/about/data"] = "/about/data",
            ["/cases/{slug}/history"] = $"{Case}/history",
            ["/cases/{slug}/history/{number}"] = $"{Case}/history/1",
            ["/corrections"] = "/corrections",
            ["/changes"] = "/changes",
            ["/verify"] = "/verify",
        };

    /// <summary>Patterns of what is not there before a file was taken in; DocketSheetTests asks for them.</summary>
    public static IReadOnlyList<string> OfImports { get; } = ["/dockets/{court}/{number}"];

    public const string Json = Case + ".json";

    /// <summary>Patterns that answer with something else than a page, and examples.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } =
        new Dictionary<string, string>(
            ExportFormats.All.Select(format => KeyValuePair.Create($"/cases/{{slug}}.{format.Extension}", $"{Case}.{format.Extension}"))
        )
        {
            ["/search.json"] = "/search.json?q=pegasus",
            ["/search.csv"] = "/search.csv?q=pegasus",
            ["/search.atom"] = "/search.atom?q=pegasus",
            ["/cases.csv"] = $"/cases.csv?cases={SiteHost.Slug}",
            ["/cases.xlsx"] = $"/cases.xlsx?cases={SiteHost.Slug}",
            ["/cases.zip"] = $"/cases.zip?cases={SiteHost.Slug}",
            ["/schema/case-file-1.0.json"] = "/schema/case-file-1.0.json",
            ["/robots.txt"] = "/robots.txt",
            ["/sitemap.xml"] = "/sitemap.xml",
            ["/sitemaps/{page:int}.xml"] = "/sitemaps/1.xml",
            ["/cases/{slug}/history/{number}.json"] = $"{Case}/history/1.json",
            ["/cases/{slug}/pictures/{picture}.svg"] = $"{Case}/pictures/money.svg",
            ["/cases/{slug}/pictures/{picture}.png"] = $"{Case}/pictures/timeline.png",
            ["/cases/{slug}/history.atom"] = $"{Case}/history.atom",
            ["/courts/{id}.ics"] = "/courts/ca9.ics",
            ["/courts/{id}.atom"] = "/courts/ca9.atom",
            ["/calendar.ics"] = "/calendar.ics",
            ["/cases/{slug}/embed/{picture}"] = $"{Case}/embed/money",
            ["/oembed"] = $"/oembed?url=http%3A%2F%2Flocalhost{Case.Replace("/", "%2F", StringComparison.Ordinal)}",
            ["/corrections.atom"] = "/corrections.atom",
            ["/changes.atom"] = "/changes.atom",
        };

    /// <summary>Addresses that readers guess, and where each leads.</summary>
    public static IReadOnlyDictionary<string, string> Guesses { get; } =
        new Dictionary<string, string> { ["/about"] = "/about/methodology", ["/topics"] = "/cases#topics" };

    /// <summary>Every address, pages and files, and those of a case once more on an earlier day.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Pages.Values,
        .. Files.Values,
        .. Pages
            .Values.Concat(Files.Values)
            .Where(address =>
                address.StartsWith(Case, StringComparison.Ordinal) && !address.Contains("/history/", StringComparison.Ordinal)
            )
            .Select(address => $"{address}?as-of=2025-12-31"),
    ];

    /// <summary>Every address of the case that answers, pages and files, some with a query; the case has three revisions.</summary>
    public static IReadOnlyList<string> OfTheCase { get; } =
    [
        .. Pages
            .Concat(Files)
            .Where(pair => pair.Key.StartsWith("/cases/{slug}", StringComparison.Ordinal))
            .Select(pair => pair.Value)
            .Except(ExportFormats.All.Where(format => format.Missing is not null).Select(format => $"{Case}.{format.Extension}")),
        $"{Json}?as-of=2025-12-31",
        $"{Case}/history/2",
        $"{Case}/history?from=1&to=3",
        $"{Case}/money?as-of=2025-10-20",
        $"{Case}?known-at={DateTime.UtcNow:yyyy-MM-dd}",
        $"{Case}/timeline?kind=order",
    ];

    /// <summary>The patterns that the site really maps for readers, static files
    /// apart; those for people with an account stand in another table.</summary>
    public static IReadOnlyList<string> Mapped(IServiceProvider services) =>
        [.. Endpoints(services).Select(endpoint => endpoint.RoutePattern.RawText ?? "").Distinct()];

    public static IEnumerable<RouteEndpoint> Endpoints(IServiceProvider services) =>
        services
            .GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => !SiteAssets.IsAsset(endpoint) && !IsForAccounts(endpoint.RoutePattern.RawText ?? ""));

    public static bool IsForAccounts(string pattern) =>
        new[] { "/account", "/admin", "/edit" }.Any(part => pattern == part || pattern.StartsWith($"{part}/", StringComparison.Ordinal));
}

using System.Globalization;

namespace CaseTracker.Web;

/// <summary>Every link of the site is built here. All are relative to the site's root, and keep the reader's day where there is one.</summary>
public static class SiteUrls
{
    public const string Home = "/";
    public const string Cases = "/cases";
    public const string Courts = "/courts";
    public const string RegistryParties = "/parties";
    public const string RegistryJudges = "/judges";

    /// <summary>The licence of the data, outside the site.</summary>
    public const string DataLicence = "https://creativecommons.org/licenses/by/4.0/";

    public static string CaseList(string sort, string? after = null) => With(Cases, null, ("sort", sort), ("after", after));

    /// <param name="dockets">Where the list of dockets goes on.</param>
    /// <param name="rulings">Where the list of rulings goes on.</param>
    public static string Court(string courtId, string? dockets = null, string? rulings = null) =>
        With($"{Courts}/{courtId}", null, ("dockets", dockets), ("rulings", rulings));

    /// <summary>A party of the registry, across its cases.</summary>
    public static string Party(string registryId, string? after = null) => With($"{RegistryParties}/{registryId}", null, ("after", after));

    /// <summary>A judge of the registry, across the judge's cases.</summary>
    public static string Judge(string registryId, string? after = null) => With($"{RegistryJudges}/{registryId}", null, ("after", after));

    /// <param name="list">The address of a list that goes on.</param>
    public static string After(string list, string after) => With(list, null, ("after", after));

    public static string Case(string slug, DateOnly? asOf = null) => With($"/cases/{slug}", asOf);

    public static string Timeline(string slug, DateOnly? asOf = null, params ReadOnlySpan<(string Key, string? Value)> filters) => With($"/cases/{slug}/timeline", asOf, filters);

    /// <summary>An event's place in the timeline; one in pages is asked for the page that holds it, which may be another tomorrow.</summary>
    public static string InTimeline(string slug, string eventId, bool isPaged, DateOnly? asOf = null) => $"{Timeline(slug, asOf, ("event", isPaged ? eventId : null))}#{eventId}";

    public static string Money(string slug, DateOnly? asOf = null) => With($"/cases/{slug}/money", asOf);

    public static string Injunctions(string slug, DateOnly? asOf = null) => With($"/cases/{slug}/injunctions", asOf);

    public static string Claims(string slug, DateOnly? asOf = null) => With($"/cases/{slug}/claims", asOf);

    public static string Parties(string slug, DateOnly? asOf = null) => With($"/cases/{slug}/parties", asOf);

    public static string Sources(string slug, DateOnly? asOf = null, params ReadOnlySpan<(string Key, string? Value)> filters) => With($"/cases/{slug}/sources", asOf, filters);

    /// <summary>The place of one source on the sources page.</summary>
    public static string Source(string slug, string sourceId, DateOnly? asOf = null) => $"{Sources(slug, asOf)}#{sourceId}";

    public static string Event(string slug, string eventId, DateOnly? asOf = null) => With($"/cases/{slug}/events/{eventId}", asOf);

    /// <summary>The place of one docket on the case's first page.</summary>
    public static string Docket(string slug, string docketId, DateOnly? asOf = null) => $"{Case(slug, asOf)}#docket-{docketId}";

    /// <summary>The values that sources printed, on the money page.</summary>
    public static string ReportedValues(string slug, DateOnly? asOf = null) => $"{Money(slug, asOf)}#printed";

    public const string CompareForm = "/compare";

    /// <summary>Cases side by side, in this order; the commas stand as such.</summary>
    public static string Compare(IEnumerable<string> slugs, DateOnly? asOf = null)
    {
        var path = $"{CompareForm}?cases={string.Join(',', slugs.Select(Uri.EscapeDataString))}";
        return asOf is { } day ? $"{path}&as-of={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : path;
    }

    /// <summary>How cases are coded; the place on the page, where one is named.</summary>
    public static string Methodology(string? place = null) => place is null ? "/about/methodology" : $"/about/methodology#{place}";

    /// <summary>The licence, the formats and the files.</summary>
    public const string AboutData = "/about/data";

    /// <summary>The JSON Schema of the case file; the address names the version, so it never changes its meaning.</summary>
    public const string Schema = "/schema/case-file-1.0.json";

    public const string Robots = "/robots.txt";
    public const string Sitemap = "/sitemap.xml";

    /// <summary>The pages over all cases that search engines may list.</summary>
    public static IReadOnlyList<string> Indexed { get; } = [Home, Cases, CompareForm, Methodology(), AboutData];

    public static string SitemapPage(int page) => $"/sitemaps/{page}.xml";

    /// <summary>The next page of the list of files.</summary>
    public static string DataFrom(string after) => With(AboutData, null, ("after", after));

    /// <summary>The pages of one case as of today, but those of its events.</summary>
    public static IReadOnlyList<string> PagesOf(string slug) => [Case(slug), Timeline(slug), Money(slug), Injunctions(slug), Claims(slug), Parties(slug), Sources(slug)];

    /// <summary>The same page for another day; null for today.</summary>
    /// <param name="path">An address of this site without a day.</param>
    public static string OnDay(string path, DateOnly? asOf, params ReadOnlySpan<(string Key, string? Value)> filters) => With(path, asOf, filters);

    public const string Corrections = "/corrections";
    public const string CorrectionsFeed = "/corrections.atom";
    public const string Changes = "/changes";
    public const string ChangesFeed = "/changes.atom";

    public static string CorrectionsBefore(int cursor) => With(Corrections, null, ("before", $"{cursor}"));

    public static string ChangesBefore(int cursor) => With(Changes, null, ("before", $"{cursor}"));

    public static string History(string slug, DateOnly? asOf = null, params ReadOnlySpan<(string Key, string? Value)> filters) => With($"/cases/{slug}/history", asOf, filters);

    /// <summary>One revision, for good.</summary>
    public static string Revision(string slug, int number, DateOnly? asOf = null) => With($"/cases/{slug}/history/{number}", asOf);

    /// <summary>The case file as one revision has it, byte for byte.</summary>
    public static string RevisionJson(string slug, int number) => $"/cases/{slug}/history/{number}.json";

    /// <summary>What changed between two revisions.</summary>
    public static string Compare(string slug, int from, int to, DateOnly? asOf = null) => History(slug, asOf, ("from", $"{from}"), ("to", $"{to}"));

    /// <summary>The case file; for an earlier day, the case cut at that day with its state.</summary>
    public static string Json(string slug, DateOnly? asOf = null) => With($"/cases/{slug}.json", asOf);

    /// <summary>Stylesheets and scripts, with the build in the address so that they can be kept for long.</summary>
    public static string Asset(string file) => $"/{file}?v={SiteVersion.Build}";

    private static string With(string path, DateOnly? asOf, params ReadOnlySpan<(string Key, string? Value)> query)
    {
        var separator = '?';
        Append("as-of", asOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var (key, value) in query) Append(key, value);
        return path;

        void Append(string key, string? value)
        {
            if (string.IsNullOrEmpty(value)) return;
            path += $"{separator}{key}={Uri.EscapeDataString(value)}";
            separator = '&';
        }
    }
}

using System.Globalization;
using CaseTracker.Core.Registry;
using CaseTracker.Exchange.References;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Suggest;

namespace CaseTracker.Web;

/// <summary>Every link of the site is built here. All are relative to the
/// site's root, and keep the reader's days where there are any.</summary>
public static partial class SiteUrls
{
    public const string Home = "/";
    public const string Cases = "/cases";
    public const string Courts = "/courts";
    public const string RegistryParties = "/parties";
    public const string RegistryJudges = "/judges";

    /// <summary>The licence of the data, outside the site.</summary>
    public const string DataLicence = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>All cases as one file, or those that the key <c>cases</c> names.</summary>
    public static string CasesFile(string extension, params ReadOnlySpan<(string Key, string? Value)> choices) =>
        With($"{Cases}.{extension}", default, choices);

    public static string CaseList(string sort, string? after = null, string? topic = null) =>
        With(Cases, default, ("topic", topic), ("sort", sort), ("after", after));

    /// <summary>The cases on one topic.</summary>
    public static string Topic(string topic) => With(Cases, default, ("topic", topic));

    /// <param name="dockets">Where the list of dockets goes on.</param>
    /// <param name="rulings">Where the list of rulings goes on.</param>
    public static string Court(string courtId, string? dockets = null, string? rulings = null) =>
        With($"{Courts}/{courtId}", default, ("dockets", dockets), ("rulings", rulings));

    /// <summary>A party of the registry, across its cases.</summary>
    public static string Party(string registryId, string? after = null) =>
        With($"{RegistryParties}/{registryId}", default, ("after", after));

    /// <summary>A judge of the registry, across the judge's cases.</summary>
    public static string Judge(string registryId, string? after = null) =>
        With($"{RegistryJudges}/{registryId}", default, ("after", after));

    /// <summary>A party or judge of the registry.</summary>
    public static string Entry(RegistryKind of, string registryId) => of == RegistryKind.Party ? Party(registryId) : Judge(registryId);

    /// <param name="list">The address of a list that goes on.</param>
    public static string After(string list, string after) => With(list, default, ("after", after));

    public static string Case(string slug, LinkTime time = default) => With($"/cases/{slug}", time);

    /// <summary>The same page of another case.</summary>
    /// <param name="path">An address of a page of the case <paramref name="from"/>.</param>
    public static string InCase(string path, string from, string to)
    {
        var of = Case(from);
        // Routes take /Cases for /cases.
        var at = path.IndexOf(of, StringComparison.OrdinalIgnoreCase);
        return $"{path[..at]}{Case(to)}{path[(at + of.Length)..]}";
    }

    public static string Timeline(string slug, LinkTime time = default, params ReadOnlySpan<(string Key, string? Value)> filters) =>
        With($"/cases/{slug}/timeline", time, filters);

    /// <summary>An event's place in the timeline; one in pages is asked for
    /// the page that holds it, which may be another tomorrow.</summary>
    public static string InTimeline(string slug, string eventId, bool isPaged, LinkTime time = default) =>
        $"{Timeline(slug, time, ("event", isPaged ? eventId : null))}#{eventId}";

    public static string Money(string slug, LinkTime time = default) => With($"/cases/{slug}/money", time);

    /// <summary>An award in its place on the money page.</summary>
    public static string Award(string slug, string id, LinkTime time = default) => $"{Money(slug, time)}#award-{id}";

    /// <summary>An injunction in its place on the page of them.</summary>
    public static string Injunction(string slug, string id, LinkTime time = default) => $"{Injunctions(slug, time)}#injunction-{id}";

    public static string Injunctions(string slug, LinkTime time = default) => With($"/cases/{slug}/injunctions", time);

    public static string Claims(string slug, LinkTime time = default) => With($"/cases/{slug}/claims", time);

    public static string Parties(string slug, LinkTime time = default) => With($"/cases/{slug}/parties", time);

    /// <summary>What each side, the court and others said.</summary>
    public static string Statements(string slug, LinkTime time = default) => With($"/cases/{slug}/statements", time);

    public static string Sources(string slug, LinkTime time = default, params ReadOnlySpan<(string Key, string? Value)> filters) =>
        With($"/cases/{slug}/sources", time, filters);

    /// <summary>The place of one source on the sources page.</summary>
    public static string Source(string slug, string sourceId, LinkTime time = default) => $"{Sources(slug, time)}#{sourceId}";

    public static string Event(string slug, string eventId, LinkTime time = default) => With($"/cases/{slug}/events/{eventId}", time);

    /// <summary>How to cite something of a case.</summary>
    public static string Cite(string slug, CitationTarget? cited = null, LinkTime time = default) =>
        With($"/cases/{slug}/cite", time, ("of", cited is null || cited == CitationTarget.FirstPage ? null : $"{cited}"));

    /// <summary>Where a reader says what is wrong or missing in a case.</summary>
    /// <param name="about">The address of the page that the reader comes from.</param>
    public static string Suggest(string slug, string? about = null, LinkTime time = default) =>
        With($"/cases/{slug}/suggest", time, (SuggestPages.AboutKey, about));

    /// <summary>Where a reader is thanked for a suggestion.</summary>
    public static string SuggestionSent(string slug, LinkTime time = default) => With($"/cases/{slug}/suggest/sent", time);

    /// <summary>A court's newest rulings and coming dates, as <c>ics</c> or <c>atom</c>.</summary>
    public static string CourtFile(string courtId, string extension) => $"{Courts}/{courtId}.{extension}";

    /// <summary>The newest events and the coming dates of all cases.</summary>
    public const string Calendar = "/calendar.ics";

    /// <summary>The revisions of one case as a feed.</summary>
    public static string HistoryFeed(string slug) => $"/cases/{slug}/history.atom";

    /// <summary>The place of one docket on the case's first page.</summary>
    public static string Docket(string slug, string docketId, LinkTime time = default) => $"{Case(slug, time)}#docket-{docketId}";

    public const string CompareForm = "/compare";

    /// <summary>Cases side by side, in this order; the commas stand as such.</summary>
    public static string Compare(IEnumerable<string> slugs, DateOnly? asOf = null)
    {
        var path = $"{CompareForm}?cases={string.Join(',', slugs.Select(Uri.EscapeDataString))}";
        return asOf is { } day ? $"{path}&as-of={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : path;
    }

    /// <summary>How cases are coded; the place on the page, where one is named.</summary>
    public static string Methodology(string? place = null) => place is null ? "/about/methodology" : $"/about/methodology#{place}";

    /// <summary>Terms of art in plain words; the place on the page, where one is named.</summary>
    public static string Glossary(string? place = null) => place is null ? "/glossary" : $"/glossary#{place}";

    /// <summary>The licence, the formats and the files.</summary>
    public const string AboutData = "/about/data";

    /// <summary>The JSON Schema of the case file; the address names the version, so it never changes its meaning.</summary>
    public const string Schema = "/schema/case-file-1.0.json";

    public const string Robots = "/robots.txt";
    public const string Sitemap = "/sitemap.xml";

    /// <summary>The pages over all cases that search engines may list.</summary>
    public static IReadOnlyList<string> Indexed { get; } = [Home, Cases, CompareForm, Methodology(), Glossary(), AboutData, Verify];

    public static string SitemapPage(int page) => $"/sitemaps/{page}.xml";

    /// <summary>The next page of the list of files.</summary>
    public static string DataFrom(string after) => With(AboutData, default, ("after", after));

    /// <summary>The pages of one case as of today, but those of its events.</summary>
    public static IReadOnlyList<string> PagesOf(string slug) =>
        [Case(slug), Timeline(slug), Money(slug), Injunctions(slug), Claims(slug), Parties(slug), Statements(slug), Sources(slug)];

    /// <summary>The same page at another time of reading.</summary>
    /// <param name="path">An address of this site without a day.</param>
    public static string At(string path, LinkTime time, params ReadOnlySpan<(string Key, string? Value)> filters) =>
        With(path, time, filters);

    /// <summary>Where a file or a digest is held against what the site gave out.</summary>
    public const string Verify = "/verify";

    public const string Corrections = "/corrections";
    public const string CorrectionsFeed = "/corrections.atom";
    public const string Changes = "/changes";
    public const string ChangesFeed = "/changes.atom";

    public static string CorrectionsBefore(int cursor) => With(Corrections, default, ("before", $"{cursor}"));

    public static string ChangesBefore(int cursor) => With(Changes, default, ("before", $"{cursor}"));

    public static string History(string slug, LinkTime time = default, params ReadOnlySpan<(string Key, string? Value)> filters) =>
        With($"/cases/{slug}/history", time, filters);

    /// <summary>One revision, for good.</summary>
    public static string Revision(string slug, int number, LinkTime time = default) => With($"/cases/{slug}/history/{number}", time);

    /// <summary>The case file as one revision has it, byte for byte.</summary>
    public static string RevisionJson(string slug, int number) => $"/cases/{slug}/history/{number}.json";

    /// <summary>What changed between two revisions.</summary>
    public static string Compare(string slug, int from, int to, LinkTime time = default) =>
        History(slug, time, ("from", $"{from}"), ("to", $"{to}"));

    /// <summary>The case file; for an earlier day, the case cut at that day with its state.</summary>
    public static string Json(string slug, LinkTime time = default) => With($"/cases/{slug}.json", time);

    /// <summary>A case as a file of one format, as in <c>md</c> or <c>csl.json</c>.</summary>
    /// <param name="choices">The length, or the table.</param>
    public static string Export(
        string slug,
        string extension,
        LinkTime time = default,
        params ReadOnlySpan<(string Key, string? Value)> choices
    ) => With($"/cases/{slug}.{extension}", time, choices);

    /// <summary>Where the words and the files of a case are taken away.</summary>
    public static string ExportPage(string slug, LinkTime time = default, params ReadOnlySpan<(string Key, string? Value)> choices) =>
        With($"/cases/{slug}/export", time, choices);

    /// <summary>A picture of a case, as in <c>money</c> and <c>png</c>.</summary>
    /// <param name="choices">The colours and the size.</param>
    public static string Picture(
        string slug,
        string picture,
        string extension,
        LinkTime time = default,
        params ReadOnlySpan<(string Key, string? Value)> choices
    ) => With($"/cases/{slug}/pictures/{picture}.{extension}", time, choices);

    /// <summary>A page for a frame of another site, as in <c>money</c>.</summary>
    /// <param name="choices">The colours.</param>
    public static string Embed(
        string slug,
        string picture,
        LinkTime time = default,
        params ReadOnlySpan<(string Key, string? Value)> choices
    ) => With($"/cases/{slug}/embed/{picture}", time, choices);

    /// <summary>Where the pictures of a case and the code of its frames are taken from.</summary>
    public static string Embeds(string slug, LinkTime time = default, params ReadOnlySpan<(string Key, string? Value)> choices) =>
        With($"/cases/{slug}/embed", time, choices);

    /// <param name="page">The whole address of a page of the site.</param>
    public static string OEmbed(string page) => With("/oembed", default, ("url", page), ("format", "json"));

    private static string With(string path, LinkTime time, params ReadOnlySpan<(string Key, string? Value)> query)
    {
        var separator = '?';
        Append(CasePageQuery.AsOfKey, Iso(time.AsOf));
        Append(CasePageQuery.KnownAtKey, Iso(time.KnownAt));
        foreach (var (key, value) in query)
            Append(key, value);
        return path;

        void Append(string key, string? value)
        {
            if (string.IsNullOrEmpty(value))
                return;
            path += $"{separator}{key}={Uri.EscapeDataString(value)}";
            separator = '&';
        }

        static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}

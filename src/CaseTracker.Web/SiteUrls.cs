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

    /// <summary>The same page for another day; null for today.</summary>
    /// <param name="path">An address of this site without a day.</param>
    public static string OnDay(string path, DateOnly? asOf, params ReadOnlySpan<(string Key, string? Value)> filters) => With(path, asOf, filters);

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

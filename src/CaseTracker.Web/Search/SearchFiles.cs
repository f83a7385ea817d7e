using System.Globalization;
using System.Text.Json;
using CaseTracker.Core;
using CaseTracker.Core.Search;
using CaseTracker.Data.Search;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Atom;
using CaseTracker.Exchange.Export.Tables;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Search;

/// <summary>The hits of a search for programs, spreadsheets and feed readers.</summary>
internal static class SearchFiles
{
    private const int JsonPage = 50;
    private const int MostRows = 1_000;
    private const int MostEntries = 50;

    private static readonly TableColumn[] Columns =
    [
        new("kind", "Kind", ColumnKind.Text, 14),
        new("title", "Title", ColumnKind.Text, 60),
        new("case", "Case", ColumnKind.Text, 30),
        new("date", "Date", ColumnKind.Text, 16),
        new("day", "Last day it can be of", ColumnKind.Day, 12),
        new("court", "Court", ColumnKind.Text, 14),
        new("outcome", "Outcome", ColumnKind.Text, 18),
        new("url", "Address", ColumnKind.Text, 40),
    ];

    /// <summary>A page of hits, with the place where the next begins.</summary>
    public static async Task<IResult> Json(HttpContext http, ICaseSearch search, PublicUrls site, CancellationToken cancellation)
    {
        if (!SearchPages.TryRead(http, out var query, out var after))
            return SearchPages.Unreadable();
        var result = await search.FindAsync(query, JsonPage, after, cancellation);
        NotForIndexes(http);
        return PageResult.Json(http, () => Written(query, result, site));
    }

    /// <summary>The first hits, one a row.</summary>
    public static async Task<IResult> Csv(HttpContext http, ICaseSearch search, PublicUrls site, CancellationToken cancellation)
    {
        if (!SearchPages.TryRead(http, out var query, out _))
            return SearchPages.Unreadable();
        var result = await search.FindAsync(query, MostRows, null, cancellation);
        NotForIndexes(http);
        return await PageResult.FileAsync(
            http,
            "text/csv; charset=utf-8",
            async () =>
            {
                using var stream = new MemoryStream();
                await using (var writer = new CsvWriter(stream))
                {
                    await writer.WriteHeaderAsync(Columns, cancellation);
                    foreach (var hit in result.Hits)
                        await writer.WriteRowAsync(
                            [
                                TableCell.From(SearchLabels.Kind(hit)),
                                TableCell.From(hit.Title),
                                TableCell.From(hit.CaseName),
                                TableCell.From(hit.Day),
                                TableCell.From(hit.Latest),
                                TableCell.From(string.Join("; ", hit.Courts)),
                                TableCell.From(string.Join("; ", hit.Dispositions)),
                                TableCell.From(site.Absolute(SearchLinks.For(hit, query.AsOf))),
                            ],
                            cancellation
                        );
                }

                return stream.ToArray();
            }
        );
    }

    /// <summary>The newest of the hits that happened on a day, to follow in a feed reader.</summary>
    public static async Task<IResult> Feed(HttpContext http, ICaseSearch search, PublicUrls site, CancellationToken cancellation)
    {
        if (!SearchPages.TryRead(http, out var query, out _))
            return SearchPages.Unreadable();
        var result = await search.FindAsync(query, SearchResult.MostRanked, null, cancellation);
        NotForIndexes(http);
        var entries = result
            .Hits.Where(hit => hit.Latest is not null)
            .OrderByDescending(hit => hit.Latest)
            .Take(MostEntries)
            .Select(hit => Entry(hit, query, site))
            .ToList();
        var path = SiteUrls.SearchFile("atom", query.Text);
        var feed = new AtomFeed(
            $"CaseTracker: {(query.Text.Length == 0 ? "search" : query.Text)}",
            site.Root is null || site.IsAsked ? AtomId.FromName(path) : site.Absolute(path),
            site.Absolute(path),
            site.Absolute(SiteUrls.Search(query.Text)),
            entries.Count == 0 ? DateTimeOffset.UnixEpoch : entries[0].Published,
            entries,
            "What this search finds, the newest first."
        );
        return PageResult.Atom(http, () => AtomWriter.Write(feed));
    }

    private static AtomEntry Entry(SearchHit hit, SearchQuery query, PublicUrls site)
    {
        var link = SearchLinks.For(hit, query.AsOf);
        return new AtomEntry(
            AtomId.FromName($"{hit.Thing}|{hit.Slug}|{hit.RecordId}|{(hit.Thing == SearchThing.Clause ? hit.Title : "")}"),
            hit.CaseName is null || hit.Thing == SearchThing.Case ? hit.Title : $"{hit.CaseName}: {hit.Title}",
            new DateTimeOffset(hit.Latest!.Value.ToDateTime(default), TimeSpan.Zero),
            "CaseTracker",
            site.Absolute(link),
            SearchLabels.Kind(hit),
            Prose.Clip(hit.Body, 600) ?? ""
        );
    }

    private static ReadOnlyMemory<byte> Written(SearchQuery query, SearchResult result, PublicUrls site)
    {
        var snippets = new SearchSnippet(query);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("query", query.Text);
            json.WriteNumber("total", result.Total);
            json.WriteBoolean("more", result.IsMore);
            WriteFaults(json, query);
            json.WriteStartArray("hits");
            foreach (var hit in result.Hits)
                WriteHit(json, hit, SearchItem.From(hit, query, snippets), site);
            json.WriteEndArray();
            json.WriteStartObject("facets");
            foreach (var facet in result.Facets)
            {
                json.WriteStartObject(SearchFields.NameOf(facet.Field));
                foreach (var (key, hits) in facet.Values)
                    json.WriteNumber(key, hits);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            if (result.Suggestion is { } meant)
                json.WriteString("didYouMean", meant);
            if (result.Next is { } next)
                json.WriteString("next", site.Absolute(SiteUrls.SearchFile("json", query.Text, next)));
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteFaults(Utf8JsonWriter json, SearchQuery query)
    {
        if (query.Faults.Count == 0)
            return;
        json.WriteStartArray("faults");
        foreach (var fault in query.Faults)
        {
            json.WriteStartObject();
            json.WriteNumber("start", fault.Place.Start);
            json.WriteNumber("length", fault.Place.Length);
            json.WriteString("message", fault.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteHit(Utf8JsonWriter json, SearchHit hit, SearchItem item, PublicUrls site)
    {
        json.WriteStartObject();
        json.WriteString("kind", hit.Kind);
        json.WriteString("title", hit.Title);
        json.WriteString("url", site.Absolute(item.Url));
        if (hit.Slug is { } slug)
        {
            json.WriteString("case", slug);
            json.WriteString("caseName", hit.CaseName);
        }

        json.WriteString("id", hit.RecordId);
        if (hit.Day is { } day)
            json.WriteString("date", day);
        if (hit.Latest is { } latest)
            json.WriteString("day", latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (hit.IsExact)
            json.WriteBoolean("exact", true);
        json.WriteString("snippet", string.Concat(item.Snippet.Select(part => part.Text)));
        json.WriteEndObject();
    }

    private static void NotForIndexes(HttpContext http) => http.Response.Headers["X-Robots-Tag"] = "noindex";
}

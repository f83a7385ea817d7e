using System.Data.Common;
using CaseTracker.Core.Search;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Search;

/// <summary>The search on SQLite's FTS5. Up to <see cref="SearchResult.MostRanked"/> hits are ranked in full; of more, the newest stand for
/// all, since weighing each would take longer the more there are.</summary>
internal sealed class SqliteCaseSearch(IDbContextFactory<CaseTrackerContext> contexts) : ICaseSearch
{
    private const int MostFacetValues = 12;

    private static readonly SearchField[] Facets =
    [
        SearchField.Kind,
        SearchField.Court,
        SearchField.Judge,
        SearchField.Party,
        SearchField.Disposition,
        SearchField.Status,
        SearchField.Topic,
    ];

    private static readonly string FacetColumns = string.Join(", ", Facets.Select(field => $"d.{SearchColumns.ColumnOf(field)}"));

    public async Task<SearchResult> FindAsync(SearchQuery query, int size, long? after = null, CancellationToken cancellation = default)
    {
        if (query.Root is null)
            return SearchResult.Nothing;
        var statement = new SearchStatement(query);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var (candidates, facets, isMore) = await CandidatesAsync(context, statement, cancellation);
        if (candidates.Count == 0)
            return SearchResult.Nothing with { Suggestion = await SearchSuggestion.ForAsync(context, query, cancellation) };

        var total = candidates.Count;
        var scores = total <= SearchResult.MostRanked ? await ScoresAsync(context, statement, cancellation) : [];
        var exact = await ExactAsync(context, statement, cancellation);
        var ranked = candidates
            .Take(total <= SearchResult.MostRanked ? total : SearchResult.MostRanked)
            .OrderByDescending(candidate => exact.Contains(candidate.Id))
            .ThenBy(candidate => Place(candidate.Thing))
            .ThenBy(candidate => scores.GetValueOrDefault(candidate.Id))
            .ThenByDescending(candidate => candidate.Day, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Id)
            .ToList();
        var start = after is { } last ? ranked.FindIndex(candidate => candidate.Id == last) + 1 : 0;
        var page = ranked.GetRange(start, Math.Min(size, ranked.Count - start));
        var hits = await HitsAsync(context, page, exact, cancellation);
        long? next = start + page.Count < ranked.Count && page.Count > 0 ? page[^1].Id : null;
        return new SearchResult(hits, total, isMore, facets, next, null);
    }

    /// <summary>What stands together in the list: all that is said of money in one place, of people in one, and so on.</summary>
    private static int Place(SearchThing thing) =>
        thing switch
        {
            SearchThing.Case => 0,
            SearchThing.Ruling => 1,
            SearchThing.Event => 2,
            SearchThing.Party or SearchThing.Judge or SearchThing.Court or SearchThing.Counsel => 4,
            SearchThing.Source or SearchThing.PrintedValue or SearchThing.NotFound or SearchThing.RelatedCase => 5,
            SearchThing.DocketEntry => 6,
            _ => 3,
        };

    private readonly record struct Candidate(long Id, SearchThing Thing, string Day);

    /// <summary>All hits, the newest first, as far as they are counted.</summary>
    private static async Task<(List<Candidate>, List<SearchFacet>, bool)> CandidatesAsync(
        CaseTrackerContext context,
        SearchStatement statement,
        CancellationToken cancellation
    )
    {
        await using var command = await CommandAsync(
            context,
            statement,
            $"SELECT d.Id, d.Thing, d.Day, {FacetColumns} FROM {SearchColumns.Table} d WHERE {statement.Condition} "
                + $"ORDER BY d.IsEntry, d.Day DESC, d.Id LIMIT {SearchResult.MostCounted + 1}",
            cancellation
        );
        var (found, isMore) = (new List<Candidate>(), false);
        var counts = Facets.Append(SearchField.Year).ToDictionary(field => field, _ => new Dictionary<string, int>());
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            if (isMore = found.Count == SearchResult.MostCounted)
                break;
            var day = reader.IsDBNull(2) ? "" : reader.GetString(2);
            found.Add(new(reader.GetInt64(0), (SearchThing)reader.GetInt32(1), day));
            for (var index = 0; index < Facets.Length; index++)
                foreach (var key in SearchDocument.KeysIn(reader.GetString(3 + index)))
                    Count(counts[Facets[index]], key);
            if (day.Length > 3)
                Count(counts[SearchField.Year], day[..4]);
        }

        return (found, [.. counts.Select(pair => Facet(pair.Key, pair.Value)).Where(facet => facet.Values.Count > 0)], isMore);
    }

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static SearchFacet Facet(SearchField field, Dictionary<string, int> counts)
    {
        var byCount = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostFacetValues);
        var shown = field == SearchField.Year ? byCount.OrderByDescending(pair => pair.Key, StringComparer.Ordinal) : byCount;
        return new SearchFacet(field, [.. shown.Select(pair => (pair.Key, pair.Value))]);
    }

    /// <summary>How well the words of the query fit each hit; the lower the better.</summary>
    private static async Task<Dictionary<long, double>> ScoresAsync(
        CaseTrackerContext context,
        SearchStatement statement,
        CancellationToken cancellation
    )
    {
        if (statement.Ranking is not { } words)
            return [];
        await using var command = await CommandAsync(
            context,
            statement,
            $"SELECT rowid, bm25({SearchColumns.Words}, {SearchColumns.Weights}) FROM {SearchColumns.Words} "
                + $"WHERE {SearchColumns.Words} MATCH $ranking "
                + $"AND rowid IN (SELECT d.Id FROM {SearchColumns.Table} d WHERE {statement.Condition})",
            cancellation
        );
        command.Add("$ranking", words);
        var scores = new Dictionary<long, double>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            scores[reader.GetInt64(0)] = reader.GetDouble(1);
        return scores;
    }

    private static async Task<HashSet<long>> ExactAsync(
        CaseTrackerContext context,
        SearchStatement statement,
        CancellationToken cancellation
    )
    {
        if (statement.Exact is not { } keys)
            return [];
        await using var command = await context.CommandAsync(
            $"SELECT rowid FROM {SearchColumns.Words} WHERE {SearchColumns.Words} MATCH $keys LIMIT {SearchResult.MostRanked}",
            cancellation
        );
        command.Add("$keys", keys);
        var exact = new HashSet<long>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            exact.Add(reader.GetInt64(0));
        return exact;
    }

    private static async Task<IReadOnlyList<SearchHit>> HitsAsync(
        CaseTrackerContext context,
        List<Candidate> page,
        HashSet<long> exact,
        CancellationToken cancellation
    )
    {
        await using var command = await context.CommandAsync(
            "SELECT d.Id, d.Thing, c.Slug, COALESCE(c.ShortName, c.Name, i.CaseName), d.RecordId, d.Title, d.Body, "
                + $"d.DayWords, d.Day, d.Kind, d.Court, d.Disposition FROM {SearchColumns.Table} d LEFT JOIN cases c ON c.Id = d.CaseId "
                + "LEFT JOIN imported_dockets i ON i.Id = d.DocketId "
                + $"WHERE d.Id IN ({string.Join(", ", page.Select(candidate => candidate.Id))})",
            cancellation
        );
        var hits = new Dictionary<long, SearchHit>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            hits[reader.GetInt64(0)] = new SearchHit(
                reader.GetInt64(0),
                (SearchThing)reader.GetInt32(1),
                exact.Contains(reader.GetInt64(0)),
                Text(reader, 2),
                Text(reader, 3),
                reader.GetString(4),
                reader.GetString(5),
                reader.GetString(6),
                Text(reader, 7),
                Text(reader, 8) is { } day ? DateOnly.Parse(day) : null,
                SearchDocument.KeysIn(reader.GetString(9)).FirstOrDefault() ?? "",
                [.. SearchDocument.KeysIn(reader.GetString(10))],
                [.. SearchDocument.KeysIn(reader.GetString(11))]
            );
        // What was taken out of the index since it was counted is not there.
        return [.. page.Where(candidate => hits.ContainsKey(candidate.Id)).Select(candidate => hits[candidate.Id])];
    }

    private static async Task<DbCommand> CommandAsync(
        CaseTrackerContext context,
        SearchStatement statement,
        string text,
        CancellationToken cancellation
    )
    {
        var command = await context.CommandAsync(text, cancellation);
        foreach (var (name, value) in statement.Parameters)
            command.Add(name, value);
        return command;
    }

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}

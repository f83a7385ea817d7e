using CaseTracker.Core.Search;

namespace CaseTracker.Data.Search;

/// <summary>What a query that finds nothing may have meant: its unknown words
/// with those of the index that are spelt most like them.</summary>
internal static class SearchSuggestion
{
    private const int Shortest = 5;

    /// <summary>Words of the index that are looked at for one word.</summary>
    private const int MostWords = 50_000;

    public static async Task<string?> ForAsync(CaseTrackerContext context, SearchQuery query, CancellationToken cancellation)
    {
        var (text, changed) = (query.Text, false);
        // From the end, so that places before stay where they are.
        foreach (var word in query.Wanted.OfType<SearchWord>().Where(word => IsWord(word.Text)).OrderByDescending(word => word.Place.Start))
            if (await NearestAsync(context, word.Text.ToLowerInvariant(), cancellation) is { } nearest)
            {
                text = $"{text[..word.Place.Start]}{nearest}{text[word.Place.End..]}";
                changed = true;
            }

        return changed ? text : null;
    }

    private static bool IsWord(string text) => text.Length >= Shortest && text.All(char.IsLetter);

    /// <summary>Null where the word itself is known, or none is near.</summary>
    private static async Task<string?> NearestAsync(CaseTrackerContext context, string word, CancellationToken cancellation)
    {
        var most = word.Length < 6 ? 1 : 2;
        return await NearestAsync(context, word, most, word[..1], cancellation) switch
        {
            (_, 0) => null,
            ({ } near, _) => near,
            _ => await NearestAsync(context, word, most, "", cancellation) is (var any, > 0) ? any : null,
        };
    }

    private static async Task<(string? Word, int Distance)> NearestAsync(
        CaseTrackerContext context,
        string word,
        int most,
        string start,
        CancellationToken cancellation
    )
    {
        await using var command = await context.CommandAsync(
            $"SELECT term, SUM(doc) FROM {SearchColumns.Vocabulary} WHERE term >= $start AND term < $end "
                + "AND col IN ('Title', 'Body', 'Context') AND length(term) BETWEEN $least AND $most GROUP BY term "
                + $"LIMIT {MostWords}",
            cancellation
        );
        command.Add("$start", start.Length > 0 ? start : "a");
        command.Add("$end", (start.Length > 0 ? start : "z") + "\uffff");
        command.Add("$least", word.Length - most);
        command.Add("$most", word.Length + most);
        (string? Word, int Distance, long Documents) best = (null, most + 1, 0);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var (term, documents) = (reader.GetString(0), reader.GetInt64(1));
            var distance = WordDistance.Between(word, term, most);
            if (distance < best.Distance || distance == best.Distance && documents > best.Documents)
                best = (term, distance, documents);
        }

        return best.Distance <= most ? (best.Word, best.Distance) : (null, most + 1);
    }
}

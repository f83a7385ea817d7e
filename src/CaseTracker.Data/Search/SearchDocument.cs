using CaseTracker.Core.Search;

namespace CaseTracker.Data.Search;

/// <summary>One findable thing: what it says, and what it can be narrowed by.</summary>
internal sealed class SearchDocument
{
    private readonly Dictionary<SearchField, List<(string Key, string? More)>> _fields = [];

    public required SearchThing Thing { get; init; }

    /// <summary>The id of the record within its case, of the entry of the registry, or of the court.</summary>
    public required string RecordId { get; init; }

    /// <summary>What it is headed by, and what hits of it show.</summary>
    public required string Title { get; init; }

    /// <summary>What it says.</summary>
    public string Body { get; init; } = "";

    /// <summary>What it stands in: names that are not its own.</summary>
    public string Context { get; init; } = "";

    /// <summary>What it is known by exactly.</summary>
    public IEnumerable<string> Keys { get; init; } = [];

    public DateOnly? Earliest { get; init; }
    public DateOnly? Latest { get; init; }

    /// <summary>In words for readers.</summary>
    public string? DayWords { get; init; }

    public decimal? Amount { get; init; }

    /// <summary>Adds a value that the thing can be narrowed by.</summary>
    /// <param name="key">What readers see and what is compared.</param>
    /// <param name="more">Other words by which it is found.</param>
    public SearchDocument With(SearchField field, string? key, string? more = null)
    {
        if (string.IsNullOrWhiteSpace(key))
            return this;
        if (!_fields.TryGetValue(field, out var values))
            _fields[field] = values = [];
        if (!values.Exists(value => value.Key == key))
            values.Add((key, more));
        return this;
    }

    public SearchDocument With(SearchField field, IEnumerable<string> keys)
    {
        foreach (var key in keys)
            With(field, key);
        return this;
    }

    /// <summary>A line for each value: its key, a tab, its other words. Empty where there is none.</summary>
    public string Lines(SearchField field) =>
        _fields.TryGetValue(field, out var values)
            ? $"\n{string.Concat(values.Select(value => $"{OneLine(value.Key)}\t{OneLine(value.More ?? "")}\n"))}"
            : "";

    /// <summary>The keys of the values that <see cref="Lines"/> wrote.</summary>
    public static IEnumerable<string> KeysIn(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]);

    /// <summary>What stands in the lines of a value with this key and of no other.</summary>
    public static string Line(string key) => $"\n{OneLine(key)}\t";

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\t', ' ');
}

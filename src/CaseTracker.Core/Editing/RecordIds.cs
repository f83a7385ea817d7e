using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CaseTracker.Core.Editing;

/// <summary>Makes ids for new records, so that nobody has to.</summary>
internal static partial class RecordIds
{
    private const int LongestStem = 48;

    private static readonly string[][] Titles =
    [
        ["publisher", "title"],
        ["title"],
        ["name"],
        ["firm"],
        ["speaker", "occasion"],
        ["counts"],
        ["what"],
        ["court", "number"],
        ["courtName", "number"],
        ["party", "docket"],
        ["date"],
        ["text"],
    ];

    /// <summary>An id from a title that no record of a list has yet.</summary>
    public static string Free(IEnumerable<JsonNode?> records, string title)
    {
        var words = NoIdentifier().Replace(title.ToLowerInvariant(), "-").Trim('-');
        var stem = words.Length == 0 ? "record" : words[..Math.Min(words.Length, LongestStem)].Trim('-');
        var taken = records.Select(record => (string?)record?["id"]).ToHashSet();
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? stem : $"{stem}-{n}").First(id => !taken.Contains(id));
    }

    /// <summary>What a record that is being filled in might be called after.</summary>
    public static string TitleOf(JsonObject value)
    {
        var keys = Titles.FirstOrDefault(keys => Text(value, keys[0]).Length > 0) ?? [];
        var name = Text((value["names"] as JsonArray)?.FirstOrDefault() as JsonObject, "name");
        return name.Length > 0 ? name : string.Join(' ', keys.Select(key => Text(value, key)));
    }

    private static string Text(JsonObject? value, string key) =>
        value?[key] is JsonValue found && found.TryGetValue(out string? text) ? text.Trim() : "";

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoIdentifier();
}

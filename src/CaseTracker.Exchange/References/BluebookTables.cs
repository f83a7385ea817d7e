using System.Reflection;

namespace CaseTracker.Exchange.References;

/// <summary>The abbreviations of the Bluebook, from <c>bluebook.tsv</c>.</summary>
internal static class BluebookTables
{
    private static readonly ILookup<string, (string Full, string Short)> Rows = Read();

    /// <summary>Table T6: words of case names, and what each is shortened to.</summary>
    public static IReadOnlyDictionary<string, string> Words { get; } = WithPlurals(Rows["T6"]);

    /// <summary>Table T10: places, the longer name first, so that "West Virginia" is found before "Virginia".</summary>
    public static IReadOnlyList<(string Full, string Short)> Places { get; } = [.. Rows["T10"].OrderByDescending(row => row.Full.Length)];

    /// <summary>Table T1: reporters, by what is left of the name without blanks, stops and apostrophes.</summary>
    private static readonly Dictionary<string, string> Reporters = Rows["T1"].ToDictionary(row => Key(row.Full), row => row.Short);

    /// <summary>A reporter as the Bluebook spells it, "Cal. App. 5th" for "Cal.App.5th"; another as it stands.</summary>
    public static string Reporter(string name) => Reporters.GetValueOrDefault(Key(name), name);

    private static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static Dictionary<string, string> WithPlurals(IEnumerable<(string Full, string Short)> rows)
    {
        var words = rows.ToDictionary(row => row.Full, row => row.Short);
        foreach (var (full, brief) in words.ToList())
            words.TryAdd(Plural(full), brief.EndsWith('.') ? $"{brief[..^1]}s." : $"{brief}s");
        return words;
    }

    private static string Plural(string word) =>
        word.EndsWith('y') && word[^2] is not ('a' or 'e' or 'o') ? $"{word[..^1]}ies"
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) ? $"{word}es"
        : $"{word}s";

    private static ILookup<string, (string Full, string Short)> Read()
    {
        using var reader = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream("CaseTracker.Exchange.References.bluebook.tsv")!
        );
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToLookup(cells => cells[0], cells => (cells[1], cells[2]));
    }
}

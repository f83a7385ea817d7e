namespace CaseTracker.Core.Courts;

/// <summary>Finds courts by what people type: an id, a citation, a name.</summary>
/// <remarks>Case, blanks, stops and commas do not matter: "nd cal" finds what "N.D. Cal." finds.</remarks>
public static class CourtSearch
{
    private static readonly Lazy<IReadOnlyList<Entry>> Entries = new(() => [.. CourtRegistry.All.Select(court => new Entry(court))]);

    /// <summary>The court that is meant; null where none is called so, or several are.</summary>
    public static Court? Find(string typed)
    {
        if (CourtRegistry.Find(typed.Trim()) is { } known)
            return known;
        var plain = Plain(typed);
        if (plain.Length == 0)
            return null;
        return One(entry => entry.Court.Citation == typed.Trim())
            ?? One(entry => entry.Id == plain)
            ?? One(entry => entry.Citation == plain)
            ?? One(entry => entry.IsCalled(plain));

        static Court? One(Func<Entry, bool> isMeant) => Entries.Value.Where(isMeant).Take(2).ToList() is [var only] ? only.Court : null;
    }

    /// <summary>Courts that may be meant, the likeliest first.</summary>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<Court> Suggest(string typed, int most)
    {
        var plain = Plain(typed);
        if (plain.Length == 0)
            return [];
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Plain).Where(word => word.Length > 0).ToList();
        return
        [
            .. Entries
                .Value.Select(entry => (entry.Court, Rank: entry.RankFor(plain, words)))
                .Where(pair => pair.Rank < int.MaxValue)
                .OrderBy(pair => pair.Rank)
                .ThenBy(pair => !pair.Court.Sits)
                .Take(most)
                .Select(pair => pair.Court),
        ];
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private sealed class Entry(Court court)
    {
        private readonly string _name = Plain(court.Name);
        private readonly string _shortName = Plain(court.ShortName);

        public Court Court => court;

        public string Id { get; } = Plain(court.Id);

        public string Citation { get; } = Plain(court.Citation);

        public bool IsCalled(string plain) => _name == plain || _shortName == plain;

        public int RankFor(string plain, List<string> words) =>
            Id == plain || Citation == plain || IsCalled(plain) ? 0
            : Citation.StartsWith(plain, StringComparison.Ordinal) || Id.StartsWith(plain, StringComparison.Ordinal) ? 1
            : _name.StartsWith(plain, StringComparison.Ordinal) || _shortName.StartsWith(plain, StringComparison.Ordinal) ? 2
            : words.TrueForAll(word => _name.Contains(word, StringComparison.Ordinal)) ? 3
            : int.MaxValue;
    }
}

namespace CaseTracker.Core.Reconciliation;

/// <summary>Finds words in texts as readers expect it: without case, accents and punctuation, each word anywhere, begun or whole.</summary>
public sealed class WordSearch
{
    private readonly string[] _words;

    /// <param name="query">What was asked; null or without a letter or digit finds everything.</param>
    public WordSearch(string? query) => _words = NameForms.Folded(query ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool IsEmpty => _words.Length == 0;

    /// <summary>True where each word begins a word of one of the texts.</summary>
    public bool Finds(IEnumerable<string?> texts)
    {
        if (IsEmpty)
            return true;
        var folded = texts.OfType<string>().Select(text => $" {NameForms.Folded(text)}").ToList();
        return Array.TrueForAll(_words, word => folded.Exists(text => text.Contains($" {word}", StringComparison.Ordinal)));
    }
}

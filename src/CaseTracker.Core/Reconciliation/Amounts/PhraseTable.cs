using System.Collections.Frozen;

namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>Words of print with what they mean, found by their first or last character so that a long table costs no more than a
/// short one.</summary>
internal sealed class PhraseTable<T>
    where T : struct
{
    private readonly FrozenDictionary<char, (string Words, T Meaning)[]> _byFirst;
    private readonly FrozenDictionary<char, (string Words, T Meaning)[]> _byLast;

    /// <param name="rows">What it means, and the ways to write it, with a bar between them.</param>
    public PhraseTable(IEnumerable<(T Meaning, string Forms)> rows)
    {
        var all = rows.SelectMany(row => row.Forms.Split('|').Select(form => (Words: form.ToLowerInvariant(), row.Meaning)))
            .OrderByDescending(pair => pair.Words.Length)
            .ToList();
        _byFirst = all.GroupBy(pair => pair.Words[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _byLast = all.GroupBy(pair => pair.Words[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The longest of the words that start at a place.</summary>
    public (T Meaning, int End)? After(string text, int at)
    {
        if (at >= text.Length || !_byFirst.TryGetValue(char.ToLowerInvariant(text[at]), out var rows))
            return null;
        foreach (var (words, meaning) in rows)
            if (TextEdges.After(text, at, words) is { } end)
                return (meaning, end);
        return null;
    }

    /// <summary>The longest of the words that end at a place.</summary>
    public (T Meaning, int Start)? Before(string text, int at)
    {
        if (at <= 0 || at > text.Length || !_byLast.TryGetValue(char.ToLowerInvariant(text[at - 1]), out var rows))
            return null;
        foreach (var (words, meaning) in rows)
            if (TextEdges.Before(text, at, words) is { } start)
                return (meaning, start);
        return null;
    }
}

using CaseTracker.Core.Reconciliation;

namespace CaseTracker.Core.Search;

/// <summary>Cuts a text to the words that were looked for, and marks them.</summary>
public sealed class SearchSnippet
{
    private readonly List<string[]> _wanted = [];
    private readonly List<string> _prefixes = [];

    public SearchSnippet(SearchQuery query)
    {
        foreach (var term in query.Wanted)
            switch (term)
            {
                case SearchWord { IsPrefix: true } word:
                    _prefixes.Add(NameForms.Folded(word.Text));
                    break;
                case SearchWord word when Words(word.Text) is [var single]:
                    _wanted.AddRange(WordForms.Of(single).Select(form => new[] { form }));
                    break;
                case SearchWord word:
                    _wanted.Add(Words(word.Text));
                    break;
                case SearchPhrase phrase:
                    _wanted.Add(Words(phrase.Text));
                    break;
            }
    }

    /// <summary>The whole text, in pieces.</summary>
    public IReadOnlyList<SearchSnippetPart> Mark(string text) => Pieces(text, 0, text.Length, HitsIn(text));

    /// <summary>About <paramref name="longest"/> characters around the words that were
    /// looked for, whole words only; the beginning where the text holds none.</summary>
    public IReadOnlyList<SearchSnippetPart> Cut(string text, int longest)
    {
        var hits = HitsIn(text);
        if (text.Length <= longest)
            return Pieces(text, 0, text.Length, hits);
        var first = hits.Count == 0 ? 0 : Best(hits, longest);
        var start = Math.Max(0, Math.Min(first - longest / 4, text.Length - longest));
        while (start > 0 && start < first && !char.IsWhiteSpace(text[start - 1]))
            start++;
        var end = Math.Min(text.Length, start + longest);
        while (end < text.Length && end > start + longest / 2 && !char.IsWhiteSpace(text[end]))
            end--;
        List<SearchSnippetPart> parts = [.. Pieces(text, start, end, hits)];
        if (start > 0)
            parts.Insert(0, new("… ", false));
        if (end < text.Length)
            parts.Add(new(" …", false));
        return parts;
    }

    /// <summary>Where the stretch begins that holds the most of them.</summary>
    private static int Best(List<SearchSpan> hits, int longest) =>
        hits.MaxBy(hit => hits.Count(other => other.Start >= hit.Start && other.End <= hit.Start + longest * 3 / 4)).Start;

    private List<SearchSpan> HitsIn(string text)
    {
        var words = new List<(SearchSpan Place, string Word)>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            if (at > start)
                words.Add((SearchSpan.Between(start, at), NameForms.Folded(text[start..at])));
        }

        var hits = new List<SearchSpan>();
        for (var index = 0; index < words.Count; index++)
        {
            var length = _prefixes.Exists(prefix => words[index].Word.StartsWith(prefix, StringComparison.Ordinal)) ? 1 : 0;
            foreach (var wanted in _wanted)
                if (wanted.Length > length && index + wanted.Length <= words.Count && Follow(words, index, wanted))
                    length = wanted.Length;
            if (length == 0)
                continue;
            hits.Add(SearchSpan.Between(words[index].Place.Start, words[index + length - 1].Place.End));
            index += length - 1;
        }

        return hits;
    }

    private static bool Follow(List<(SearchSpan Place, string Word)> words, int index, string[] wanted)
    {
        for (var next = 0; next < wanted.Length; next++)
            if (words[index + next].Word != wanted[next])
                return false;
        return true;
    }

    private static List<SearchSnippetPart> Pieces(string text, int start, int end, List<SearchSpan> hits)
    {
        var parts = new List<SearchSnippetPart>();
        var at = start;
        foreach (var hit in hits.Where(hit => hit.Start >= start && hit.End <= end))
        {
            if (hit.Start > at)
                parts.Add(new(text[at..hit.Start], false));
            parts.Add(new(text[hit.Start..hit.End], true));
            at = hit.End;
        }

        if (at < end)
            parts.Add(new(text[at..end], false));
        return parts;
    }

    /// <summary>As the index cuts words: at everything that is no letter and no digit.</summary>
    private static string[] Words(string text) =>
        [
            .. new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(NameForms.Folded),
        ];
}

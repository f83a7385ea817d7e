using System.Buffers;
using System.Text;

namespace CaseTracker.Web.Cases.Templates;

/// <summary>A page with the words of its day left open: put in, they give the page of that day.</summary>
/// <remarks>It is found by comparing the page of two days. Where both have the same text it stays; where each has the same word of its own
/// day the place is open; where they differ in anything else, there is no template.</remarks>
internal sealed class DayTemplate
{
    private readonly List<byte[]> _texts = [];
    private readonly List<int> _words = [];

    private DayTemplate() { }

    /// <summary>What it holds in memory, in bytes, without its places.</summary>
    public int Size => _texts.Sum(text => text.Length);

    /// <returns>Null where the pages differ in more than the words of their days.</returns>
    public static DayTemplate? Create(PageOnDay one, PageOnDay other)
    {
        var template = new DayTemplate();
        // A longer word first: the drawing before a number in it.
        int[] open = [.. Enumerable.Range(0, one.Words.Count).Where(Differs).OrderByDescending(i => one.Words[i].Length)];
        var (start, at, atOther) = (0, 0, 0);
        while (at < one.Html.Length && atOther < other.Html.Length)
        {
            var word = Array.FindIndex(open, StandsHere);
            if (word >= 0)
            {
                template.Add(one.Html[start..at], open[word]);
                at += one.Words[open[word]].Length;
                atOther += other.Words[open[word]].Length;
                start = at;
            }
            else if (one.Html[at++] != other.Html[atOther++])
                return null;
        }

        if (at < one.Html.Length || atOther < other.Html.Length)
            return null;
        template._texts.Add(Encoding.UTF8.GetBytes(one.Html[start..]));
        return template;

        bool Differs(int i) => one.Words[i].Length > 0 && other.Words[i].Length > 0 && one.Words[i] != other.Words[i];

        bool StandsHere(int i) =>
            one.Words[i][0] == one.Html[at]
            && one.Html.AsSpan(at).StartsWith(one.Words[i], StringComparison.Ordinal)
            && other.Html.AsSpan(atOther).StartsWith(other.Words[i], StringComparison.Ordinal);
    }

    /// <summary>The page of a day.</summary>
    /// <param name="words">Its words, in the order of those from which this was made.</param>
    public string Fill(IReadOnlyList<string> words)
    {
        using var page = new MemoryStream();
        foreach (var part in Parts(words))
            page.Write(part);
        return Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length);
    }

    /// <summary>Writes the page of a day, at once: a compressor is called once and not for each of hundreds of parts.</summary>
    /// <inheritdoc cref="Fill"/>
    public async Task WriteAsync(Stream to, IReadOnlyList<string> words)
    {
        byte[][] parts = [.. Parts(words)];
        var length = parts.Sum(part => part.Length);
        var page = ArrayPool<byte>.Shared.Rent(length);
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(page, at);
            at += part.Length;
        }

        await to.WriteAsync(page.AsMemory(0, length));
        ArrayPool<byte>.Shared.Return(page);
    }

    private IEnumerable<byte[]> Parts(IReadOnlyList<string> words)
    {
        byte[][] bytes = [.. words.Select(Encoding.UTF8.GetBytes)];
        for (var i = 0; i < _words.Count; i++)
        {
            yield return _texts[i];
            yield return bytes[_words[i]];
        }

        yield return _texts[^1];
    }

    private void Add(string text, int word)
    {
        _texts.Add(Encoding.UTF8.GetBytes(text));
        _words.Add(word);
    }
}

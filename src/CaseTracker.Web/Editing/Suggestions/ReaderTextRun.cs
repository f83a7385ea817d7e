using System.Text.RegularExpressions;

namespace CaseTracker.Web.Editing.Suggestions;

/// <summary>A piece of what a reader typed: plain words, or the address of a page.</summary>
public sealed partial record ReaderTextRun(string Text, bool IsAddress)
{
    /// <summary>The text in pieces, each character once and in its place.</summary>
    public static IEnumerable<ReaderTextRun> In(string text)
    {
        var done = 0;
        foreach (Match match in Address().Matches(text))
        {
            if (!Uri.TryCreate(match.Value, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
                continue;
            if (match.Index > done)
                yield return new(text[done..match.Index], IsAddress: false);
            yield return new(match.Value, IsAddress: true);
            done = match.Index + match.Length;
        }

        if (done < text.Length)
            yield return new(text[done..], IsAddress: false);
    }

    /// <summary>Without the punctuation of the sentence that it ends.</summary>
    [GeneratedRegex("""\bhttps?://[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}

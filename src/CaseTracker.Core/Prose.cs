using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CaseTracker.Core;

/// <summary>Small things of English sentences.</summary>
public static class Prose
{
    /// <summary>"a", "a and b", "a, b and c"; empty for none. Each keeps its place, whichever way its script runs.</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.Select(Bidi.Isolated).ToList();
        return all.Count switch
        {
            0 => "",
            1 => all[0],
            _ => $"{string.Join(", ", all.Take(all.Count - 1))} and {all[^1]}",
        };
    }

    /// <summary>"a docket", "an award".</summary>
    public static string A(string noun) => noun.Length > 0 && "aeiou".Contains(noun[0]) ? $"an {noun}" : $"a {noun}";

    /// <summary>A paper's name with its first word in the plural: "appeals", "petitions for review".</summary>
    public static string Plural(string paper) => paper.Split(' ', 2) is [var first, var rest] ? $"{first}s {rest}" : $"{paper}s";

    /// <summary>A text of at most so many characters, with an ellipsis where it is cut.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Clip(string? text, int most) =>
        text is null || text.Length <= most
            ? text
            : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most).TrimEnd(), "…");

    /// <summary>The same, cut between words.</summary>
    public static string ClipWords(string text, int most) =>
        text.Length <= most || text.LastIndexOf(' ', most) is not (> 0 and var end)
            ? Clip(text, most)
            : $"{text[..end].TrimEnd(' ', ',', ';', ':')}…";

    /// <summary>A text as it stands within quotation marks: its own are single.</summary>
    public static string Inner(string text) => text.Replace('“', '‘').Replace('”', '’');

    /// <summary>With a capital first, but for names that are written with a small letter: "hiQ Labs".</summary>
    public static string Capital(string text)
    {
        if (text.Length == 0)
            return text;
        for (var i = 1; i < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i]); i++)
            if (char.IsUpper(text[i]))
                return text;
        return char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>"no events", "1 event", "1,400 events": always in figures; a plural that is not formed with s is given.</summary>
    public static string Count(int count, string one, string? many = null) =>
        $"{(count == 0 ? "no" : count.ToString("N0", CultureInfo.InvariantCulture))} {(count == 1 ? one : many ?? one + "s")}";
}

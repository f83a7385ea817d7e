using CaseTracker.Core;

namespace CaseTracker.Web.Cases.Pictures;

/// <summary>How much room words need where nobody knows the reader's fonts: rather too much than too little.</summary>
internal static class PictureText
{
    /// <summary>How much wider bold letters are.</summary>
    public const double Bold = 1.12;

    /// <summary>The width of a text in one line, for the widest of the usual fonts.</summary>
    public static double Width(string text, double size) => text.Sum(Share) * size;

    /// <summary>The words in as many lines as are allowed; the last ends in "…" where more would follow.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text, size, width))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Width(longer, size) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        lines.Add(line);
        if (lines.Count <= most)
            return lines;
        return [.. lines.Take(most - 1), Clip(string.Join(' ', lines.Skip(most - 1)), size, width)];
    }

    /// <summary>One line, ended with "…" where it is too long.</summary>
    public static string Clip(string text, double size, double width)
    {
        if (Width(text, size) <= width)
            return text;
        var most = text.Length;
        while (most > 1 && Width(text[..most], size) + size > width)
            most--;
        return Prose.Clip(text, most)!;
    }

    /// <summary>A word that is longer than a line is broken.</summary>
    private static IEnumerable<string> Words(string text, double size, double width)
    {
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            while (Width(rest, size) > width && rest.Length > 2)
            {
                var cut = rest.Length;
                while (cut > 2 && Width(rest[..cut], size) > width)
                    cut--;
                if (char.IsHighSurrogate(rest[cut - 1]))
                    cut--;
                yield return rest[..cut];
                rest = rest[cut..];
            }

            yield return rest;
        }
    }

    private static double Share(char letter) =>
        letter switch
        {
            'i' or 'j' or 'l' or '\'' or '’' or '|' or '!' or '.' or ',' or ':' or ';' => 0.35,
            ' ' or 't' or 'f' or 'r' or 'I' or '(' or ')' or '/' or '-' or '·' => 0.42,
            'm' or 'M' or 'W' or '@' or '%' or '…' or '—' => 1.02,
            'w' or (>= 'A' and <= 'Z') => 0.8,
            < '\u2e80' => 0.66,
            _ => 1.05,
        };
}

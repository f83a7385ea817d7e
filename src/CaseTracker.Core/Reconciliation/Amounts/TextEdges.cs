using System.Globalization;

namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>Looks for words right before and right after a place in a text, within a fixed reach.</summary>
internal static class TextEdges
{
    // Print puts a blank, a no-break space or a line end between words, not a page of them.
    private const int MaxBlanks = 3;

    /// <summary>A blank, or a mark that only turns the direction of writing.</summary>
    public static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || c is '\u200e' or '\u200f' or '\u061c' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    /// <summary>A letter, a digit, or a sign that belongs to the letter before it, as vowels do in Hindi.</summary>
    public static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c)
        || c is '\u200c' or '\u200d'
        || (
            c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        );

    /// <summary>Chinese and Japanese write words without blanks between them.</summary>
    public static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff');

    /// <summary>The place after the blanks that start here, at most three.</summary>
    public static int SkipBlanks(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < MaxBlanks && IsBlank(text[end]))
            end++;
        return end;
    }

    /// <summary>The place before the blanks that end here, at most three.</summary>
    public static int SkipBlanksBack(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < MaxBlanks && IsBlank(text[start - 1]))
            start--;
        return start;
    }

    /// <summary>Where the words end when they start here as whole words, in any case; null when they do not.</summary>
    public static int? After(string text, int at, string words)
    {
        var place = at;
        foreach (var c in words)
        {
            if (c == ' ')
            {
                var next = SkipBlanks(text, place);
                if (next == place)
                    return null;
                place = next;
            }
            else if (place < text.Length && char.ToLowerInvariant(text[place]) == c)
                place++;
            else
                return null;
        }

        return IsWordPart(words[^1]) && place < text.Length && RunsOn(words[^1], text[place]) ? null : place;
    }

    /// <summary>Where the words start when they end here as whole words, in any case; null when they do not.</summary>
    public static int? Before(string text, int at, string words)
    {
        var place = at;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (words[i] == ' ')
            {
                var next = SkipBlanksBack(text, place);
                if (next == place)
                    return null;
                place = next;
            }
            else if (place > 0 && char.ToLowerInvariant(text[place - 1]) == words[i])
                place--;
            else
                return null;
        }

        return IsWordPart(words[0]) && place > 0 && RunsOn(words[0], text[place - 1]) ? null : place;
    }

    private static bool RunsOn(char edge, char beside) => !IsIdeograph(edge) && !IsIdeograph(beside) && IsWordPart(beside);
}

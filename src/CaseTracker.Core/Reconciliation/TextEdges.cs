namespace CaseTracker.Core.Reconciliation;

/// <summary>Looks for words right before and right after a place in a text, within a fixed reach.</summary>
internal static class TextEdges
{
    // Print puts a blank, a no-break space or a line end between words, not a page of them.
    private const int MaxBlanks = 3;

    /// <summary>The place after the blanks that start here, at most three.</summary>
    public static int SkipBlanks(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < MaxBlanks && char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }

    /// <summary>The place before the blanks that end here, at most three.</summary>
    public static int SkipBlanksBack(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < MaxBlanks && char.IsWhiteSpace(text[start - 1]))
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
            else if (place < text.Length && char.ToLowerInvariant(text[place]) == char.ToLowerInvariant(c))
                place++;
            else
                return null;
        }

        return char.IsLetter(words[^1]) && place < text.Length && char.IsLetterOrDigit(text[place]) ? null : place;
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
            else if (place > 0 && char.ToLowerInvariant(text[place - 1]) == char.ToLowerInvariant(words[i]))
                place--;
            else
                return null;
        }

        return char.IsLetter(words[0]) && place > 0 && char.IsLetterOrDigit(text[place - 1]) ? null : place;
    }
}

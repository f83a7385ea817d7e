namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>Tells a negative sum from one that a dash stands before.</summary>
internal static class AmountSign
{
    private static readonly PhraseTable<bool> Words = new([(true, "minus|negative|moins|menos|минус")]);

    /// <summary>Whether the sum that starts at a place is negative, and where it starts with its sign; null where a dash may be
    /// either.</summary>
    public static (bool IsNegative, int Start)? Before(string text, int start)
    {
        if (Words.Before(text, TextEdges.SkipBlanksBack(text, start)) is var (_, word) && word < start)
            return (true, word);
        if (start == 0 || text[start - 1] is not ('-' or '–' or '−'))
            return (false, start);
        var sign = text[start - 1];
        if (sign == '−')
            return (true, start - 1);
        if (start == 1)
            return (true, 0);

        // "verdict-$5 million", "2019-$5": a dash between two things; "cost -$5 million" may be a minus or a dash.
        return TextEdges.IsBlank(text[start - 2]) ? null
            : text[start - 2] == '(' ? (true, start - 1)
            : (false, start);
    }
}

namespace CaseTracker.Core.Reconciliation;

/// <summary>Finds the second figure of a range: "between $1 and $2 million", "$1-2 million", "$1 to $2 million".</summary>
internal static class RangeJoin
{
    public static ScannedNumber? After(string text, ScannedNumber first)
    {
        if (first.End < text.Length && text[first.End] is '-' or '–' or '—')
            return Second(text, first.End + 1, first, needsScale: false);
        var word = TextEdges.SkipBlanks(text, first.End);
        if (word == first.End)
            return null;

        // "$168 million to $4 million" tells a change; only a scale that both figures share makes "to" a range.
        if (TextEdges.After(text, word, "to") is { } to)
            return first.Scale > 1 ? null : Second(text, to, first, needsScale: true);
        if (TextEdges.After(text, word, "and") is not { } and)
            return null;
        var isBetween = TextEdges.Before(text, TextEdges.SkipBlanksBack(text, first.Start), "between") is not null;
        return isBetween ? Second(text, and, first, needsScale: false) : null;
    }

    private static ScannedNumber? Second(string text, int at, ScannedNumber first, bool needsScale)
    {
        var start = TextEdges.SkipBlanks(text, at);

        // The figure's own currency stands before its digits, within a few characters.
        var digit = start;
        while (digit < text.Length && digit - start < 6 && !char.IsAsciiDigit(text[digit]))
            digit++;
        if (digit >= text.Length || !char.IsAsciiDigit(text[digit]))
            return null;
        if (ScannedNumberReader.Read(text, digit) is not { } second || second.Start != start)
            return null;
        if (needsScale && (second.Scale == 1 || first.Number.Value >= 1000))
            return null;

        // "$1-2m": the short scale counts because the first figure has the currency.
        return second.Currency is null && first.Currency is not null
            ? ScannedNumberReader.WithCurrency(text, second, first.Currency)
            : second;
    }
}

namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>Finds the second figure of a range: "between $1 and $2 million", "$1-2 million", "$1 to $2 million".</summary>
internal static class RangeJoin
{
    private static readonly PhraseTable<bool> Between = new([(true, "between|entre|zwischen|между|anywhere between")]);
    private static readonly PhraseTable<bool> And = new([(true, "and|y|et|e|und|и")]);
    private static readonly PhraseTable<bool> To = new([(true, "to|a|à|bis|до|至|到")]);

    // "ranging from $1 million to $2 million" is a range; "from $1 million to $2 million" may be a rise.
    private static readonly PhraseTable<bool> Ranging = new([
        (true, "range from|ranges from|ranged from|ranging from|range of|ranges of|anywhere from|estimates of|estimate of"),
    ]);

    private static readonly PhraseTable<bool> Changes = new([
        (true, "from|rose|raised|raises|increased|increases|grew|climbed|jumped|went|up from|de|von|от|с|desde"),
    ]);

    /// <summary>Where a range starts that has its first figure at a place: before "between", "from".</summary>
    public static int Start(string text, int first)
    {
        var edge = TextEdges.SkipBlanksBack(text, first);
        return Between.Before(text, edge)?.Start ?? Ranging.Before(text, edge)?.Start ?? first;
    }

    /// <summary>The second figure; null where there is none or the two may be before and after.</summary>
    public static ScannedNumber? After(string text, ScannedNumber first)
    {
        if (first.End < text.Length && text[first.End] is '-' or '–' or '—')
            return Second(text, first.End + 1, first);
        var word = TextEdges.SkipBlanks(text, first.End);
        var edge = TextEdges.SkipBlanksBack(text, first.Start);
        if (And.After(text, word) is var (_, and) && Between.Before(text, edge) is not null)
            return Second(text, and, first);
        if (To.After(text, word) is not var (_, to) || Second(text, to, first) is not { } second)
            return null;
        if (Ranging.Before(text, edge) is not null)
            return second;

        // "$1 to $2 million" shares a scale; "$135 million to $270 million" rises, where "$168 million to $4 million" tells a change.
        if (first.Scale == 1)
            return second.Scale > 1 && first.Figure < 1000 && !(first.Currency is not null && Changes.Before(text, edge) is not null)
                ? second
                : null;
        return second.Value > first.Value && Changes.Before(text, edge) is null ? second : null;
    }

    private static ScannedNumber? Second(string text, int at, ScannedNumber first)
    {
        var start = TextEdges.SkipBlanks(text, at);

        // The figure's own currency stands before its digits, within a few characters.
        var digit = start;
        while (digit < text.Length && digit - start < 6 && !char.IsDigit(text[digit]))
            digit++;
        if (digit >= text.Length || !char.IsDigit(text[digit]))
            return null;

        // "$1-2m": the short scale counts because the first figure has the currency.
        return
            ScannedNumberReader.Read(text, digit, CurrencyPhrases.Before(text, digit) is null ? first.Currency : null) is { } second
            && second.Start == start
            ? second
            : null;
    }
}

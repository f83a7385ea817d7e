using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Reads one number and what belongs to it on both sides.</summary>
internal static class ScannedNumberReader
{
    /// <summary>Reads the number whose first digit stands at a place; null when it is not a number.</summary>
    public static ScannedNumber? Read(string text, int at)
    {
        if (PrintedNumber.Read(text, at, end => Scale(text, end, hasCurrency: true).Scale > 1) is not { } number)
            return null;
        var before = CurrencyBefore(text, at);
        var afterNumber = at + number.Length;
        var (scale, end) = Scale(text, afterNumber, before is not null);
        var after = before is null ? CurrencyAfter(text, end) : null;
        if (before is null && after is null && scale == 1)
        {
            // "3.2m GBP": a short scale counts when the currency comes behind it.
            var (shortScale, shortEnd) = Scale(text, afterNumber, hasCurrency: true);
            if (shortScale > 1 && CurrencyAfter(text, shortEnd) is { } behind)
                (scale, end, after) = (shortScale, shortEnd, behind);
        }

        return new ScannedNumber(before?.Start ?? at, after?.End ?? end, number, scale, before?.Code ?? after?.Code);
    }

    /// <summary>Reads the second figure of a range again, knowing its currency from the first.</summary>
    public static ScannedNumber WithCurrency(string text, ScannedNumber figure, string currency)
    {
        if (figure.Scale > 1)
            return figure with { Currency = currency };
        var (scale, end) = Scale(text, figure.End, hasCurrency: true);
        return figure with { Currency = currency, Scale = scale, End = end };
    }

    /// <summary>The currency sign or code that ends at a number, blanks between allowed.</summary>
    public static (string Code, int Start)? CurrencyBefore(string text, int at)
    {
        var end = TextEdges.SkipBlanksBack(text, at);
        foreach (var (mark, code) in AmountVocabulary.Before)
        {
            if (end < mark.Length || string.CompareOrdinal(text, end - mark.Length, mark, 0, mark.Length) != 0)
                continue;
            var start = end - mark.Length;
            if (!char.IsLetter(mark[0]) || start == 0 || !char.IsLetterOrDigit(text[start - 1]))
                return (code, start);
        }

        if (end < 3 || (end > 3 && char.IsLetterOrDigit(text[end - 4])))
            return null;
        var letters = text.Substring(end - 3, 3);
        return Currency.IsKnown(letters) ? (letters, end - 3) : null;
    }

    private static (string Code, int End)? CurrencyAfter(string text, int at)
    {
        var start = TextEdges.SkipBlanks(text, at);
        if (start == at && at < text.Length && text[at] == '-')
            start++;
        foreach (var (words, code) in AmountVocabulary.After)
        {
            if (TextEdges.After(text, start, words) is { } end)
                return (code, end);
        }

        if (start + 3 > text.Length || (start + 3 < text.Length && char.IsLetterOrDigit(text[start + 3])))
            return null;
        var letters = text.Substring(start, 3);
        return Currency.IsKnown(letters) ? (letters, start + 3) : null;
    }

    // A hyphen may stand before the scale: "a $168-million verdict".
    private static (decimal Scale, int End) Scale(string text, int at, bool hasCurrency)
    {
        var start = TextEdges.SkipBlanks(text, at);
        if (start == at && at < text.Length && text[at] == '-')
            start++;
        var end = start;
        while (end < text.Length && end - start < 12 && char.IsLetter(text[end]))
            end++;
        if (end < text.Length && char.IsLetterOrDigit(text[end]))
            return (1, at);
        var word = text[start..end];
        if (
            AmountVocabulary.Scales.TryGetValue(word, out var scale)
            || (hasCurrency && AmountVocabulary.ShortScales.TryGetValue(word, out scale))
        )
        {
            // "2,5 Mio. €" goes on after the full stop; elsewhere it ends the sentence.
            var isAbbreviated = word.ToLowerInvariant() is "mio" or "mrd" or "mln" && end < text.Length && text[end] == '.';
            return (scale, isAbbreviated ? end + 1 : end);
        }

        return (1, at);
    }
}

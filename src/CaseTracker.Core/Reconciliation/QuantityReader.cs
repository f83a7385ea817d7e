using CaseTracker.Core.Reconciliation.Amounts;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Reads the numbers of a printed value: money, percentages, ratios and counts.</summary>
internal static class QuantityReader
{
    private const int MaxLength = 2000;

    private static readonly string[] NumberWords =
    [
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    private static readonly (string Words, decimal Low, decimal High)[] VagueCounts =
    [
        ("hundreds of thousands", 200_000, 999_999),
        ("tens of thousands", 20_000, 99_999),
        ("tens of millions", 20_000_000, 99_999_999),
        ("thousands", 2_000, 99_999),
        ("hundreds", 200, 999),
        ("dozens", 24, 99),
    ];

    /// <summary>Every number in the text, each once, in order; never throws.</summary>
    public static IReadOnlyList<Quantity> ReadAll(string text)
    {
        if (text.Length > MaxLength)
            return [];
        var found = new List<Quantity>();
        var amounts = PrintedAmount.ReadAll(text);
        // "4 million" may be money or people: the fact decides.
        if (amounts.Count > 0)
            return [.. amounts.Select(amount => Quantity.From(amount, amount.Currency is null ? NumberKind.Count : NumberKind.Money))];
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
                at = Figures(text, at, found);
            else if (AtWordStart(text, at) && InWords(text, at) is { } word)
            {
                found.Add(word.Quantity);
                at = word.End - 1;
            }
        }

        return found;
    }

    /// <summary>A small number in words: "three" is 3; null for any other word.</summary>
    public static int? Word(string word) =>
        Array.FindIndex(NumberWords, 1, text => text.Equals(word, StringComparison.OrdinalIgnoreCase)) is > 0 and var number
            ? number
            : null;

    private static bool AtWordStart(string text, int at) => char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static int Figures(string text, int at, List<Quantity> found)
    {
        if (PrintedNumber.Read(text, at, _ => null) is not { } number)
            return PastDigits(text, at);
        var end = at + number.Length;
        if (Ratio(text, at, end, number) is { } ratio)
        {
            found.Add(ratio.Quantity);
            return ratio.End - 1;
        }

        // A sum that can't be read with certainty ("US$ 5 mil") is not read as a bare number either.
        if (CurrencyPhrases.Before(text, at) is not null || CurrencyPhrases.After(text, end) is not null || IsScaled(text, end))
            return end - 1;
        var (kind, after) = KindAfter(text, end);
        found.Add(Quantity.From(number, kind, HedgeReader.Around(text, at, after).Hedge));
        return after - 1;
    }

    private static bool IsScaled(string text, int end) => ScalePhrases.After(text, end, null) is not var (_, next) || next > end;

    private static int PastDigits(string text, int at)
    {
        while (at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '.' or ','))
            at++;
        return at;
    }

    private static (NumberKind Kind, int End) KindAfter(string text, int end)
    {
        var next = TextEdges.SkipBlanks(text, end);
        if (next < text.Length && text[next] == '%')
            return (NumberKind.Percent, next + 1);
        if ((TextEdges.After(text, next, "per cent") ?? TextEdges.After(text, next, "percent")) is { } percent)
            return (NumberKind.Percent, percent);
        if (next < text.Length && text[next] == '-')
            next++;
        return (TextEdges.After(text, next, "times") ?? TextEdges.After(text, next, "fold")) is { } times
            ? (NumberKind.Ratio, times)
            : (NumberKind.Count, end);
    }

    // "9 : 1", "4:1", "4-to-1", "4 to 1".
    private static (Quantity Quantity, int End)? Ratio(string text, int at, int end, PrintedNumber first)
    {
        var link = TextEdges.SkipBlanks(text, end);
        var second =
            link < text.Length && text[link] == ':'
                ? link + 1
                : TextEdges.After(text, link < text.Length && text[link] == '-' ? link + 1 : link, "to");
        if (second is not { } from)
            return null;
        if (from < text.Length && text[from] == '-')
            from++;
        from = TextEdges.SkipBlanks(text, from);
        if (
            from >= text.Length
            || !char.IsAsciiDigit(text[from])
            || PrintedNumber.Read(text, from, _ => null) is not { Value: > 0 } divisor
        )
            return null;
        var quantity = Quantity.From(first, NumberKind.Ratio, HedgeReader.Around(text, at, end).Hedge).DividedBy(divisor.Value);
        return (quantity, from + divisor.Length);
    }

    private static (Quantity Quantity, int End)? InWords(string text, int at)
    {
        foreach (var (words, low, high) in VagueCounts)
        {
            if (TextEdges.After(text, at, words) is not { } vagueEnd)
                continue;
            return (new Quantity(NumberKind.Count, low, high, HedgeReader.Around(text, at, vagueEnd).Hedge, 1, low / 2, null), vagueEnd);
        }

        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var word = text[at..end];
        if (word.EndsWith("fold", StringComparison.OrdinalIgnoreCase) && Word(word[..^4]) is { } fold)
            return (new Quantity(NumberKind.Ratio, fold, fold, HedgeReader.Around(text, at, end).Hedge, 1, fold == 10 ? 10 : 1, null), end);
        if (NumberWordReader.Read(text, at) is not { } number)
            return null;
        var (kind, after) = KindAfter(text, number.End);
        var hedge = HedgeReader.Around(text, at, after).Hedge;
        var coarsest = ScannedNumber.Coarsest(number.Value, number.Unit);
        return (new Quantity(kind, number.Value, number.Value, hedge, number.Unit, coarsest, null, InWords: true), after);
    }
}

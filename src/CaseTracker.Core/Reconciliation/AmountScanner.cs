namespace CaseTracker.Core.Reconciliation;

/// <summary>Goes through a text once, from number to number, and joins those that make a range.</summary>
internal sealed class AmountScanner(string text)
{
    public List<PrintedAmount> All()
    {
        var found = new List<PrintedAmount>();
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsAsciiDigit(text[at]))
                at++;
            else if (!Starts(at))
                at = EndOfDigits(at);
            else
                at = Take(at, found);
        }

        return found;
    }

    // Digits that run on from a word or a number ("v2", "12.4") start nothing, but those of "US$5" and "EUR5" do.
    private bool Starts(int at) =>
        at == 0
        || !(char.IsLetterOrDigit(text[at - 1]) || (text[at - 1] is '.' or ',' && at > 1 && char.IsAsciiDigit(text[at - 2])))
        || (char.IsLetter(text[at - 1]) && ScannedNumberReader.CurrencyBefore(text, at) is not null);

    private int Take(int at, List<PrintedAmount> found)
    {
        if (ScannedNumberReader.Read(text, at) is not { } first)
            return EndOfDigits(at);
        var join = RangeJoin.After(text, first);
        if (join is { } second && Range(first, second) is { } range)
        {
            found.Add(range);
            return second.End;
        }

        if (first.IsAmount)
            found.Add(Amount(first.Start, first.End, first, first));
        return first.End;
    }

    private PrintedAmount? Range(ScannedNumber first, ScannedNumber second)
    {
        // "between $1 and $2 million": the first figure takes the scale of the second.
        var low = first.Scale == 1 && second.Scale > 1 && first.Number.Value < 1000 ? first with { Scale = second.Scale } : first;
        var currency = first.Currency ?? second.Currency;
        if (!(second.IsAmount || first.IsAmount) || low.Value >= second.Value)
            return null;
        if (first.Currency is not null && second.Currency is not null && first.Currency != second.Currency)
            return null;
        var start = TextEdges.Before(text, TextEdges.SkipBlanksBack(text, first.Start), "between") ?? first.Start;
        return Amount(start, second.End, low with { Currency = currency }, second);
    }

    private PrintedAmount Amount(int start, int end, ScannedNumber low, ScannedNumber high)
    {
        var (hedge, from, to) = HedgeReader.Around(text, start, end);
        return new PrintedAmount
        {
            Text = text[from..to],
            Position = from,
            Low = low.Value,
            High = high.Value,
            Currency = low.Currency,
            Hedge = hedge,
            Unit = Math.Max(low.Unit, high.Unit),
            CoarsestUnit = Math.Max(low.CoarsestUnit, high.CoarsestUnit),
        };
    }

    private int EndOfDigits(int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }
}

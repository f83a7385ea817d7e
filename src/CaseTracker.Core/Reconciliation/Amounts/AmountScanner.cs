namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>Goes through a text once, from number to number, and joins those that make a range.</summary>
internal sealed class AmountScanner(string text)
{
    private static readonly PhraseTable<bool> Links = new([(true, "to|or|and|a|à|y|et|e|o|ou|und|oder|bis|до|или|и|से|থেকে|سے|إلى")]);

    public List<PrintedAmount> All()
    {
        var found = new List<PrintedAmount>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsDigit(text[at]))
                at = Starts(at) ? Take(at, found) : EndOfDigits(at);
            else if (text[at] == '.' && IsBarePoint(at))
                at = Take(at, found);
            else if (char.IsLetter(text[at]) && StartsWord(at))
                at = TakeWords(at, found);
            else
                at++;
        }

        return found;
    }

    // Digits that run on from a word or a number ("v2", "12.4") start nothing, but those of "US$5" and "EUR5" do;
    // Chinese has no blanks, and Arabic writes "and" and "with" onto the number.
    private bool Starts(int at) =>
        at == 0
        || !(RunsOn(text[at - 1]) || (text[at - 1] is '.' or ',' && at > 1 && char.IsDigit(text[at - 2])))
        || (char.IsLetter(text[at - 1]) && CurrencyPhrases.Before(text, at) is not null);

    private static bool RunsOn(char c) => char.IsLetterOrDigit(c) && !TextEdges.IsIdeograph(c) && c is not (>= '\u0600' and <= '\u06ff');

    // "$.5 million"
    private bool IsBarePoint(int at) =>
        at + 1 < text.Length && char.IsDigit(text[at + 1]) && at > 0 && CurrencyPhrases.Before(text, at) is var (_, start) && start < at;

    private bool StartsWord(int at) => at == 0 || TextEdges.IsIdeograph(text[at]) || !TextEdges.IsWordPart(text[at - 1]);

    private int Take(int at, List<PrintedAmount> found)
    {
        if (ScannedNumberReader.Read(text, at) is not { } first)
            return PastNumber(at);
        if (RangeJoin.After(text, first) is { } second && Range(first, second) is { } range)
        {
            found.Add(range);
            return second.End;
        }

        if (first.IsAmount && Amount(first.Start, first.End, first, first) is { } amount)
            found.Add(amount);
        return first.End;
    }

    /// <summary>A number in words is money only with a currency beside it, and only whole: not as the end of a range or of a number
    /// whose first words are not known.</summary>
    private int TakeWords(int at, List<PrintedAmount> found)
    {
        if (NumberWordReader.Read(text, at) is not { } words)
            return EndOfWord(at);
        var before = CurrencyPhrases.Before(text, at);
        var after = CurrencyPhrases.After(text, words.End);
        var mark = (before, after) switch
        {
            ({ } one, { } other) => one.Mark.With(other.Mark),
            _ => before?.Mark ?? after?.Mark,
        };
        if (mark is { IsUntold: false } && !FollowsNumber(before?.Start ?? at))
        {
            var number = new ScannedNumber(before?.Start ?? at, after?.End ?? words.End, words.Value, words.Unit, 1, mark);
            if (Amount(number.Start, number.End, number, number) is { } amount)
                found.Add(amount);
        }

        return after?.End ?? words.End;
    }

    private bool FollowsNumber(int start)
    {
        var edge = TextEdges.SkipBlanksBack(text, start);
        if (edge > 0 && text[edge - 1] is '-' or '–')
            edge = TextEdges.SkipBlanksBack(text, edge - 1);
        if (Links.Before(text, edge) is var (_, link))
            edge = TextEdges.SkipBlanksBack(text, link);
        var word = edge;
        while (word > 0 && TextEdges.IsWordPart(text[word - 1]) && edge - word < 40)
            word--;
        if (word == edge)
            return false;
        return char.IsDigit(text[edge - 1])
            || NumberWords.Find(text.AsSpan(word, edge - word)) is { Kind: not (NumberWordKind.Link or NumberWordKind.Article) };
    }

    private PrintedAmount? Range(ScannedNumber first, ScannedNumber second)
    {
        // "between $1 and $2 million": the first figure takes the scale of the second.
        var low = first.Scale == 1 && second.Scale > 1 && first.Figure < 1000 ? first with { Scale = second.Scale } : first;
        if (!(second.IsAmount || first.IsAmount) || low.Value >= second.Value)
            return null;
        var mark = (first.Currency, second.Currency) switch
        {
            ({ } one, { } other) => one.With(other),
            _ => first.Currency ?? second.Currency,
        };
        if (mark is null && (first.Currency ?? second.Currency) is not null)
            return null;
        return Amount(RangeJoin.Start(text, first.Start), second.End, low with { Currency = mark }, second);
    }

    private PrintedAmount? Amount(int start, int end, ScannedNumber low, ScannedNumber high)
    {
        if (AmountSign.Before(text, start) is not var (isNegative, signed))
            return null;
        var (hedge, from, to) = HedgeReader.Around(text, signed, end);
        if (low.Hedge is { } within)
            hedge = within;
        if (HedgePhrases.Others.Before(text, TextEdges.SkipBlanksBack(text, from)) is not null)
            return null;
        var turned = isNegative ? -1 : 1;
        return new PrintedAmount
        {
            Text = text[from..to],
            Position = from,
            Low = turned * low.Value,
            High = turned * high.Value,
            Currency = low.Currency?.Code,
            AlsoIn = low.Currency?.Also ?? "",
            Hedge = hedge,
            Unit = Math.Max(low.Unit, high.Unit),
            CoarsestUnit = Math.Max(low.CoarsestUnit, high.CoarsestUnit),
        };
    }

    private int EndOfDigits(int at)
    {
        while (at < text.Length && char.IsDigit(text[at]))
            at++;
        return at;
    }

    // What is no number as a whole ("12.4.1") is none in its parts either.
    private int PastNumber(int at)
    {
        var end = at + 1;
        while (
            end < text.Length
            && (char.IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1])))
        )
            end++;
        return end;
    }

    private int EndOfWord(int at)
    {
        if (TextEdges.IsIdeograph(text[at]))
            return at + 1;
        var end = at;
        while (end < text.Length && TextEdges.IsWordPart(text[end]) && !char.IsDigit(text[end]))
            end++;
        return Math.Max(end, at + 1);
    }
}

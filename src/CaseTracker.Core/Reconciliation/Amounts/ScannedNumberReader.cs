namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>Reads one number and what belongs to it on both sides.</summary>
internal static class ScannedNumberReader
{
    // "2 lakh crore", "3 mil millones" and 百万 are two words; more are no number.
    private const int MostScales = 3;

    /// <summary>Reads the number whose first digit stands at a place; null when it is not a number,
    /// or one whose scale or currency can't be read with certainty.</summary>
    /// <param name="known">The currency, where the first figure of a range has it.</param>
    public static ScannedNumber? Read(string text, int at, CurrencyMark? known = null)
    {
        var before = CurrencyPhrases.Before(text, at);
        var mark = before?.Mark ?? known;
        if (mark is { IsUntold: true })
            return null;
        if (Scaled(text, at, mark) is not { } first)
            return null;
        var sum = first;
        // "1 crore 67 lakh", 1亿6770万: parts of one number, each smaller than the one before.
        while (sum.Scale > 1 && Scaled(text, TextEdges.SkipBlanks(text, sum.End), mark) is { Scale: > 1 } part)
        {
            if (part.Figure * part.Scale >= sum.Scale || part.Scale >= sum.Scale)
                break;
            sum = Together(sum, part);
        }

        if (HedgePhrases.Within.After(text, sum.End) is var (hedge, past) && CurrencyPhrases.After(text, past) is not null)
            sum = sum with { End = past, Hedge = hedge };
        var after = CurrencyPhrases.After(text, sum.End);
        if (mark is { } one && after is var (other, _))
        {
            if (!one.MayBe(other.Code) && before is not null && IsNextSums(text, after.Value.End))
                after = null;
            else if (one.With(other) is { } both)
                return sum with { Start = before?.Start ?? at, End = after.Value.End, Currency = both };
            else
                return null;
        }

        if (after is { Mark.IsUntold: true })
            return null;
        return sum with { Start = before?.Start ?? at, End = after?.End ?? sum.End, Currency = mark ?? after?.Mark };
    }

    private static ScannedNumber Together(ScannedNumber sum, ScannedNumber part) =>
        sum with
        {
            End = part.End,
            Figure = sum.Figure + (part.Value / sum.Scale),
            Place = part.Unit / sum.Scale,
        };

    // "$5 million US$6 million": the second mark belongs to a sum of its own.
    private static bool IsNextSums(string text, int end)
    {
        var next = TextEdges.SkipBlanks(text, end);
        return next < text.Length && char.IsDigit(text[next]);
    }

    private static ScannedNumber? Scaled(string text, int at, CurrencyMark? mark)
    {
        if (at >= text.Length || !(char.IsDigit(text[at]) || (text[at] == '.' && at + 1 < text.Length && char.IsDigit(text[at + 1]))))
            return null;
        var inRupees = mark is { Code: "INR" or "PKR" or "BDT" };
        if (PrintedNumber.Read(text, at, end => ScaleAt(text, end, mark), inRupees, inMoney: mark is not null) is not { } number)
            return null;
        var (factor, end) = (1m, at + number.Length);
        for (var i = 0; i < MostScales; i++)
        {
            if (ScalePhrases.After(text, end, mark) is not var (scale, next))
                return null;
            if (next == end)
                break;
            // "5 million a thousand times" names no scale of the five million; "mil millones" does.
            if (factor > 1 && scale.Factor <= factor && factor > 1000)
                break;
            (factor, end) = (factor * scale.Factor, next);
        }

        return factor > 1e15m ? null : new ScannedNumber(at, end, number.Value, ScannedNumber.PlaceOf(number), factor, null);
    }

    private static ScaleUse? ScaleAt(string text, int end, CurrencyMark? mark) =>
        ScalePhrases.After(text, end, mark) is not var (scale, next) ? ScaleUse.Abroad
        : next == end ? null
        : scale.Use;
}

namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>Reads the words around an amount that qualify it.</summary>
internal static class HedgeReader
{
    /// <summary>The hedge, and the characters of the amount with it.</summary>
    public static (AmountHedge Hedge, int From, int To) Around(string text, int start, int end)
    {
        var edge = TextEdges.SkipBlanksBack(text, start);
        if (HedgePhrases.Before.Before(text, edge) is var (hedge, from))
            return (hedge, from, end);
        if (end < text.Length && text[end] == '+' && !IsSum(text, end + 1))
            return (AmountHedge.AtLeast, start, end + 1);
        var next = TextEdges.SkipBlanks(text, end);
        if (Plus(text, end, next) is { } plus)
            return (AmountHedge.AtLeast, start, plus);
        return HedgePhrases.After.After(text, next) is var (behind, to) ? (behind, start, to) : (AmountHedge.Exact, start, end);
    }

    // "$2 billion-plus" and "$2 billion plus" are that or more; in "$364 million plus interest" something else is added.
    private static int? Plus(string text, int end, int next)
    {
        if (end < text.Length && text[end] == '-')
            return TextEdges.After(text, end + 1, "plus");
        if (TextEdges.After(text, next, "plus") is not { } to)
            return null;
        var word = TextEdges.SkipBlanks(text, to);
        var ends = word >= text.Length || text[word] is '.' or ',' or ';' or ')' or '”' or '"' or '!' or '?';
        return ends || HedgePhrases.SumNouns.After(text, word) is not null ? to : null;
    }

    // "$5 million+$3 million" adds up; "$5 million+" is that or more.
    private static bool IsSum(string text, int at) => at < text.Length && !char.IsWhiteSpace(text[at]) && !char.IsPunctuation(text[at]);
}

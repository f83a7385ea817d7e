namespace CaseTracker.Core.Reconciliation;

/// <summary>Reads the words around an amount that qualify it.</summary>
internal static class HedgeReader
{
    /// <summary>The hedge, and the characters of the amount with it.</summary>
    public static (AmountHedge Hedge, int From, int To) Around(string text, int start, int end)
    {
        var edge = TextEdges.SkipBlanksBack(text, start);
        foreach (var (words, hedge) in AmountVocabulary.HedgesBefore)
        {
            if (TextEdges.Before(text, edge, words) is { } from)
                return (hedge, from, end);
        }

        if (end < text.Length && text[end] == '+' && !IsSum(text, end + 1))
            return (AmountHedge.AtLeast, start, end + 1);
        var next = TextEdges.SkipBlanks(text, end);
        foreach (var (words, hedge) in AmountVocabulary.HedgesAfter)
        {
            if (TextEdges.After(text, next, words) is { } to)
                return (hedge, start, to);
        }

        return (AmountHedge.Exact, start, end);
    }

    // "$5 million+$3 million" adds up; "$5 million+" is that or more.
    private static bool IsSum(string text, int at) => at < text.Length && !char.IsWhiteSpace(text[at]) && !char.IsPunctuation(text[at]);
}

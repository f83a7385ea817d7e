namespace CaseTracker.Core.Search;

/// <summary>A place in the text of a query, in characters from 0.</summary>
public readonly record struct SearchSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static SearchSpan Between(int start, int end) => new(start, end - start);
}

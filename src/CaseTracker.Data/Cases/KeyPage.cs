namespace CaseTracker.Data.Cases;

/// <summary>One page of a list that goes on along an index.</summary>
/// <param name="Next">What to ask for the next page with; null on the last page.</param>
public sealed record KeyPage<T>(IReadOnlyList<T> Items, string? Next)
{
    /// <summary>Makes a page of what was asked for with one more than fits on it.</summary>
    internal static KeyPage<T> Create(IReadOnlyList<T> found, int size, Func<T, string> key) =>
        new([.. found.Take(size)], found.Count > size ? key(found[size - 1]) : null);
}

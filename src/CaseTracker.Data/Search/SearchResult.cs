namespace CaseTracker.Data.Search;

/// <summary>A page of hits.</summary>
/// <param name="Total">How many there are, up to <see cref="MostCounted"/>.</param>
/// <param name="IsMore">True where there are more than were counted.</param>
/// <param name="Next">What the next page is asked for with; null on the last.</param>
/// <param name="Suggestion">The query with its misspelt words put right, where nothing was found; null where that is not known.</param>
public sealed record SearchResult(
    IReadOnlyList<SearchHit> Hits,
    int Total,
    bool IsMore,
    IReadOnlyList<SearchFacet> Facets,
    long? Next,
    string? Suggestion
)
{
    /// <summary>Counts are exact up to here.</summary>
    public const int MostCounted = 10_000;

    /// <summary>So many hits are ranked and can be leafed through; of more, the newest.</summary>
    public const int MostRanked = 2_000;

    public static SearchResult Nothing { get; } = new([], 0, false, [], null, null);
}

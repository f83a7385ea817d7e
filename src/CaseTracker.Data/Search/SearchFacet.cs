using CaseTracker.Core.Search;

namespace CaseTracker.Data.Search;

/// <summary>The values of a field among the hits, the most frequent first.</summary>
public sealed record SearchFacet(SearchField Field, IReadOnlyList<(string Key, int Hits)> Values);

using CaseTracker.Core.Search;

namespace CaseTracker.Data.Search;

/// <summary>Finds what is published. Drafts, what was withheld and cases that are not published are in no index.</summary>
public interface ICaseSearch
{
    /// <summary>Never fails because of what was asked.</summary>
    /// <param name="after">The <see cref="SearchHit.Place"/> of the last hit of the page before; null for the first page.</param>
    Task<SearchResult> FindAsync(SearchQuery query, int size, long? after = null, CancellationToken cancellation = default);
}

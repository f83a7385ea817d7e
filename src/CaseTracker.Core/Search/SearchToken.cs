namespace CaseTracker.Core.Search;

internal enum SearchTokenKind
{
    Open,
    Close,
    And,
    Or,
    Not,

    /// <summary>A word, a phrase or a field, which is read already.</summary>
    Term,
}

/// <param name="Term">Null where a term was to be and nothing could be made of it.</param>
internal sealed record SearchToken(SearchTokenKind Kind, SearchSpan Place, SearchNode? Term = null);

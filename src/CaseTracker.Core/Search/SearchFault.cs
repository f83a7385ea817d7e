namespace CaseTracker.Core.Search;

/// <summary>What could not be read in a query, where, and what was made of it instead; a sentence for readers.</summary>
public sealed record SearchFault(SearchSpan Place, string Message);

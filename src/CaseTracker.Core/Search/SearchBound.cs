namespace CaseTracker.Core.Search;

/// <summary>One end of a range of sums.</summary>
public readonly record struct SearchBound(decimal Amount, bool IsIncluded);

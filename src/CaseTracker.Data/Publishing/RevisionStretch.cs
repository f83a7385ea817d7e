namespace CaseTracker.Data.Publishing;

/// <summary>Some revisions, newest first.</summary>
/// <param name="Next">What to ask for the next page with; null on the last page.</param>
public sealed record RevisionStretch(IReadOnlyList<RevisionEntry> Entries, int? Next);

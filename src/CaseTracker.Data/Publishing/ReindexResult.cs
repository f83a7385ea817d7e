namespace CaseTracker.Data.Publishing;

/// <summary>How many cases have new rows, and what could not be read, a case or the registry; that keeps the rows it had.</summary>
public sealed record ReindexResult(int Cases, IReadOnlyList<RevisionFault> Faults);

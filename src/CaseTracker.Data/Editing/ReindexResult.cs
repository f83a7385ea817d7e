namespace CaseTracker.Data.Editing;

/// <summary>How many cases have new rows, and which could not be read; those keep the rows they had.</summary>
public sealed record ReindexResult(int Cases, IReadOnlyList<RevisionFault> Faults);

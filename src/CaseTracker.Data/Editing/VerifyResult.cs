namespace CaseTracker.Data.Editing;

/// <summary>What was looked at, and every revision that is not what was published.</summary>
public sealed record VerifyResult(int Cases, int Revisions, IReadOnlyList<RevisionFault> Faults);

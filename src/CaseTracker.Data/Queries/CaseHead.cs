namespace CaseTracker.Data.Queries;

/// <summary>Which revision of a case is the newest.</summary>
public sealed record CaseHead(int CaseId, int Number, string Hash);

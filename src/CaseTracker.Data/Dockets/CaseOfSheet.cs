namespace CaseTracker.Data.Dockets;

/// <summary>A published case that has the docket of a sheet.</summary>
public sealed record CaseOfSheet(string Slug, string Name, string DocketId);

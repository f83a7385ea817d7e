namespace CaseTracker.Web.Admin.Audit;

/// <summary>A part of a sentence of the audit log.</summary>
/// <param name="Address">Where it leads; null for plain words.</param>
public sealed record AuditPart(string Text, string? Address = null);

namespace CaseTracker.Data.Auditing;

/// <summary>Somebody whom the audit log can be asked about.</summary>
public sealed record AuditPerson(Guid Id, string DisplayName, string SignInName);

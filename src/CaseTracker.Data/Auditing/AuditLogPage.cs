using CaseTracker.Data.Cases;

namespace CaseTracker.Data.Auditing;

/// <summary>One page of the audit log, and everybody whom it can be asked about.</summary>
public sealed record AuditLogPage(KeyPage<AuditEntry> Entries, IReadOnlyList<AuditPerson> People);

namespace CaseTracker.Data.Auditing;

/// <summary>Which entries of the audit log are asked for; null asks for all.</summary>
/// <param name="PersonId">Whoever acted, or whose account it was.</param>
/// <param name="From">The first day, in UTC.</param>
/// <param name="To">The last day, in UTC.</param>
public sealed record AuditFilter(Guid? PersonId, AuditKind? Kind, DateOnly? From, DateOnly? To);

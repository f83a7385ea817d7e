using CaseTracker.Data.Auditing;

namespace CaseTracker.Web.Admin.Audit;

/// <summary>A page of the audit log. It travels in the page to the part that
/// a circuit draws again, so that it holds plain values only.</summary>
public sealed record AuditModel(AuditQuery Query, AuditLogPage Log);

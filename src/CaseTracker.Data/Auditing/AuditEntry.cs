using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;

namespace CaseTracker.Data.Auditing;

/// <summary>One step in the audit log. What is a name or a title is so now; the log itself holds ids alone.</summary>
/// <param name="ActorId">Null where nobody with an account acted.</param>
/// <param name="CaseName">Null where the case was never published.</param>
/// <param name="Title">Of the proposal.</param>
public sealed record AuditEntry(
    int Id,
    DateTimeOffset At,
    AuditKind Kind,
    AuditAgent Agent,
    Guid? ActorId,
    string? ActorName,
    Guid? PersonId,
    string? PersonName,
    string? Slug,
    string? CaseName,
    string? Into,
    string? IntoName,
    Guid? ProposalId,
    string? Title,
    Role? Role,
    SignInWay? Way,
    int? Revision
);

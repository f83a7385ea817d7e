using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Data.Proposals;

namespace CaseTracker.Data.Auditing;

/// <summary>Adds entries to the context of the step that they record: both are written, or neither.</summary>
internal static class AuditWriter
{
    public static void Record(this CaseTrackerContext context, AuditEntryRow entry)
    {
        entry.Day = DateOnly.FromDateTime(entry.At.UtcDateTime);
        context.Add(entry);
    }

    /// <summary>A step with an account.</summary>
    /// <param name="by">Null for a command on the machine.</param>
    public static void RecordOf(this CaseTrackerContext context, AuditKind kind, Guid? by, Guid? personId, Role? role, DateTimeOffset at) =>
        context.Record(
            new AuditEntryRow
            {
                At = at,
                Kind = kind,
                Agent = by is null ? AuditAgent.Command : AuditAgent.Person,
                ActorId = by,
                PersonId = personId,
                Role = role,
            }
        );

    /// <summary>A step that somebody took with their own account.</summary>
    public static void RecordOwn(this CaseTrackerContext context, AuditKind kind, Guid person, DateTimeOffset at, Role? role = null) =>
        context.RecordOf(kind, person, person, role, at);

    /// <summary>A move of a proposal; saving it is none.</summary>
    public static void Record(this CaseTrackerContext context, ProposalMove move, ProposalRow row, Actor by, DateTimeOffset at)
    {
        if (KindOf(move) is { } kind)
            context.Record(kind, row, by.PersonId, at);
    }

    /// <param name="by">Null where its time had come.</param>
    public static void Record(this CaseTrackerContext context, AuditKind kind, ProposalRow row, Guid? by, DateTimeOffset at) =>
        context.Record(
            new AuditEntryRow
            {
                At = at,
                Kind = kind,
                Agent = by is null ? AuditAgent.Site : AuditAgent.Person,
                ActorId = by,
                Slug = row.Slug,
                ProposalId = row.Id,
                Revision = row.PublishedAs,
            }
        );

    /// <summary>A revision that no proposal led to: of a case, or of the registry where there is no slug.</summary>
    public static void RecordImported(this CaseTrackerContext context, AuditAgent agent, string? slug, int revision, DateTimeOffset at) =>
        context.Record(
            new AuditEntryRow
            {
                At = at,
                Kind = slug is null ? AuditKind.RegistryImported : AuditKind.CaseImported,
                Agent = agent,
                Slug = slug,
                Revision = revision,
            }
        );

    private static AuditKind? KindOf(ProposalMove move) =>
        move switch
        {
            ProposalMove.Submit => AuditKind.HandedIn,
            ProposalMove.Withdraw => AuditKind.TakenBack,
            ProposalMove.SendBack => AuditKind.SentBack,
            ProposalMove.Approve => AuditKind.Approved,
            ProposalMove.TakeApprovalBack => AuditKind.ApprovalTakenBack,
            ProposalMove.Schedule => AuditKind.Scheduled,
            ProposalMove.TakeOffSchedule => AuditKind.TakenOffSchedule,
            ProposalMove.Discard => AuditKind.Discarded,
            ProposalMove.TakeUp => AuditKind.TakenUp,
            _ => null,
        };
}

using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;

namespace CaseTracker.Data.Auditing;

/// <summary>One step that somebody took, written in the transaction of the step. Rows are only ever added, and hold ids, terms and numbers:
/// no name, and nothing that anybody typed.</summary>
public sealed class AuditEntryRow
{
    public int Id { get; set; }

    /// <summary>In UTC.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>The day of <see cref="At"/> in UTC, which the database can compare.</summary>
    public DateOnly Day { get; set; }

    public AuditKind Kind { get; set; }

    public AuditAgent Agent { get; set; }

    /// <summary>Null where nobody with an account acted.</summary>
    public Guid? ActorId { get; set; }

    /// <summary>The person whose account it was, or who was named; null for a link to somebody new.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>The address of the case that it was about.</summary>
    public string? Slug { get; set; }

    /// <summary>The address of the case that it was merged into.</summary>
    public string? Into { get; set; }

    public Guid? ProposalId { get; set; }

    /// <summary>The role that was given or offered.</summary>
    public Role? Role { get; set; }

    /// <summary>How the person signed in.</summary>
    public SignInWay? Way { get; set; }

    /// <summary>The revision that came of it, of the case or of the registry.</summary>
    public int? Revision { get; set; }
}

using CaseTracker.Core.Permissions;

namespace CaseTracker.Data.Accounts;

/// <summary>A link by which somebody gets an account, or gets back into one. Only a hash of its token is kept.</summary>
public sealed class InvitationRow
{
    public int Id { get; set; }

    /// <summary>SHA-256 of the token, in lower-case hexadecimal.</summary>
    public string TokenHash { get; set; } = "";

    /// <summary>Whom it is meant for, as the inviter wrote it.</summary>
    public string For { get; set; } = "";

    /// <summary>What an invited person becomes.</summary>
    public Role Role { get; set; }

    /// <summary>The person who gets back in; null for an invitation of somebody new.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>Null where it was made on the machine.</summary>
    public Guid? MadeBy { get; set; }

    public DateTimeOffset MadeAt { get; set; }
    public DateTimeOffset EndsAt { get; set; }

    /// <summary>Null while it can be used.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}

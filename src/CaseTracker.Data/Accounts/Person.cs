using CaseTracker.Core.Permissions;
using Microsoft.AspNetCore.Identity;

namespace CaseTracker.Data.Accounts;

/// <summary>Somebody who may work on this site. People are disabled and never deleted: what they wrote names them.</summary>
public sealed class Person : IdentityUser<Guid>
{
    /// <summary>As readers and colleagues see it.</summary>
    public string DisplayName { get; set; } = "";

    public Role Role { get; set; }

    /// <summary>In UTC.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Null while the account is enabled.</summary>
    public DateTimeOffset? DisabledAt { get; set; }
}

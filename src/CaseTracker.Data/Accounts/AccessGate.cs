using System.Security.Claims;
using CaseTracker.Core.Permissions;

namespace CaseTracker.Data.Accounts;

/// <summary>The first line of every service method that not everybody may call: reads the actor afresh and asks the policy.</summary>
public sealed class AccessGate(ActorReader actors, SiteSettings settings)
{
    public async Task<Admission> AskAsync(
        ClaimsPrincipal user,
        Permission what,
        Ownership? of = null,
        CancellationToken cancellation = default
    )
    {
        var actor = await actors.FindAsync(user, cancellation);
        return new Admission(actor, AccessPolicy.Allows(actor, what, of, settings));
    }
}

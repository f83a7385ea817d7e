using System.Security.Claims;
using CaseTracker.Core.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Accounts;

/// <summary>Who is asking, read from the database at each call: a role that was
/// taken away, a disabled account and an ended session count at once.</summary>
public sealed class ActorReader(IDbContextFactory<CaseTrackerContext> contexts, TimeProvider time)
{
    /// <summary>Null where nobody is signed in, or the session has ended.</summary>
    public async Task<Actor?> FindAsync(ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        if (SessionClaims.SessionId(user) is not { } sessionId || SessionClaims.PersonId(user) is not { } personId)
            return null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var found = await (
            from session in context.Sessions
            join person in context.People on session.PersonId equals person.Id
            where session.Id == sessionId && person.Id == personId && session.Stamp == person.SecurityStamp
            select new
            {
                session.SeenAt,
                session.HasSecondFactor,
                person.DisplayName,
                person.Role,
                person.DisabledAt,
            }
        ).SingleOrDefaultAsync(cancellation);
        return found is null || found.SeenAt + Sessions.Idle < time.GetUtcNow()
            ? null
            : new Actor(personId, found.DisplayName, found.Role, found.DisabledAt is not null, found.HasSecondFactor);
    }
}

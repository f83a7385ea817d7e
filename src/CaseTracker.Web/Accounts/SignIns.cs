using System.Security.Claims;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace CaseTracker.Web.Accounts;

/// <summary>Begins and ends the session of a browser.</summary>
internal sealed class SignIns(Sessions sessions, ActorReader actors)
{
    public async Task StartAsync(HttpContext http, Person person, SignInWay way)
    {
        await EndAsync(http); // the id of a session never outlives a sign-in
        var id = await sessions.StartAsync(person, way, http.Request.Headers.UserAgent, http.RequestAborted);
        http.User = SessionClaims.Principal(person.Id, id, IdentityConstants.ApplicationScheme);
        await http.SignInAsync(IdentityConstants.ApplicationScheme, http.User, new AuthenticationProperties { IsPersistent = true });
    }

    public async Task EndAsync(HttpContext http)
    {
        var user = await UserAsync(http);
        if (SessionClaims.PersonId(user) is { } person && SessionClaims.SessionId(user) is { } session)
            await sessions.EndAsync(person, session);
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>Who asks, on pages that anybody may see.</summary>
    public async Task<Actor?> VisitorAsync(HttpContext http) => await actors.FindAsync(await UserAsync(http), http.RequestAborted);

    private static async Task<ClaimsPrincipal> UserAsync(HttpContext http)
    {
        var result = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        return result.Principal ?? new ClaimsPrincipal();
    }
}

using System.Security.Claims;

namespace CaseTracker.Data.Accounts;

/// <summary>What the cookie of a signed-in browser says: which session, and whose. Everything else is asked of the database.</summary>
public static class SessionClaims
{
    private const string Session = "session";

    /// <param name="scheme">The authentication scheme, without which a principal counts as nobody.</param>
    public static ClaimsPrincipal Principal(Guid personId, Guid sessionId, string scheme) =>
        new(
            new ClaimsIdentity(
                [new Claim(ClaimTypes.NameIdentifier, personId.ToString()), new Claim(Session, sessionId.ToString())],
                scheme
            )
        );

    public static Guid? SessionId(ClaimsPrincipal user) => Read(user, Session);

    public static Guid? PersonId(ClaimsPrincipal user) => Read(user, ClaimTypes.NameIdentifier);

    private static Guid? Read(ClaimsPrincipal user, string claim) =>
        user.Identity?.IsAuthenticated == true && Guid.TryParse(user.FindFirstValue(claim), out var id) ? id : null;
}

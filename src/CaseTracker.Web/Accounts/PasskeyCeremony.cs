using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace CaseTracker.Web.Accounts;

/// <summary>What the site remembers between asking a browser for a passkey and
/// getting the answer, encrypted in a cookie of some minutes.</summary>
internal static class PasskeyCeremony
{
    private const string State = "state";

    public static Task BeginAsync(HttpContext http, string state) =>
        http.SignInAsync(
            AccountCookies.PasskeyScheme,
            new ClaimsPrincipal(new ClaimsIdentity([new Claim(State, state)], AccountCookies.PasskeyScheme))
        );

    /// <summary>The state, once; null where no ceremony was begun in this browser.</summary>
    public static async Task<string?> EndAsync(HttpContext http)
    {
        var state = (await http.AuthenticateAsync(AccountCookies.PasskeyScheme)).Principal?.FindFirstValue(State);
        await http.SignOutAsync(AccountCookies.PasskeyScheme);
        return state;
    }
}

using System.Security.Claims;
using CaseTracker.Data.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace CaseTracker.Web.Accounts;

/// <summary>A browser that gave the right password and still owes the code. It opens nothing.</summary>
internal static class PendingSignIn
{
    private const string Stamp = "stamp";

    public static Task StartAsync(HttpContext http, Person person) =>
        http.SignInAsync(
            AccountCookies.PendingScheme,
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [new Claim(ClaimTypes.NameIdentifier, person.Id.ToString()), new Claim(Stamp, person.SecurityStamp ?? "")],
                    AccountCookies.PendingScheme
                )
            )
        );

    /// <summary>Null once the time is over, the password is another or the account is disabled.</summary>
    public static async Task<Person?> FindAsync(HttpContext http, UserManager<Person> people)
    {
        var user = (await http.AuthenticateAsync(AccountCookies.PendingScheme)).Principal;
        return
            user?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            && await people.FindByIdAsync(id) is { DisabledAt: null } person
            && person.SecurityStamp == user.FindFirstValue(Stamp)
            ? person
            : null;
    }

    public static Task EndAsync(HttpContext http) => http.SignOutAsync(AccountCookies.PendingScheme);
}

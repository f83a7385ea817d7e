using CaseTracker.Data.Access;
using CaseTracker.Web.Components.Account;

namespace CaseTracker.Web.Accounts;

/// <summary>A person's own account.</summary>
internal static class OwnAccountPages
{
    public static async Task<IResult> Show(HttpContext http, Sessions sessions) =>
        await AccountResult.PageAsync<AccountPage>(http, ("Sessions", await sessions.OfAsync(SessionClaims.PersonId(http.User)!.Value, http.RequestAborted)), ("Current", SessionClaims.SessionId(http.User)!.Value));
}

namespace CaseTracker.Web.Accounts;

/// <summary>The cookies of signed-in people. Readers get none.</summary>
internal static class AccountCookies
{
    /// <summary>Between a right password and the code.</summary>
    public const string PendingScheme = "pending";

    /// <summary>Between asking for a passkey and getting it.</summary>
    public const string PasskeyScheme = "passkey";

    public static readonly TimeSpan PendingFor = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Where readers reach the site by https the browser itself keeps the cookie
    /// to https, to this host and to no subdomain (<c>__Host-</c>);
    /// over http on one's own machine it would refuse such a name.
    /// </summary>
    public static void Set(CookieBuilder cookie, string name, bool https)
    {
        cookie.Name = https ? $"__Host-{name}" : name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.IsEssential = true;
    }
}

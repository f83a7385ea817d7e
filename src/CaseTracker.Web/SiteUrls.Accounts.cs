namespace CaseTracker.Web;

/// <summary>The addresses of accounts and of the editors' part.</summary>
public static partial class SiteUrls
{
    public const string Edit = "/edit";
    public const string BeginProposal = "/edit/proposals";

    /// <summary>Where the interactive parts of proposals talk to the server.</summary>
    public const string Circuits = "/edit/proposals/_blazor";

    public const string Account = "/account";
    public const string Setup = "/account/setup";
    public const string SignIn = "/account/sign-in";
    public const string SignOut = "/account/sign-out";
    public const string People = "/admin/people";

    public static string Proposal(Guid id) => $"{BeginProposal}/{id}";

    /// <param name="path">Where the person wants to be, of this site.</param>
    public static string SignInFor(string path) => With(SignIn, null, (Accounts.LocalAddress.Key, path));
}

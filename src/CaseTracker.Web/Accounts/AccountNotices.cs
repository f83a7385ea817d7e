namespace CaseTracker.Web.Accounts;

/// <summary>What a page says was just done. The address names it by a word; any other word says nothing.</summary>
internal static class AccountNotices
{
    public const string Key = "done";

    private static readonly Dictionary<string, string> Words = new()
    {
        ["name"] = "Your name has been changed.",
        ["password"] = "Your password has been changed, and all other browsers are signed out.",
        ["session"] = "The browser is signed out.",
        ["others"] = "All other browsers are signed out.",
        ["authenticator-removed"] = "The authenticator has been removed.",
        ["passkey"] = "The passkey has been added.",
        ["passkey-removed"] = "The passkey has been removed.",
        ["role"] = "The role has been changed. It holds at once.",
        ["disabled"] = "The account is disabled, and its sessions have ended.",
        ["enabled"] = "The account is enabled again.",
        ["end-sessions"] = "The person’s sessions have ended.",
        ["retract"] = "The case is retracted. Its addresses say so from now on.",
        ["merge"] = "The case is merged. Its addresses lead to the other one from now on.",
        ["merge-entry"] = "The entries are one. The address of the other leads here from now on.",
        ["split-entry"] = "The merger is undone. The entry has its own page again.",
        ["reopen"] = "The case is open again, as it was.",
        ["closed"] = "The suggestion is closed, and name and e-mail address of the reader are erased.",
        ["withdrawn"] = "The link is void.",
    };

    public static string? For(HttpContext http) => Words.GetValueOrDefault(http.Request.Query[Key].ToString());
}

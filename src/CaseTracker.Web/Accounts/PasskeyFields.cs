namespace CaseTracker.Web.Accounts;

/// <summary>The names of the fields in the forms of passkeys.</summary>
public static class PasskeyFields
{
    /// <summary>Filled in by the script, with what the browser answered.</summary>
    public const string Credential = "credential";
    public const string Name = "passkey-name";
    public const string Id = "passkey";
}

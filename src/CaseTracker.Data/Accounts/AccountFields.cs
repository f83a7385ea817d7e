namespace CaseTracker.Data.Accounts;

/// <summary>The names of the fields of forms about people, by which a fault says
/// where it is. Browsers and password stores know some of them.</summary>
public static class AccountFields
{
    /// <summary>Of the set-up, of an authenticator, or a recovery code.</summary>
    public const string Code = "code";

    public const string SignInName = "username";

    public const string DisplayName = "display-name";

    /// <summary>The one that opens the account now.</summary>
    public const string PresentPassword = "password";

    public const string Password = "new-password";

    public const string Again = "new-password-again";

    /// <summary>Whom an invitation is for.</summary>
    public const string For = "for";

    public const string Role = "role";
}

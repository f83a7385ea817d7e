using CaseTracker.Data.Access;

namespace CaseTracker.Web.Accounts;

/// <summary>What somebody fills in to get an account.</summary>
/// <param name="Code">Of the set-up only.</param>
public sealed record PersonForm(string Code, string SignInName, string DisplayName, string Password, string Again)
{
    public const string CodeField = "code";
    public const string SignInNameField = "username";
    public const string DisplayNameField = "display-name";
    /// <summary>The one that opens the account now.</summary>
    public const string PresentPasswordField = "password";
    public const string PasswordField = "new-password";
    public const string AgainField = "new-password-again";

    public static IReadOnlyList<string> NotTheSame { get; } = ["The two passwords are not the same."];

    public Credentials Credentials => new(SignInName, DisplayName, Password);

    public static async Task<PersonForm> ReadAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return new PersonForm(form[CodeField].ToString(), form[SignInNameField].ToString(), form[DisplayNameField].ToString(), form[PasswordField].ToString(), form[AgainField].ToString());
    }

    public IReadOnlyList<string> Faults() => Password == Again ? [] : NotTheSame;
}

using CaseTracker.Core;
using CaseTracker.Data.Accounts;

namespace CaseTracker.Web.Admin.People;

/// <summary>What somebody fills in to get an account.</summary>
/// <param name="Code">Of the set-up only.</param>
public sealed record PersonForm(string Code, string SignInName, string DisplayName, string Password, string Again)
{
    public static IReadOnlyList<FormFault> NotTheSame { get; } =
    [new(AccountFields.Again, "The two passwords are not the same. Type the new one twice.")];

    public Credentials Credentials => new(SignInName, DisplayName, Password);

    public static async Task<PersonForm> ReadAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return new PersonForm(
            form[AccountFields.Code].ToString(),
            form[AccountFields.SignInName].ToString(),
            form[AccountFields.DisplayName].ToString(),
            form[AccountFields.Password].ToString(),
            form[AccountFields.Again].ToString()
        );
    }

    public IReadOnlyList<FormFault> Faults() => Password == Again ? [] : NotTheSame;
}

using CaseTracker.Core;
using Microsoft.AspNetCore.Identity;

namespace CaseTracker.Data.Accounts;

/// <summary>What the framework finds wrong with an account, in the words of this site.</summary>
internal sealed class PersonErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) =>
        Error(nameof(DuplicateUserName), "Somebody else signs in with this name. Choose another one.");

    public override IdentityError InvalidUserName(string? userName) =>
        Error(nameof(InvalidUserName), "The name to sign in with has letters without accents, digits, and - . _ @ + only.");

    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), $"The password needs at least {length} characters. A few words in a row do well.");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "This is not your present password.");

    /// <summary>With the field that each is about.</summary>
    public static IReadOnlyList<FormFault> Faults(IdentityResult result) =>
        [.. result.Errors.Select(error => new FormFault(FieldOf(error.Code), error.Description))];

    private static string? FieldOf(string code) =>
        code switch
        {
            nameof(DuplicateUserName) or nameof(InvalidUserName) => AccountFields.SignInName,
            nameof(PasswordMismatch) => AccountFields.PresentPassword,
            nameof(PasswordTooShort) => AccountFields.Password,
            _ => null,
        };

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}

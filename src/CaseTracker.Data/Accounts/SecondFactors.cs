using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;

namespace CaseTracker.Data.Accounts;

/// <summary>Authenticator codes, recovery codes and passkeys of a person. Whoever calls it knows who the person is.</summary>
public sealed class SecondFactors(UserManager<Person> people, IUserStore<Person> store, RedeemedCodes used)
{
    private const int RecoveryCodes = 10;

    public async Task<FactorState> OfAsync(Person person)
    {
        var key = person.TwoFactorEnabled || await people.GetAuthenticatorKeyAsync(person) is not { Length: > 0 } pending ? null : pending;
        var passkeys = await people.GetPasskeysAsync(person);
        return new FactorState(
            person.TwoFactorEnabled,
            key,
            person.TwoFactorEnabled ? await people.CountRecoveryCodesAsync(person) : 0,
            [
                .. passkeys
                    .OrderBy(passkey => passkey.CreatedAt)
                    .Select(passkey => new PasskeyItem(
                        Base64Url.EncodeToString(passkey.CredentialId),
                        passkey.Name ?? "Passkey",
                        passkey.CreatedAt
                    )),
            ]
        );
    }

    /// <summary>Makes a key for an authenticator; it counts only once a code of it was given.</summary>
    public async Task BeginAuthenticatorAsync(Person person)
    {
        // Not ResetAuthenticatorKeyAsync, which would sign all other browsers out for a page that was only looked at.
        await ((IUserAuthenticatorKeyStore<Person>)store).SetAuthenticatorKeyAsync(
            person,
            people.GenerateNewAuthenticatorKey(),
            CancellationToken.None
        );
        await people.UpdateAsync(person);
    }

    /// <summary>Takes the authenticator into use when the code is right, and gives the recovery codes; null when it is not.</summary>
    public async Task<IReadOnlyList<string>?> ConfirmAuthenticatorAsync(Person person, string code)
    {
        if (!await IsCodeAsync(person, code))
            return null;
        await people.SetTwoFactorEnabledAsync(person, true);
        return await NewRecoveryCodesAsync(person);
    }

    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Person person) =>
        [.. await people.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodes) ?? []];

    public async Task RemoveAuthenticatorAsync(Person person)
    {
        await ((IUserAuthenticatorKeyStore<Person>)store).SetAuthenticatorKeyAsync(person, "", CancellationToken.None);
        await people.GenerateNewTwoFactorRecoveryCodesAsync(person, 0);
        await people.SetTwoFactorEnabledAsync(person, false);
    }

    /// <summary>True for a code that the person's authenticator shows now, the first time it is given.</summary>
    public async Task<bool> IsCodeAsync(Person person, string code)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        return digits.Length == 6
            && await people.VerifyTwoFactorTokenAsync(person, TokenOptions.DefaultAuthenticatorProvider, digits)
            && used.TryUse(person.Id, digits);
    }

    /// <summary>True for a recovery code that was not used before; it is used then.</summary>
    public async Task<bool> RedeemAsync(Person person, string code)
    {
        var plain = string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return plain.Length == 10 && (await people.RedeemTwoFactorRecoveryCodeAsync(person, $"{plain[..5]}-{plain[5..]}")).Succeeded;
    }
}

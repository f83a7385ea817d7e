using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace CaseTracker.Data.Accounts;

/// <summary>People on the site's own context. What would let a thief of the database sign in (authenticator keys, recovery codes) is
/// encrypted with the site's keys.</summary>
internal sealed class PersonStore(CaseTrackerContext context, IDataProtectionProvider protection, IdentityErrorDescriber describer)
    : UserOnlyStore<
        Person,
        CaseTrackerContext,
        Guid,
        IdentityUserClaim<Guid>,
        IdentityUserLogin<Guid>,
        IdentityUserToken<Guid>,
        IdentityUserPasskey<Guid>
    >(context, describer)
{
    private readonly IDataProtector _protector = protection.CreateProtector("CaseTracker.PersonSecrets.v1");

    public override Task SetTokenAsync(
        Person user,
        string loginProvider,
        string name,
        string? value,
        CancellationToken cancellationToken
    ) => base.SetTokenAsync(user, loginProvider, name, value is null ? null : _protector.Protect(value), cancellationToken);

    /// <summary>Null also where the key that encrypted it is gone: the person then gets back in by a reset link.</summary>
    public override async Task<string?> GetTokenAsync(Person user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        try
        {
            return await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } value ? _protector.Unprotect(value) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

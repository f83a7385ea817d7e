using Microsoft.AspNetCore.Identity;

namespace CaseTracker.Data.Accounts;

/// <summary>Whether a name and a password go together. Known and unknown names cost the same work: one reading and one hash.</summary>
/// <remarks>
/// Nothing is written for a wrong password, since a write would tell a known name by its time. How often a name may be tried is limited
/// in memory, whether it is known or not.
/// </remarks>
public sealed class PasswordCheck(UserManager<Person> people, IPasswordHasher<Person> hasher)
{
    private static readonly Person Nobody = new();

    // One for the process, made by the hasher that is in use, so that it costs what the others cost.
    private static string? s_unmatched;

    /// <summary>Null for a wrong password, an unknown name and a disabled person alike.</summary>
    public async Task<Person?> FindAsync(string name, string password)
    {
        var person = await people.FindByNameAsync(name);
        var unmatched = s_unmatched ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        var verified = hasher.VerifyHashedPassword(person ?? Nobody, person?.PasswordHash ?? unmatched, password);
        return verified != PasswordVerificationResult.Failed && person is { DisabledAt: null } ? person : null;
    }
}

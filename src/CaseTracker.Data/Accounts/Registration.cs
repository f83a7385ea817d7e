using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Auditing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Accounts;

/// <summary>How people come to have an account: the first by the set-up, all others by an invitation.</summary>
public sealed class Registration(CaseTrackerContext context, UserManager<Person> people, TimeProvider time)
{
    /// <summary>What a name to be shown may be at most.</summary>
    public const int LongestName = 80;

    public const int ShortestPassword = 12;

    /// <summary>Longer ones would only make work for the hash.</summary>
    public const int LongestPassword = 200;

    public Task<bool> HasPeopleAsync(CancellationToken cancellation = default) => context.People.AnyAsync(cancellation);

    /// <summary>Makes the first administrator, unless somebody has an account already.</summary>
    public async Task<RegistrationResult> SetUpAsync(Credentials chosen, CancellationToken cancellation = default)
    {
        // The transaction takes the one writer's place at once, so two who are the first are one after the other.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await HasPeopleAsync(cancellation))
            return RegistrationResult.TooLate;
        var result = await AddAsync(chosen, Role.Administrator);
        if (result.Person is not { } person)
            return result;
        context.RecordOwn(AuditKind.SiteSetUp, person.Id, time.GetUtcNow(), person.Role);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    /// <summary>What a link offers; null for one that is used, withdrawn, too old or made up.</summary>
    public async Task<Invitation?> FindInvitationAsync(string token, CancellationToken cancellation = default)
    {
        if (await RowAsync(token, cancellation) is not { } row)
            return null;
        var person = row.PersonId is { } id ? await people.FindByIdAsync(id.ToString()) : null;
        return new Invitation(row.For, row.Role, person?.UserName);
    }

    /// <summary>Makes the account that an invitation offers. The link is good for one.</summary>
    public Task<RegistrationResult> AcceptAsync(string token, Credentials chosen, CancellationToken cancellation = default) =>
        UseAsync(token, async row => row.PersonId is null ? await AddAsync(chosen, row.Role) : RegistrationResult.TooLate, cancellation);

    /// <summary>Lets a person back in: a new password, no second factor until they set up another, all sessions ended.</summary>
    public Task<RegistrationResult> ResetAsync(string token, string password, CancellationToken cancellation = default) =>
        UseAsync(
            token,
            async row =>
            {
                if (row.PersonId is null || await people.FindByIdAsync(row.PersonId.Value.ToString()) is not { DisabledAt: null } person)
                    return RegistrationResult.TooLate;
                if (LengthFaults(password).ToList() is { Count: > 0 } faults)
                    return new RegistrationResult(null, faults);
                await context.PersonPasskeys.Where(passkey => passkey.UserId == person.Id).ExecuteDeleteAsync(cancellation);
                await context.PersonSecrets.Where(secret => secret.UserId == person.Id).ExecuteDeleteAsync(cancellation);
                await people.RemovePasswordAsync(person);
                var added = await people.AddPasswordAsync(person, password);
                if (!added.Succeeded)
                    return new RegistrationResult(null, PersonErrors.Faults(added));
                await people.SetTwoFactorEnabledAsync(person, false); // with a new security stamp, which ends the sessions
                return new RegistrationResult(person, []);
            },
            cancellation
        );

    /// <summary>All or nothing: a link whose form has a fault stays good.</summary>
    private async Task<RegistrationResult> UseAsync(
        string token,
        Func<InvitationRow, Task<RegistrationResult>> use,
        CancellationToken cancellation
    )
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await RowAsync(token, cancellation) is not { } row)
            return RegistrationResult.TooLate;
        var result = await use(row);
        if (result.Person is null)
        {
            await transaction.RollbackAsync(cancellation);
            context.ChangeTracker.Clear();
            return result;
        }

        row.UsedAt = time.GetUtcNow();
        if (row.PersonId is null)
            context.RecordOwn(AuditKind.InvitationUsed, result.Person.Id, row.UsedAt.Value, result.Person.Role);
        else
            context.RecordOwn(AuditKind.ResetLinkUsed, result.Person.Id, row.UsedAt.Value);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    private async Task<InvitationRow?> RowAsync(string token, CancellationToken cancellation)
    {
        var hash = LinkToken.Hash(token);
        return
            await context.Invitations.SingleOrDefaultAsync(row => row.TokenHash == hash && row.UsedAt == null, cancellation) is { } row
            && row.EndsAt > time.GetUtcNow()
            ? row
            : null;
    }

    private async Task<RegistrationResult> AddAsync(Credentials chosen, Role role)
    {
        var displayName = chosen.DisplayName.Trim();
        var person = new Person
        {
            Id = Guid.NewGuid(),
            UserName = chosen.SignInName.Trim(),
            DisplayName = displayName,
            Role = role,
            CreatedAt = time.GetUtcNow(),
        };
        // All at once, in the order of the form; the framework would say what is wrong
        // with the password first, and with the name when it is sent again.
        List<FormFault> faults = [.. NameFaults(displayName)];
        foreach (var rule in people.UserValidators)
            faults.AddRange(PersonErrors.Faults(await rule.ValidateAsync(people, person)));
        foreach (var rule in people.PasswordValidators)
            faults.AddRange(PersonErrors.Faults(await rule.ValidateAsync(people, person, chosen.Password)));
        faults.AddRange(LengthFaults(chosen.Password));
        if (faults.Count > 0)
            return new RegistrationResult(null, faults);
        var created = await people.CreateAsync(person, chosen.Password);
        return created.Succeeded ? new RegistrationResult(person, []) : new RegistrationResult(null, PersonErrors.Faults(created));
    }

    internal static IEnumerable<FormFault> NameFaults(string displayName)
    {
        if (displayName.Length == 0)
            yield return new FormFault(AccountFields.DisplayName, "Give the name that readers and colleagues are to see.");
        else if (displayName.Length > LongestName || displayName.Any(char.IsControl))
            yield return new FormFault(
                AccountFields.DisplayName,
                $"The name to be shown has at most {LongestName} characters and no line breaks."
            );
    }

    internal static IEnumerable<FormFault> LengthFaults(string password)
    {
        if (password.Length > LongestPassword)
            yield return new FormFault(AccountFields.Password, $"The password has at most {LongestPassword} characters.");
    }
}

using System.Buffers.Text;
using System.Security.Claims;
using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Auditing;
using Microsoft.AspNetCore.Identity;

namespace CaseTracker.Data.Accounts;

/// <summary>What people do with their own account, each change in one transaction with its entry in the audit log. A session by password
/// alone sets up the first further factor, and touches none that is there.</summary>
public sealed class OwnAccount(
    AccessGate gate,
    UserManager<Person> people,
    SecondFactors factors,
    CaseTrackerContext context,
    TimeProvider time
)
{
    private const string ProveFirst =
        "Your account has a second factor, and this session was opened by the password "
        + "alone. Sign out, sign in with the second factor, and try again.";

    /// <summary>Null where the session has ended. The key of an authenticator in the making is for sessions that may finish it.</summary>
    public async Task<FactorState?> FactorsAsync(ClaimsPrincipal user)
    {
        if (await FindAsync(user) is not { } me)
            return null;
        var state = await factors.OfAsync(me.Person);
        return me.HasSecondFactor || !state.HasAny ? state : state with { PendingKey = null };
    }

    /// <summary>The name to sign in with; null where the session has ended.</summary>
    public async Task<string?> SignInNameAsync(ClaimsPrincipal user) => (await FindAsync(user))?.Person.UserName;

    public Task<OwnChange> RenameAsync(ClaimsPrincipal user, string displayName) =>
        AsAsync(
            user,
            async me =>
            {
                var name = displayName.Trim();
                if (Registration.NameFaults(name).ToList() is { Count: > 0 } faults)
                    return new OwnChange(faults);
                if (me.Person.DisplayName == name)
                    return OwnChange.Done;
                me.Person.DisplayName = name;
                await people.UpdateAsync(me.Person);
                return Recorded(me, AuditKind.NameChanged);
            }
        );

    /// <summary>Ends all other sessions.</summary>
    public Task<OwnChange> ChangePasswordAsync(ClaimsPrincipal user, string present, string wanted) =>
        ProvenAsync(
            user,
            async me =>
            {
                if (Registration.LengthFaults(wanted).ToList() is { Count: > 0 } faults)
                    return new OwnChange(faults);
                var changed = await people.ChangePasswordAsync(me.Person, present, wanted);
                return changed.Succeeded
                    ? await KeptAsync(me, AuditKind.PasswordChanged, proves: false)
                    : new OwnChange(PersonErrors.Faults(changed));
            }
        );

    public Task<OwnChange> BeginAuthenticatorAsync(ClaimsPrincipal user) =>
        ProvenAsync(
            user,
            async me =>
            {
                if (me.Person.TwoFactorEnabled)
                    return new OwnChange(["There is an authenticator already. Remove it to set up another."]);
                await factors.BeginAuthenticatorAsync(me.Person);
                return OwnChange.Done;
            }
        );

    /// <summary>Ends all other sessions; this one counts as proven from now on.</summary>
    public Task<OwnChange> ConfirmAuthenticatorAsync(ClaimsPrincipal user, string code) =>
        ProvenAsync(
            user,
            async me =>
            {
                if (me.Person.TwoFactorEnabled)
                    return new OwnChange(["The authenticator is set up already."]);
                if (await factors.ConfirmAuthenticatorAsync(me.Person, code) is not { } codes)
                    return new OwnChange([
                        new FormFault(
                            AccountFields.Code,
                            "This is not the code that the authenticator shows now: six digits, which "
                                + "change every half minute. Is the clock of your device right?"
                        ),
                    ]);
                return await KeptAsync(me, AuditKind.AuthenticatorSetUp, proves: true) with { RecoveryCodes = codes };
            }
        );

    public Task<OwnChange> RemoveAuthenticatorAsync(ClaimsPrincipal user) =>
        ProvenAsync(
            user,
            async me =>
            {
                if (!me.Person.TwoFactorEnabled)
                    return OwnChange.Done;
                await factors.RemoveAuthenticatorAsync(me.Person);
                return await KeptAsync(me, AuditKind.AuthenticatorRemoved, proves: false);
            }
        );

    /// <summary>The old ones are void.</summary>
    public Task<OwnChange> NewRecoveryCodesAsync(ClaimsPrincipal user) =>
        ProvenAsync(
            user,
            async me =>
                me.Person.TwoFactorEnabled
                    ? Recorded(me, AuditKind.RecoveryCodesRenewed) with
                    {
                        RecoveryCodes = await factors.NewRecoveryCodesAsync(me.Person),
                    }
                    : new OwnChange(["Recovery codes stand in for an authenticator, and there is none."])
        );

    public Task<OwnChange> AddPasskeyAsync(ClaimsPrincipal user, UserPasskeyInfo passkey, string name) =>
        ProvenAsync(
            user,
            async me =>
            {
                passkey.Name = name.Trim() is { Length: > 0 and <= Registration.LongestName } given ? given : "Passkey";
                var added = await people.AddOrUpdatePasskeyAsync(me.Person, passkey);
                return added.Succeeded
                    ? await KeptAsync(me, AuditKind.PasskeyAdded, proves: true)
                    : new OwnChange(PersonErrors.Faults(added));
            }
        );

    /// <param name="id">The credential id in base64url.</param>
    public Task<OwnChange> RemovePasskeyAsync(ClaimsPrincipal user, string id) =>
        ProvenAsync(
            user,
            async me =>
            {
                // The framework removes what is not there without a word.
                if (!Base64Url.IsValid(id) || await people.GetPasskeyAsync(me.Person, Base64Url.DecodeFromChars(id)) is not { } passkey)
                    return new OwnChange(["There is no such passkey; it may have been removed already."]);
                var removed = await people.RemovePasskeyAsync(me.Person, passkey.CredentialId);
                return removed.Succeeded
                    ? await KeptAsync(me, AuditKind.PasskeyRemoved, proves: false)
                    : new OwnChange(PersonErrors.Faults(removed));
            }
        );

    /// <summary>The person who asks, for a ceremony that the framework needs them for;
    /// null where a factor is there and the session has not proven one.</summary>
    public async Task<Person?> ForPasskeyAsync(ClaimsPrincipal user) =>
        await FindAsync(user) is { } me && await IsProvenAsync(me) ? me.Person : null;

    private async Task<OwnChange> KeptAsync(Me me, AuditKind kind, bool proves)
    {
        await people.UpdateSecurityStampAsync(me.Person);
        await Sessions.KeepAsync(context, me.SessionId, me.Person, proves);
        return Recorded(me, kind);
    }

    private OwnChange Recorded(Me me, AuditKind kind)
    {
        context.RecordOwn(kind, me.Person.Id, time.GetUtcNow());
        return OwnChange.Done;
    }

    private Task<OwnChange> ProvenAsync(ClaimsPrincipal user, Func<Me, Task<OwnChange>> change) =>
        AsAsync(user, async me => await IsProvenAsync(me) ? await change(me) : new OwnChange([ProveFirst]));

    private async Task<bool> IsProvenAsync(Me me) => me.HasSecondFactor || !(await factors.OfAsync(me.Person)).HasAny;

    private async Task<OwnChange> AsAsync(ClaimsPrincipal user, Func<Me, Task<OwnChange>> change)
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        if (await FindAsync(user) is not { } me)
            return new OwnChange([((AccessDecision)AccessRefusal.SignedOut).Words]);
        var answer = await change(me);
        if (answer.IsDone)
        {
            await context.SaveChangesAsync();
            await transaction.CommitAsync();
        }
        else
        {
            await transaction.RollbackAsync();
            context.ChangeTracker.Clear();
        }

        return answer;
    }

    private async Task<Me?> FindAsync(ClaimsPrincipal user)
    {
        var admission = await gate.AskAsync(user, Permission.KeepOwnAccount);
        return admission.IsAllowed && await people.FindByIdAsync(admission.Actor.PersonId.ToString()) is { } person
            ? new Me(person, SessionClaims.SessionId(user)!.Value, admission.Actor.HasSecondFactor)
            : null;
    }

    private sealed record Me(Person Person, Guid SessionId, bool HasSecondFactor);
}

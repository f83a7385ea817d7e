using System.Security.Claims;
using CaseTracker.Core.Permissions;
using Microsoft.Extensions.Logging;

namespace CaseTracker.Data.Accounts;

/// <summary>What administrators do with people: each step asks the gate first and leaves a line in the log.</summary>
public sealed partial class PeopleDesk(AccessGate gate, PeopleRegister register, ILogger<PeopleDesk> logger)
{
    /// <summary>All people and open links; null for somebody who may not see them.</summary>
    public async Task<(IReadOnlyList<PersonListItem> People, IReadOnlyList<OpenInvitation> Open)?> ListAsync(
        ClaimsPrincipal user,
        CancellationToken cancellation = default
    ) =>
        (await gate.AskAsync(user, Permission.ManagePeople, null, cancellation)).IsAllowed
            ? (await register.ListAsync(cancellation), await register.OpenInvitationsAsync(cancellation))
            : null;

    public Task<AccountChange> InviteAsync(ClaimsPrincipal user, string whom, Role role, CancellationToken cancellation = default) =>
        AskedAsync(user, $"invited somebody as {role}", null, by => register.InviteAsync(whom, role, by, cancellation), cancellation);

    public Task<AccountChange> WithdrawAsync(ClaimsPrincipal user, int invitationId, CancellationToken cancellation = default) =>
        AskedAsync(user, "withdrew an invitation", null, by => register.WithdrawAsync(invitationId, by, cancellation), cancellation);

    public Task<AccountChange> ChangeRoleAsync(ClaimsPrincipal user, Guid personId, Role role, CancellationToken cancellation = default) =>
        AskedAsync(user, $"gave the role {role}", personId, by => register.ChangeRoleAsync(personId, role, by, cancellation), cancellation);

    public Task<AccountChange> DisableAsync(ClaimsPrincipal user, Guid personId, CancellationToken cancellation = default) =>
        AskedAsync(user, "disabled the account", personId, by => register.DisableAsync(personId, by, cancellation), cancellation);

    public Task<AccountChange> EnableAsync(ClaimsPrincipal user, Guid personId, CancellationToken cancellation = default) =>
        AskedAsync(user, "enabled the account", personId, by => register.EnableAsync(personId, by, cancellation), cancellation);

    public Task<AccountChange> EndSessionsAsync(ClaimsPrincipal user, Guid personId, CancellationToken cancellation = default) =>
        AskedAsync(user, "ended the sessions", personId, by => register.EndSessionsAsync(personId, by, cancellation), cancellation);

    public Task<AccountChange> ResetAsync(ClaimsPrincipal user, Guid personId, CancellationToken cancellation = default) =>
        AskedAsync(user, "made a reset link", personId, by => register.ResetAsync(personId, by, cancellation), cancellation);

    private async Task<AccountChange> AskedAsync(
        ClaimsPrincipal user,
        string deed,
        Guid? personId,
        Func<Guid, Task<AccountChange>> act,
        CancellationToken cancellation
    )
    {
        var admission = await gate.AskAsync(user, Permission.ManagePeople, null, cancellation);
        if (!admission.IsAllowed)
            return new AccountChange(admission.Decision.Words);
        var change = await act(admission.Actor.PersonId);
        if (change.IsDone)
            Did(admission.Actor.PersonId, deed, personId);
        return change;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Administrator {By} {Deed} of {Person}")]
    private partial void Did(Guid by, string deed, Guid? person);
}

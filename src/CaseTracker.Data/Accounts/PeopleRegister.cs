using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Auditing;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Accounts;

/// <summary>
/// The people of the site and the links given to them. It asks nobody's leave: it is for <see cref="PeopleDesk"/>, which has asked, and for
/// commands on the machine, whose user could write the database anyway.
/// </summary>
public sealed class PeopleRegister(IDbContextFactory<CaseTrackerContext> contexts, TimeProvider time)
{
    /// <summary>How long a link is good.</summary>
    public static readonly TimeSpan LinkLasts = TimeSpan.FromDays(7);

    private const string LastAdministrator = "This is the only administrator whose account is enabled. Make somebody else one first.";

    /// <summary>All people, by name.</summary>
    public async Task<IReadOnlyList<PersonListItem>> ListAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var people = await context.People.AsNoTracking().ToListAsync(cancellation);
        var withPasskeys = (await context.PersonPasskeys.Select(row => row.UserId).Distinct().ToListAsync(cancellation)).ToHashSet();
        var seen = (await context.Sessions.Select(row => new { row.PersonId, row.SeenAt }).ToListAsync(cancellation)).ToLookup(
            row => row.PersonId,
            row => row.SeenAt
        );
        return
        [
            .. people
                .OrderBy(row => row.DisplayName, StringComparer.OrdinalIgnoreCase)
                .ThenBy(row => row.UserName, StringComparer.Ordinal)
                .Select(row => new PersonListItem(
                    row.Id,
                    row.UserName!,
                    row.DisplayName,
                    row.Role,
                    row.TwoFactorEnabled || withPasskeys.Contains(row.Id),
                    row.CreatedAt,
                    row.DisabledAt,
                    seen[row.Id].Select(at => (DateTimeOffset?)at).Max()
                )),
        ];
    }

    public async Task<IReadOnlyList<OpenInvitation>> OpenInvitationsAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await context
            .Invitations.AsNoTracking()
            .Where(row => row.UsedAt == null)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellation);
        return
        [
            .. rows.Where(row => row.EndsAt > time.GetUtcNow())
                .Select(row => new OpenInvitation(row.Id, row.For, row.PersonId is null ? row.Role : null, row.EndsAt)),
        ];
    }

    public async Task<Guid?> FindAsync(string signInName, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var normalized = signInName.Trim().ToUpperInvariant();
        return await context
            .People.Where(row => row.NormalizedUserName == normalized)
            .Select(row => (Guid?)row.Id)
            .SingleOrDefaultAsync(cancellation);
    }

    public Task<AccountChange> ChangeRoleAsync(Guid personId, Role role, Guid? by, CancellationToken cancellation = default) =>
        ChangeAsync(
            personId,
            by,
            AuditKind.RoleChanged,
            (_, person) =>
            {
                if (person.Role == role)
                    return Task.FromResult(false);
                person.Role = role;
                return Task.FromResult(true);
            },
            mayEndLastAdministrator: role != Role.Administrator,
            cancellation
        );

    /// <summary>Ends the person's sessions and makes links to their account void. What they wrote stays.</summary>
    public Task<AccountChange> DisableAsync(Guid personId, Guid? by, CancellationToken cancellation = default) =>
        ChangeAsync(
            personId,
            by,
            AuditKind.Disabled,
            async (context, person) =>
            {
                if (person.DisabledAt is not null)
                    return false;
                person.DisabledAt = time.GetUtcNow();
                person.SecurityStamp = Guid.NewGuid().ToString();
                await context.Sessions.Where(row => row.PersonId == personId).ExecuteDeleteAsync(cancellation);
                await context.Invitations.Where(row => row.PersonId == personId && row.UsedAt == null).ExecuteDeleteAsync(cancellation);
                return true;
            },
            mayEndLastAdministrator: true,
            cancellation
        );

    public Task<AccountChange> EnableAsync(Guid personId, Guid? by, CancellationToken cancellation = default) =>
        ChangeAsync(
            personId,
            by,
            AuditKind.Enabled,
            (_, person) =>
            {
                if (person.DisabledAt is null)
                    return Task.FromResult(false);
                person.DisabledAt = null;
                return Task.FromResult(true);
            },
            mayEndLastAdministrator: false,
            cancellation
        );

    public Task<AccountChange> EndSessionsAsync(Guid personId, Guid? by, CancellationToken cancellation = default) =>
        ChangeAsync(
            personId,
            by,
            AuditKind.SessionsEnded,
            (_, person) =>
            {
                person.SecurityStamp = Guid.NewGuid().ToString();
                return Task.FromResult(true);
            },
            mayEndLastAdministrator: false,
            cancellation
        );

    /// <param name="whom">Whom the link is for, so that a list of open ones can be read.</param>
    /// <param name="madeBy">Null for a command on the machine.</param>
    public async Task<AccountChange> InviteAsync(string whom, Role role, Guid? madeBy, CancellationToken cancellation = default)
    {
        whom = whom.Trim();
        if (whom.Length is 0 or > Registration.LongestName || whom.Any(char.IsControl))
            return new AccountChange(
                new FormFault(
                    AccountFields.For,
                    $"Say whom the invitation is for, in at most {Registration.LongestName} characters and one line."
                )
            );
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await LinkAsync(
            context,
            AuditKind.Invited,
            new InvitationRow
            {
                For = whom,
                Role = role,
                MadeBy = madeBy,
            },
            cancellation
        );
    }

    /// <summary>Makes a link by which a person sets a new password and drops the second
    /// factor. Nothing changes until it is used; older ones are void.</summary>
    public async Task<AccountChange> ResetAsync(Guid personId, Guid? madeBy, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.People.AsNoTracking().SingleOrDefaultAsync(row => row.Id == personId, cancellation) is not { } person)
            return AccountChange.NoSuchPerson;
        if (person.DisabledAt is not null)
            return new AccountChange("This account is disabled. Enable it first.");
        await context.Invitations.Where(row => row.PersonId == personId && row.UsedAt == null).ExecuteDeleteAsync(cancellation);
        var change = await LinkAsync(
            context,
            AuditKind.ResetLinkMade,
            new InvitationRow
            {
                For = person.DisplayName,
                Role = person.Role,
                PersonId = personId,
                MadeBy = madeBy,
            },
            cancellation
        );
        await transaction.CommitAsync(cancellation);
        return change;
    }

    public async Task<AccountChange> WithdrawAsync(int invitationId, Guid by, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (
            await context.Invitations.SingleOrDefaultAsync(row => row.Id == invitationId && row.UsedAt == null, cancellation)
            is not { } link
        )
            return new AccountChange("This link has been used or withdrawn already.");
        context.Remove(link);
        var (kind, role) = link.PersonId is null
            ? (AuditKind.InvitationWithdrawn, link.Role)
            : (AuditKind.ResetLinkWithdrawn, default(Role?));
        context.RecordOf(kind, by, link.PersonId, role, time.GetUtcNow());
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return AccountChange.Done;
    }

    private async Task<AccountChange> LinkAsync(
        CaseTrackerContext context,
        AuditKind kind,
        InvitationRow invitation,
        CancellationToken cancellation
    )
    {
        var token = LinkToken.New();
        invitation.TokenHash = LinkToken.Hash(token);
        invitation.MadeAt = time.GetUtcNow();
        invitation.EndsAt = invitation.MadeAt + LinkLasts;
        context.Add(invitation);
        context.RecordOf(
            kind,
            invitation.MadeBy,
            invitation.PersonId,
            invitation.PersonId is null ? invitation.Role : null,
            invitation.MadeAt
        );
        await context.SaveChangesAsync(cancellation);
        return new AccountChange(Token: token);
    }

    /// <param name="by">Null for a command on the machine.</param>
    /// <param name="change">False where it is so already, so that nothing is written.</param>
    private async Task<AccountChange> ChangeAsync(
        Guid personId,
        Guid? by,
        AuditKind kind,
        Func<CaseTrackerContext, Person, Task<bool>> change,
        bool mayEndLastAdministrator,
        CancellationToken cancellation
    )
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        // One writer at a time from here on, so two administrators can't demote each other at once.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.People.SingleOrDefaultAsync(row => row.Id == personId, cancellation) is not { } person)
            return AccountChange.NoSuchPerson;
        if (
            mayEndLastAdministrator
            && person is { Role: Role.Administrator, DisabledAt: null }
            && !await context.People.AnyAsync(
                row => row.Id != personId && row.Role == Role.Administrator && row.DisabledAt == null,
                cancellation
            )
        )
            return new AccountChange(LastAdministrator);

        if (!await change(context, person))
            return AccountChange.Done;
        context.RecordOf(kind, by, personId, kind == AuditKind.RoleChanged ? person.Role : null, time.GetUtcNow());
        person.ConcurrencyStamp = Guid.NewGuid().ToString();
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return AccountChange.Done;
    }
}

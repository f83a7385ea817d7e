using CaseTracker.Core;
using CaseTracker.Core.Access;
using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Access;

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
        var seen = (await context.Sessions.Select(row => new { row.PersonId, row.SeenAt }).ToListAsync(cancellation)).ToLookup(row => row.PersonId, row => row.SeenAt);
        return
        [
            .. people.OrderBy(row => row.DisplayName, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.UserName, StringComparer.Ordinal).Select(row => new PersonListItem(
                row.Id, row.UserName!, row.DisplayName, row.Role, row.TwoFactorEnabled || withPasskeys.Contains(row.Id), row.CreatedAt, row.DisabledAt,
                seen[row.Id].Select(at => (DateTimeOffset?)at).Max())),
        ];
    }

    public async Task<IReadOnlyList<OpenInvitation>> OpenInvitationsAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await context.Invitations.AsNoTracking().Where(row => row.UsedAt == null).OrderBy(row => row.Id).ToListAsync(cancellation);
        return [.. rows.Where(row => row.EndsAt > time.GetUtcNow()).Select(row => new OpenInvitation(row.Id, row.For, row.PersonId is null ? row.Role : null, row.EndsAt))];
    }

    public async Task<Guid?> FindAsync(string signInName, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var normalized = signInName.Trim().ToUpperInvariant();
        return await context.People.Where(row => row.NormalizedUserName == normalized).Select(row => (Guid?)row.Id).SingleOrDefaultAsync(cancellation);
    }

    public Task<Change> ChangeRoleAsync(Guid personId, Role role, CancellationToken cancellation = default) =>
        ChangeAsync(personId, person => person.Role = role, mayEndLastAdministrator: role != Role.Administrator, cancellation);

    /// <summary>Ends the person's sessions and makes links to their account void. What they wrote stays.</summary>
    public async Task<Change> DisableAsync(Guid personId, CancellationToken cancellation = default)
    {
        var change = await ChangeAsync(personId, person =>
        {
            person.DisabledAt ??= time.GetUtcNow();
            person.SecurityStamp = Guid.NewGuid().ToString();
        }, mayEndLastAdministrator: true, cancellation);
        if (!change.IsDone) return change;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Sessions.Where(row => row.PersonId == personId).ExecuteDeleteAsync(cancellation);
        await context.Invitations.Where(row => row.PersonId == personId && row.UsedAt == null).ExecuteDeleteAsync(cancellation);
        return change;
    }

    public Task<Change> EnableAsync(Guid personId, CancellationToken cancellation = default) =>
        ChangeAsync(personId, person => person.DisabledAt = null, mayEndLastAdministrator: false, cancellation);

    public Task<Change> EndSessionsAsync(Guid personId, CancellationToken cancellation = default) =>
        ChangeAsync(personId, person => person.SecurityStamp = Guid.NewGuid().ToString(), mayEndLastAdministrator: false, cancellation);

    /// <param name="whom">Whom the link is for, so that a list of open ones can be read.</param>
    /// <param name="madeBy">Null for a command on the machine.</param>
    public async Task<Change> InviteAsync(string whom, Role role, Guid? madeBy, CancellationToken cancellation = default)
    {
        whom = whom.Trim();
        if (whom.Length is 0 or > Registration.LongestName || whom.Any(char.IsControl)) return new Change(new FormFault(AccountFields.For, $"Say whom the invitation is for, in at most {Registration.LongestName} characters and one line."));
        return await LinkAsync(new InvitationRow { For = whom, Role = role, MadeBy = madeBy }, cancellation);
    }

    /// <summary>Makes a link by which a person sets a new password and drops the second factor. Nothing changes until it is used; older ones are void.</summary>
    public async Task<Change> ResetAsync(Guid personId, Guid? madeBy, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await context.People.AsNoTracking().SingleOrDefaultAsync(row => row.Id == personId, cancellation) is not { } person) return Change.NoSuchPerson;
        if (person.DisabledAt is not null) return new Change("This account is disabled. Enable it first.");
        await context.Invitations.Where(row => row.PersonId == personId && row.UsedAt == null).ExecuteDeleteAsync(cancellation);
        return await LinkAsync(new InvitationRow { For = person.DisplayName, Role = person.Role, PersonId = personId, MadeBy = madeBy }, cancellation);
    }

    public async Task<Change> WithdrawAsync(int invitationId, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var gone = await context.Invitations.Where(row => row.Id == invitationId && row.UsedAt == null).ExecuteDeleteAsync(cancellation);
        return gone == 1 ? Change.Done : new Change("This link has been used or withdrawn already.");
    }

    private async Task<Change> LinkAsync(InvitationRow invitation, CancellationToken cancellation)
    {
        var token = LinkToken.New();
        invitation.TokenHash = LinkToken.Hash(token);
        invitation.MadeAt = time.GetUtcNow();
        invitation.EndsAt = invitation.MadeAt + LinkLasts;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        context.Add(invitation);
        await context.SaveChangesAsync(cancellation);
        return new Change(Token: token);
    }

    private async Task<Change> ChangeAsync(Guid personId, Action<Person> change, bool mayEndLastAdministrator, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        // One writer at a time from here on, so two administrators can't demote each other at once.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.People.SingleOrDefaultAsync(row => row.Id == personId, cancellation) is not { } person) return Change.NoSuchPerson;
        if (mayEndLastAdministrator && person is { Role: Role.Administrator, DisabledAt: null }
            && !await context.People.AnyAsync(row => row.Id != personId && row.Role == Role.Administrator && row.DisabledAt == null, cancellation))
            return new Change(LastAdministrator);

        change(person);
        person.ConcurrencyStamp = Guid.NewGuid().ToString();
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return Change.Done;
    }
}

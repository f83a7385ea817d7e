using CaseTracker.Data.Auditing;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Accounts;

/// <summary>The browsers in which people are signed in.</summary>
public sealed class Sessions(IDbContextFactory<CaseTrackerContext> contexts, TimeProvider time)
{
    /// <summary>A session that nobody used for so long has ended.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromDays(14);

    private static readonly TimeSpan SeenStep = TimeSpan.FromMinutes(1);

    public async Task<Guid> StartAsync(Person person, SignInWay way, string? userAgent, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var now = time.GetUtcNow();
        var old = await context.Sessions.Where(row => row.PersonId == person.Id).ToListAsync(cancellation);
        context.RemoveRange(old.Where(row => row.SeenAt + Idle < now || row.Stamp != person.SecurityStamp));
        var session = new SessionRow
        {
            Id = Guid.NewGuid(),
            PersonId = person.Id,
            Stamp = person.SecurityStamp ?? "",
            Way = way,
            HasSecondFactor = way != SignInWay.Password,
            Browser = BrowserName.Parse(userAgent),
            StartedAt = now,
            SeenAt = now,
        };
        context.Add(session);
        context.Record(
            new AuditEntryRow
            {
                At = now,
                Kind = AuditKind.SignedIn,
                ActorId = person.Id,
                PersonId = person.Id,
                Way = way,
            }
        );
        await context.SaveChangesAsync(cancellation);
        return session.Id;
    }

    /// <summary>The person's sessions that still open something, the last used first.</summary>
    public async Task<IReadOnlyList<Session>> OfAsync(Guid personId, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await (
            from session in context.Sessions.AsNoTracking()
            join person in context.People on session.PersonId equals person.Id
            where person.Id == personId && session.Stamp == person.SecurityStamp
            select session
        ).ToListAsync(cancellation);
        return
        [
            .. rows.Where(row => row.SeenAt + Idle >= time.GetUtcNow())
                .OrderByDescending(row => row.SeenAt)
                .Select(row => new Session(row.Id, row.Way, row.Browser, row.StartedAt, row.SeenAt)),
        ];
    }

    /// <summary>Notes that a session is in use, at most once a minute.</summary>
    public async Task SeeAsync(Guid sessionId, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var now = time.GetUtcNow();
        var seen = await context
            .Sessions.Where(row => row.Id == sessionId)
            .Select(row => (DateTimeOffset?)row.SeenAt)
            .SingleOrDefaultAsync(cancellation);
        if (seen is { } at && now - at >= SeenStep)
            await context
                .Sessions.Where(row => row.Id == sessionId)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now), cancellation);
    }

    /// <summary>Lets one session live on after the person's security stamp has changed, which ended all others.</summary>
    /// <param name="provesSecondFactor">True where the change itself proved a second factor; false leaves the session as it was.</param>
    /// <param name="context">Of the change, so that both are done or neither.</param>
    internal static async Task KeepAsync(
        CaseTrackerContext context,
        Guid sessionId,
        Person person,
        bool provesSecondFactor,
        CancellationToken cancellation = default
    )
    {
        await context
            .Sessions.Where(row => row.Id == sessionId && row.PersonId == person.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.Stamp, person.SecurityStamp)
                        .SetProperty(row => row.HasSecondFactor, row => row.HasSecondFactor || provesSecondFactor),
                cancellation
            );
    }

    /// <summary>Records that somebody gave a person’s password and no right code after
    /// it. That the password was right, they have been told already.</summary>
    public async Task NoteRefusedCodeAsync(Guid personId, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        context.Record(
            new AuditEntryRow
            {
                At = time.GetUtcNow(),
                Kind = AuditKind.CodeRefused,
                Agent = AuditAgent.Visitor,
                PersonId = personId,
            }
        );
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Ends the session in which a person signs out.</summary>
    public async Task EndAsync(Guid personId, Guid sessionId, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Sessions.Where(row => row.Id == sessionId && row.PersonId == personId).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Signs another browser of the person out; one of somebody else is left alone.</summary>
    public Task RevokeAsync(Guid personId, Guid sessionId, CancellationToken cancellation = default) =>
        RevokeAsync(personId, rows => rows.Where(row => row.Id == sessionId), AuditKind.BrowserSignedOut, cancellation);

    /// <summary>Signs all browsers of the person out but one.</summary>
    public Task RevokeOthersAsync(Guid personId, Guid sessionId, CancellationToken cancellation = default) =>
        RevokeAsync(personId, rows => rows.Where(row => row.Id != sessionId), AuditKind.OtherBrowsersSignedOut, cancellation);

    private async Task RevokeAsync(
        Guid personId,
        Func<IQueryable<SessionRow>, IQueryable<SessionRow>> which,
        AuditKind kind,
        CancellationToken cancellation
    )
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await which(context.Sessions.Where(row => row.PersonId == personId)).ExecuteDeleteAsync(cancellation) == 0)
            return;
        context.RecordOwn(kind, personId, time.GetUtcNow());
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

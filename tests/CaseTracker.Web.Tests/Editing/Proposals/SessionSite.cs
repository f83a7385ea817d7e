using CaseTracker.Core.Cases;
using CaseTracker.Core.Permissions;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseTracker.Web.Tests.Editing.Proposals;

/// <summary>A site with one published case, at whose desks those work whom a test names.</summary>
internal sealed class SessionSite : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private SessionSite(TestDatabase database, FormWrites writes) => (_database, Writes) = (database, writes);

    public FakeTimeProvider Time => _database.Time;

    public FormWrites Writes { get; }

    public SiteCalendar Calendar => _database.Get<SiteCalendar>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<SessionSite> StartAsync()
    {
        var writes = new FormWrites();
        var database = await TestDatabase.StartAsync(new DateTimeOffset(2026, 1, 2, 17, 0, 0, TimeSpan.Zero), writes, SampleCase.Json);
        return new SessionSite(database, writes);
    }

    public ProposalDesk Desk(ICurrentActor who) => new(_database.Contexts, _database.Get<CaseLibrary>(), who, new SiteSettings(), Time);

    public ProposalSharing Sharing(ICurrentActor who) => new(_database.Contexts, Desk(who), who, Time);

    /// <summary>A draft of Ann’s in which nothing is changed yet.</summary>
    public async Task<Proposal> BeginAsync() =>
        (await Desk(new SessionActor(SessionActor.Ann)).BeginAsync(SampleCase.Slug, "A test", cancellation: Cancellation)).Proposal!;

    /// <summary>Ann names somebody to write in her draft too.</summary>
    public async Task NameAsync(Guid id, Actor who)
    {
        await using (var context = await _database.Contexts.CreateDbContextAsync(Cancellation))
        {
            context.Add(
                new Person
                {
                    Id = who.PersonId,
                    DisplayName = who.DisplayName,
                    UserName = who.DisplayName,
                    NormalizedUserName = who.DisplayName.ToUpperInvariant(),
                    Role = who.Role,
                    SecurityStamp = who.DisplayName,
                    CreatedAt = Time.GetUtcNow(),
                }
            );
            await context.SaveChangesAsync(Cancellation);
        }

        var named = await Sharing(new SessionActor(SessionActor.Ann)).NameAsync(id, who.PersonId, Cancellation);
        Assert.True(named.IsDone, named.Words);
    }

    /// <summary>The open form of somebody as the database has it; null where none is kept.</summary>
    public async Task<ProposalFormRow?> FormAsync(Guid id, Actor who)
    {
        await using var context = await _database.Contexts.CreateDbContextAsync(Cancellation);
        return await context
            .ProposalForms.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ProposalId == id && row.PersonId == who.PersonId, Cancellation);
    }

    public async Task<CourtCase> DraftAsync(Guid id) =>
        (await Desk(new SessionActor(SessionActor.Ann)).FindAsync(id, Cancellation)).Proposal!.Draft;

    /// <summary>Puts bytes that no version of this site wrote in the place of a form.</summary>
    public async Task SpoilFormAsync(Guid id)
    {
        await using var context = await _database.Contexts.CreateDbContextAsync(Cancellation);
        await context
            .ProposalForms.Where(row => row.ProposalId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, "{}"), Cancellation);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}

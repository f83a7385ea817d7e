using System.Security.Claims;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Accounts;

/// <summary>What somebody may do is what the database says now, not what was so when they signed in.</summary>
public sealed class ActorReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Find_AfterEachChange_IsAsTheDatabaseIsNow()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var (person, user) = await SignedInAsync(site);
        var actors = site.Get<ActorReader>();
        Assert.Equal(new Actor(person.Id, "Ada Marsh", Role.Reviewer, false, true), await actors.FindAsync(user, TestSite.Cancellation));

        await ChangeAsync(site, row => row.Role = Role.Contributor);
        Assert.Equal(Role.Contributor, (await actors.FindAsync(user, TestSite.Cancellation))!.Role);

        await ChangeAsync(site, row => row.DisabledAt = site.Time.GetUtcNow());
        Assert.True((await actors.FindAsync(user, TestSite.Cancellation))!.IsDisabled);
        Assert.Equal(
            AccessRefusal.Disabled,
            (await site.Get<AccessGate>().AskAsync(user, Permission.DraftOwn, null, TestSite.Cancellation)).Decision.Refusal
        );

        await ChangeAsync(site, row => row.SecurityStamp = "another");
        Assert.Null(await actors.FindAsync(user, TestSite.Cancellation));
    }

    [Fact]
    public async Task Find_ASessionLeftAloneOrEnded_IsNobody()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var (person, user) = await SignedInAsync(site);
        site.Time.Advance(Sessions.Idle);
        Assert.NotNull(await site.Get<ActorReader>().FindAsync(user, TestSite.Cancellation));
        await site.Get<Sessions>().SeeAsync(SessionClaims.SessionId(user)!.Value, TestSite.Cancellation);

        site.Time.Advance(Sessions.Idle);
        Assert.NotNull(await site.Get<ActorReader>().FindAsync(user, TestSite.Cancellation));
        site.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await site.Get<ActorReader>().FindAsync(user, TestSite.Cancellation));

        var (_, other) = await SignedInAsync(site, person);
        await site.Get<Sessions>().EndAsync(Guid.NewGuid(), SessionClaims.SessionId(other)!.Value, TestSite.Cancellation);
        Assert.NotNull(await site.Get<ActorReader>().FindAsync(other, TestSite.Cancellation));
        await site.Get<Sessions>().EndAsync(person.Id, SessionClaims.SessionId(other)!.Value, TestSite.Cancellation);
        Assert.Null(await site.Get<ActorReader>().FindAsync(other, TestSite.Cancellation));
    }

    [Fact]
    public async Task Find_APrincipalThatNobodyAuthenticated_IsNobody()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var (_, user) = await SignedInAsync(site);

        Assert.Null(await site.Get<ActorReader>().FindAsync(new ClaimsPrincipal(new ClaimsIdentity(user.Claims)), TestSite.Cancellation));
        Assert.Null(
            await site.Get<ActorReader>()
                .FindAsync(SessionClaims.Principal(Guid.NewGuid(), SessionClaims.SessionId(user)!.Value, "test"), TestSite.Cancellation)
        );
    }

    [Theory]
    [InlineData("10.0.0", true)]
    [InlineData("10.0.6+2c1b", true)]
    [InlineData("10.0.7", false)]
    [InlineData("10.0.12+fedcba", false)]
    [InlineData("9.0.1", false)]
    [InlineData("11.0.0-preview.1", false)]
    public void DataProtection_OfAVersionThatCanBeForged_IsRefused(string version, bool refused) =>
        Assert.Equal(refused, DataProtectionVersion.Complaint(version) is not null);

    private static async Task<(Person, ClaimsPrincipal)> SignedInAsync(TestSite site, Person? person = null)
    {
        await using var context = site.Context();
        if (person is null)
        {
            person = new Person
            {
                Id = Guid.NewGuid(),
                UserName = "ada",
                NormalizedUserName = "ADA",
                DisplayName = "Ada Marsh",
                Role = Role.Reviewer,
                SecurityStamp = "one",
                CreatedAt = site.Time.GetUtcNow(),
            };
            context.Add(person);
            await context.SaveChangesAsync(TestSite.Cancellation);
        }

        var session = await site.Get<Sessions>().StartAsync(person, SignInWay.Passkey, null, TestSite.Cancellation);
        return (person, SessionClaims.Principal(person.Id, session, "test"));
    }

    private static async Task ChangeAsync(TestSite site, Action<Person> change)
    {
        await using var context = site.Context();
        change(await context.People.SingleAsync(TestSite.Cancellation));
        await context.SaveChangesAsync(TestSite.Cancellation);
    }
}

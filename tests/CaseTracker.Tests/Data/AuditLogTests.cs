using System.Security.Claims;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>Steps with accounts, and the log as an administrator reads it.</summary>
public sealed class AuditLogTests : IDisposable
{
    private static readonly AuditFilter All = new(null, null, null, null);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Register_EachStepLeavesOneEntry_AndWhatIsSoAlreadyNone()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var (ada, ben) = (await AddAsync(site, "Ada", Role.Administrator), await AddAsync(site, "Ben", Role.Editor));
        var register = site.Get<PeopleRegister>();

        Assert.False((await register.DisableAsync(ada, ben, TestSite.Cancellation)).IsDone); // the last administrator
        Assert.False((await register.InviteAsync("", Role.Editor, ada, TestSite.Cancellation)).IsDone);
        for (var time = 0; time < 2; time++)
        {
            Assert.True((await register.ChangeRoleAsync(ben, Role.Reviewer, ada, TestSite.Cancellation)).IsDone);
            Assert.True((await register.DisableAsync(ben, ada, TestSite.Cancellation)).IsDone);
        }

        Assert.False((await register.ResetAsync(ben, ada, TestSite.Cancellation)).IsDone);
        for (var time = 0; time < 2; time++)
            Assert.True((await register.EnableAsync(ben, null, TestSite.Cancellation)).IsDone);
        Assert.True((await register.EndSessionsAsync(ben, ada, TestSite.Cancellation)).IsDone);
        Assert.True((await register.InviteAsync("Cem", Role.Editor, ada, TestSite.Cancellation)).IsDone);
        Assert.True((await register.ResetAsync(ben, ada, TestSite.Cancellation)).IsDone);
        foreach (var link in await register.OpenInvitationsAsync(TestSite.Cancellation))
            for (var time = 0; time < 2; time++)
                Assert.Equal(time == 0, (await register.WithdrawAsync(link.Id, ada, TestSite.Cancellation)).IsDone);

        Assert.Equal(
            [
                (AuditKind.RoleChanged, ada, ben, Role.Reviewer),
                (AuditKind.Disabled, ada, ben, null),
                (AuditKind.Enabled, null, ben, null),
                (AuditKind.SessionsEnded, ada, ben, null),
                (AuditKind.Invited, ada, null, Role.Editor),
                (AuditKind.ResetLinkMade, ada, ben, null),
                (AuditKind.InvitationWithdrawn, ada, null, Role.Editor),
                (AuditKind.ResetLinkWithdrawn, ada, ben, default(Role?)),
            ],
            (await EntriesAsync(site)).Select(row => (row.Kind, row.ActorId, row.PersonId, row.Role))
        );
    }

    [Theory]
    [InlineData("disable")]
    [InlineData("invite")]
    [InlineData("revoke")]
    public async Task Step_WhoseEntryCanNotBeWritten_IsNotTaken(string step)
    {
        var fault = new PlantedFault("audit_entries");
        await using var site = await TestSite.StartAsync(_folder.FullName, fault: fault);
        var ben = await AddAsync(site, "Ben", Role.Editor);
        await SignInAsync(site, ben);
        var before = await Rows.OfAsync(site);
        fault.IsArmed = true;

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            step switch
            {
                "disable" => site.Get<PeopleRegister>().DisableAsync(ben, null, TestSite.Cancellation),
                "invite" => site.Get<PeopleRegister>().InviteAsync("Cem", Role.Editor, null, TestSite.Cancellation),
                _ => site.Get<Sessions>().RevokeOthersAsync(ben, Guid.NewGuid(), TestSite.Cancellation),
            }
        );

        Assert.Equal(1, fault.Count);
        Assert.Equal(before, await Rows.OfAsync(site));
    }

    [Fact]
    public async Task Sessions_BegunAndRevoked_LeaveOneEntryEach_AndNoneWhereThereIsNone()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var (ada, ben) = (await AddAsync(site, "Ada", Role.Administrator), await AddAsync(site, "Ben", Role.Editor));
        var (sessions, mine) = (site.Get<Sessions>(), await SignInAsync(site, ben));
        var other = await SignInAsync(site, ben);
        await sessions.RevokeAsync(ada, other, TestSite.Cancellation); // not hers
        for (var time = 0; time < 2; time++)
            await sessions.RevokeAsync(ben, other, TestSite.Cancellation);
        await SignInAsync(site, ben);
        for (var time = 0; time < 2; time++)
            await sessions.RevokeOthersAsync(ben, mine, TestSite.Cancellation);
        await sessions.EndAsync(ben, mine, TestSite.Cancellation);

        Assert.Equal(
            [AuditKind.SignedIn, AuditKind.SignedIn, AuditKind.BrowserSignedOut, AuditKind.SignedIn, AuditKind.OtherBrowsersSignedOut],
            (await EntriesAsync(site)).Select(row => row.Kind)
        );
    }

    [Fact]
    public async Task Log_PageByPage_GivesEachEntryOnce_TheNewestFirst()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var user = await AdministratorAsync(site);
        await FillAsync(site, 1_200);
        var log = site.Get<AuditLog>();
        var seen = new List<int>();
        int? before = null;
        do
        {
            var page = (await log.PageAsync(user, All, before, TestSite.Cancellation))!;
            Assert.InRange(page.Entries.Items.Count, 1, AuditLog.PageSize);
            seen.AddRange(page.Entries.Items.Select(entry => entry.Id));
            before = page.Entries.Next is { } next ? int.Parse(next, System.Globalization.CultureInfo.InvariantCulture) : null;
        } while (before is not null);

        Assert.Equal(Enumerable.Range(1, 1_201).Reverse(), seen);
        Assert.Equal(
            seen,
            await (await log.AllAsync(user, All, TestSite.Cancellation))!.Select(entry => entry.Id).ToListAsync(TestSite.Cancellation)
        );
    }

    [Fact]
    public async Task Log_Filtered_GivesWhatWasAskedFor()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var user = await AdministratorAsync(site);
        var ben = await AddAsync(site, "Ben", Role.Editor);
        await site.Get<PeopleRegister>().DisableAsync(ben, null, TestSite.Cancellation);
        site.Time.Advance(new DateTimeOffset(2025, 12, 3, 23, 59, 59, TimeSpan.Zero) - site.Time.GetUtcNow());
        await site.Get<PeopleRegister>().EnableAsync(ben, null, TestSite.Cancellation);
        site.Time.Advance(TimeSpan.FromSeconds(1));
        await site.Get<PeopleRegister>().ChangeRoleAsync(ben, Role.Reviewer, SessionClaims.PersonId(user), TestSite.Cancellation);
        var (first, second) = (new DateOnly(2025, 12, 3), new DateOnly(2025, 12, 4));

        Assert.Equal([AuditKind.RoleChanged, AuditKind.Enabled, AuditKind.Disabled], await KindsAsync(All with { PersonId = ben }));
        Assert.Equal([AuditKind.RoleChanged, AuditKind.SignedIn], await KindsAsync(All with { PersonId = SessionClaims.PersonId(user) }));
        Assert.Equal([AuditKind.Enabled], await KindsAsync(All with { Kind = AuditKind.Enabled }));
        Assert.Equal([AuditKind.RoleChanged], await KindsAsync(All with { From = second }));
        Assert.Equal([AuditKind.Enabled, AuditKind.Disabled, AuditKind.SignedIn], await KindsAsync(All with { To = first }));
        Assert.Equal([AuditKind.Enabled, AuditKind.Disabled], await KindsAsync(new AuditFilter(ben, null, first, first)));

        async Task<IEnumerable<AuditKind>> KindsAsync(AuditFilter filter) =>
            (await site.Get<AuditLog>().PageAsync(user, filter, null, TestSite.Cancellation))!.Entries.Items.Select(entry => entry.Kind);
    }

    [Fact]
    public async Task Log_ForAnybodyButAnAdministrator_IsNotThere()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        foreach (var role in new[] { Role.Contributor, Role.Editor, Role.Reviewer })
        {
            var person = await AddAsync(site, $"{role}", role);
            var user = SessionClaims.Principal(person, await SignInAsync(site, person), "test");
            Assert.Null(await site.Get<AuditLog>().PageAsync(user, All, null, TestSite.Cancellation));
            Assert.Null(await site.Get<AuditLog>().AllAsync(user, All, TestSite.Cancellation));
        }

        Assert.Null(await site.Get<AuditLog>().PageAsync(new ClaimsPrincipal(), All, null, TestSite.Cancellation));
    }

    private static async Task FillAsync(TestSite site, int count)
    {
        await using var context = site.Context();
        context.AddRange(
            Enumerable
                .Range(0, count)
                .Select(_ => new AuditEntryRow
                {
                    At = TestSite.Start,
                    Day = new DateOnly(2025, 12, 3),
                    Kind = AuditKind.CaseImported,
                    Agent = AuditAgent.Command,
                    Slug = "x",
                    Revision = 1,
                })
        );
        await context.SaveChangesAsync(TestSite.Cancellation);
    }

    private static async Task<ClaimsPrincipal> AdministratorAsync(TestSite site)
    {
        var ada = await AddAsync(site, "Ada", Role.Administrator);
        return SessionClaims.Principal(ada, await SignInAsync(site, ada), "test");
    }

    private static Task<Guid> SignInAsync(TestSite site, Guid person) =>
        site.Get<Sessions>()
            .StartAsync(new Person { Id = person, SecurityStamp = "stamp" }, SignInWay.Passkey, null, TestSite.Cancellation);

    private static async Task<Guid> AddAsync(TestSite site, string name, Role role)
    {
        await using var context = site.Context();
        var person = new Person
        {
            Id = Guid.NewGuid(),
            DisplayName = name,
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            Role = role,
            SecurityStamp = "stamp",
            CreatedAt = TestSite.Start,
        };
        context.Add(person);
        await context.SaveChangesAsync(TestSite.Cancellation);
        return person.Id;
    }

    private static async Task<List<AuditEntryRow>> EntriesAsync(TestSite site)
    {
        await using var context = site.Context();
        return await context.AuditEntries.OrderBy(row => row.Id).ToListAsync(TestSite.Cancellation);
    }
}

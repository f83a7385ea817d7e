using System.Net;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Web.Admin.People;
using CaseTracker.Web.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>Invitations, roles, disabling and the way back in.</summary>
public sealed class PeopleTests : IAsyncLifetime
{
    private readonly SiteHost _host = new();
    private AccountVisitor _ada = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _ada = await AccountVisitor.AdministratorAsync(_host);

    public async ValueTask DisposeAsync()
    {
        _ada.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Invite_ThenAccept_MakesThePersonWithTheRole_AndTheLinkIsUsed()
    {
        using var shown = await _ada.PostAsync(
            SiteUrls.Invite,
            [(AccountFields.For, "Ben Ode"), (AccountFields.Role, "editor")],
            SiteUrls.People
        );
        var link = (await AccountVisitor.ReadAsync(shown)).QuerySelector(".link-once code")!.TextContent;
        Assert.StartsWith("http://localhost/account/invitation/ct_", link, StringComparison.Ordinal);
        Assert.DoesNotContain(
            link,
            await (await _ada.GetAsync(SiteUrls.People)).Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );

        using var ben = new AccountVisitor(_host);
        var page = await ben.ReadAsync(link);
        Assert.Contains("as an editor", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        using var taken = await ben.PostAsync(link, AccountVisitor.PersonFields("ADA", "Ben Ode"));
        Assert.Contains(
            "Somebody else signs in with this name",
            (await AccountVisitor.ReadAsync(taken)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        using var accepted = await ben.PostAsync(link, AccountVisitor.PersonFields("ben", "Ben Ode"));
        Assert.Equal(HttpStatusCode.SeeOther, accepted.StatusCode);
        Assert.Contains(
            "Ben Ode, editor",
            (await ben.ReadAsync(SiteUrls.Account)).QuerySelector(".account-bar")!.TextContent,
            StringComparison.Ordinal
        );

        using var again = await new AccountVisitor(_host).GetAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Theory]
    [InlineData("ct_made-up")]
    [InlineData("x")]
    public async Task Invitation_ThatNobodyGave_IsNotThere(string token)
    {
        using var visitor = new AccountVisitor(_host);
        using var answer = await visitor.GetAsync(SiteUrls.Invitation(token));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Invitation_Withdrawn_IsVoid()
    {
        using var shown = await _ada.PostAsync(
            SiteUrls.Invite,
            [(AccountFields.For, "Ben Ode"), (AccountFields.Role, "reviewer")],
            SiteUrls.People
        );
        var page = await AccountVisitor.ReadAsync(shown);
        var id = page.QuerySelector($"input[name={PeopleFields.Invitation}]")!.GetAttribute("value")!;

        using var withdrawn = await _ada.PostAsync(SiteUrls.WithdrawInvitation, [(PeopleFields.Invitation, id)], SiteUrls.People);

        Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);
        using var visitor = new AccountVisitor(_host);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(page.QuerySelector(".link-once code")!.TextContent)).StatusCode);
    }

    [Fact]
    public async Task Demoted_IsRefusedAtTheNextRequest_AndPromotedLetIn()
    {
        using var cleo = await AccountVisitor.InvitedAsync(_host, "cleo", Role.Administrator);
        await cleo.EnrolAsync();
        await cleo.ReadAsync(SiteUrls.People);
        var id = await IdAsync("cleo");

        using var down = await _ada.PostAsync(SiteUrls.PersonDeed(id, "role"), [(AccountFields.Role, "contributor")], SiteUrls.People);
        using var refused = await cleo.GetAsync(SiteUrls.People);
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.Forbidden), (down.StatusCode, refused.StatusCode));
        Assert.Contains(
            "Your role on this site does not include this",
            await refused.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );

        using var up = await _ada.PostAsync(SiteUrls.PersonDeed(id, "role"), [(AccountFields.Role, "administrator")], SiteUrls.People);
        await cleo.ReadAsync(SiteUrls.People);
    }

    [Fact]
    public async Task Disabled_IsOutAtOnce_AndCannotSignIn_UntilEnabled()
    {
        using var ben = await AccountVisitor.InvitedAsync(_host, "ben", Role.Reviewer);
        var id = await IdAsync("ben");

        using var disabled = await _ada.PostAsync(SiteUrls.PersonDeed(id, "disable"), [], SiteUrls.People);

        Assert.Equal(HttpStatusCode.Redirect, (await ben.GetAsync(SiteUrls.Account)).StatusCode);
        using var refused = await ben.SignInAsync("ben");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(
            "disabled since",
            (await _ada.ReadAsync(SiteUrls.People)).QuerySelector("table")!.TextContent,
            StringComparison.Ordinal
        );

        using var enabled = await _ada.PostAsync(SiteUrls.PersonDeed(id, "enable"), [], SiteUrls.People);
        using var back = await ben.SignInAsync("ben");
        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
    }

    [Theory]
    [InlineData("disable")]
    [InlineData("role")]
    public async Task LastAdministrator_CanNotGo(string deed)
    {
        using var answer = await _ada.PostAsync(
            SiteUrls.PersonDeed(await IdAsync("ada"), deed),
            [(AccountFields.Role, "editor")],
            SiteUrls.People
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            "only administrator",
            (await AccountVisitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        await _ada.ReadAsync(SiteUrls.People);
    }

    [Fact]
    public async Task Reset_GivesANewPassword_DropsTheFactor_AndEndsSessions()
    {
        using var ben = await AccountVisitor.InvitedAsync(_host, "ben", Role.Reviewer);
        await ben.EnrolAsync();
        using var shown = await _ada.PostAsync(SiteUrls.PersonDeed(await IdAsync("ben"), "reset"), [], SiteUrls.People);
        var link = (await AccountVisitor.ReadAsync(shown)).QuerySelector(".link-once code")!.TextContent;
        await ben.ReadAsync(SiteUrls.Account); // nothing has changed yet

        using var phone = new AccountVisitor(_host);
        using var done = await phone.PostAsync(
            link,
            [(AccountFields.Password, "another long password"), (AccountFields.Again, "another long password")]
        );

        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Contains(
            "a password alone",
            (await phone.ReadAsync(SiteUrls.Account)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Redirect, (await ben.GetAsync(SiteUrls.Account)).StatusCode);
        using var old = await ben.SignInAsync("ben");
        using var now = await ben.SignInAsync("ben", "another long password");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (old.StatusCode, now.StatusCode));
    }

    [Fact]
    public async Task Desk_CalledByAnEditor_DoesNothing()
    {
        using var ben = await AccountVisitor.InvitedAsync(_host, "ben", Role.Editor);
        var person = new Person { Id = await IdAsync("ben"), SecurityStamp = await StampAsync("ben") };
        var session = await _host.Services.GetRequiredService<Sessions>().StartAsync(person, SignInWay.Passkey, null, Cancellation);
        var user = SessionClaims.Principal(person.Id, session, "test");
        var desk = _host.Services.GetRequiredService<PeopleDesk>();
        var ada = await IdAsync("ada");

        Assert.Null(await desk.ListAsync(user, Cancellation));
        Assert.All(
            [
                await desk.InviteAsync(user, "Eve", Role.Administrator, Cancellation),
                await desk.WithdrawAsync(user, 1, Cancellation),
                await desk.ChangeRoleAsync(user, person.Id, Role.Administrator, Cancellation),
                await desk.DisableAsync(user, ada, Cancellation),
                await desk.EnableAsync(user, ada, Cancellation),
                await desk.EndSessionsAsync(user, ada, Cancellation),
                await desk.ResetAsync(user, ada, Cancellation),
            ],
            change => Assert.Equal(new AccessDecision(AccessRefusal.Role).Words, change.Fault?.Words)
        );
        await _ada.ReadAsync(SiteUrls.People);
    }

    [Fact]
    public async Task Sessions_AreListedAndEndedOneByOneAndAtOnce()
    {
        using var ben = await AccountVisitor.InvitedAsync(_host, "ben", Role.Editor);
        using var phone = new AccountVisitor(_host);
        using var tablet = new AccountVisitor(_host);
        await phone.SignInAsync("ben");
        await tablet.SignInAsync("ben");
        var page = await ben.ReadAsync(SiteUrls.Account);
        var others = page.QuerySelectorAll("input[name=session]").Select(input => input.GetAttribute("value")!).ToList();
        Assert.Equal(2, others.Count);

        using var notMine = await _ada.PostAsync(SiteUrls.EndSession, [("session", others[0])], SiteUrls.Account);
        Assert.Equal(2, (await ben.ReadAsync(SiteUrls.Account)).QuerySelectorAll("input[name=session]").Length);
        using var one = await ben.PostAsync(SiteUrls.EndSession, [("session", others[0])], SiteUrls.Account);
        Assert.Single((await ben.ReadAsync(SiteUrls.Account)).QuerySelectorAll("input[name=session]"));
        using var all = await ben.PostAsync(SiteUrls.EndOtherSessions, [], SiteUrls.Account);

        Assert.Equal(HttpStatusCode.Redirect, (await phone.GetAsync(SiteUrls.Account)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await tablet.GetAsync(SiteUrls.Account)).StatusCode);
        await ben.ReadAsync(SiteUrls.Account);
    }

    [Fact]
    public async Task Password_Changed_OpensAndTheOldOneDoesNot()
    {
        using var ben = await AccountVisitor.InvitedAsync(_host, "ben", Role.Editor);
        (string, string)[] Form(string present) =>
            [
                (AccountFields.PresentPassword, present),
                (AccountFields.Password, "a new long password"),
                (AccountFields.Again, "a new long password"),
            ];

        using var wrong = await ben.PostAsync(SiteUrls.Password, Form("wrong"));
        using var right = await ben.PostAsync(SiteUrls.Password, Form(AccountVisitor.Password));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (wrong.StatusCode, right.StatusCode));
        await ben.ReadAsync(SiteUrls.Account);
        using var visitor = new AccountVisitor(_host);
        using var old = await visitor.SignInAsync("ben");
        using var now = await visitor.SignInAsync("ben", "a new long password");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (old.StatusCode, now.StatusCode));
    }

    [Fact]
    public async Task Name_WithMarkup_IsShownAsText()
    {
        using var answer = await _ada.PostAsync(
            SiteUrls.Name,
            [(AccountFields.DisplayName, "<script>alert(1)</script>")],
            SiteUrls.Account
        );

        Assert.Equal("/account?done=name", answer.Headers.Location!.OriginalString);
        foreach (var page in new[] { SiteUrls.Account, SiteUrls.People })
            Assert.DoesNotContain(
                "<script>alert",
                await (await _ada.GetAsync(page)).Content.ReadAsStringAsync(Cancellation),
                StringComparison.Ordinal
            );
    }

    private async Task<Guid> IdAsync(string name) =>
        (await _host.Services.GetRequiredService<PeopleRegister>().FindAsync(name, Cancellation))!.Value;

    private async Task<string> StampAsync(string name)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return (
            await scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Person>>().FindByNameAsync(name)
        )!.SecurityStamp!;
    }
}

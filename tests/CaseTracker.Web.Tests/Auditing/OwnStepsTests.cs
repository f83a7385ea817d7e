using System.Buffers.Text;
using CaseTracker.Core.Permissions;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Testing;
using CaseTracker.Web.Tests.Accounts;
using CaseTracker.Web.Tests.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Auditing;

/// <summary>What people do with their own accounts, over HTTP: one entry a
/// step, none for what is refused, and nothing secret in any.</summary>
public sealed class OwnStepsTests : IAsyncLifetime
{
    private const string Another = "another long password";
    private readonly SiteHost _host = new();
    private AccountVisitor _ada = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _ada = await AccountVisitor.SetUpAsync(_host);

    public async ValueTask DisposeAsync()
    {
        _ada.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task SetUp_LeavesOneEntry_AndASecondNone()
    {
        Assert.Equal([AuditKind.SiteSetUp, AuditKind.SignedIn], await _host.KindsAsync());

        await using var scope = _host.Services.CreateAsyncScope();
        Assert.Null(
            (
                await scope
                    .ServiceProvider.GetRequiredService<Registration>()
                    .SetUpAsync(new Credentials("eve", "Eve", Another), Cancellation)
            ).Person
        );

        Assert.Equal(2, (await _host.KindsAsync()).Count);
    }

    [Fact]
    public async Task Links_Used_LeaveOneEntryEach_AndAFormWithAFaultNone()
    {
        var register = _host.Services.GetRequiredService<PeopleRegister>();
        var link = SiteUrls.Invitation((await register.InviteAsync("Ben", Role.Editor, null, Cancellation)).Token!);
        using var ben = new AccountVisitor(_host);
        using var taken = await ben.PostAsync(link, AccountVisitor.PersonFields("ada", "Ben")); // a name that is taken
        using var done = await ben.PostAsync(link, AccountVisitor.PersonFields("ben", "Ben"));
        var reset = SiteUrls.Invitation(
            (await register.ResetAsync((await register.FindAsync("ben", Cancellation))!.Value, null, Cancellation)).Token!
        );
        using var refused = await ben.PostAsync(reset, [(AccountFields.Password, "short"), (AccountFields.Again, "short")]);
        using var used = await ben.PostAsync(reset, [(AccountFields.Password, Another), (AccountFields.Again, Another)]);

        Assert.Equal(
            [
                AuditKind.Invited,
                AuditKind.InvitationUsed,
                AuditKind.SignedIn,
                AuditKind.ResetLinkMade,
                AuditKind.ResetLinkUsed,
                AuditKind.SignedIn,
            ],
            (await _host.KindsAsync()).Skip(2)
        );
    }

    [Fact]
    public async Task Account_ChangedStepByStep_LeavesOneEntryEach_AndNoSecret()
    {
        using var wrong = await _ada.PostAsync(SiteUrls.Password, PasswordForm("wrong"), SiteUrls.Password);
        using var changed = await _ada.PostAsync(SiteUrls.Password, PasswordForm(AccountVisitor.Password), SiteUrls.Password);
        for (var time = 0; time < 2; time++)
            await _ada.PostAsync(SiteUrls.Name, [(AccountFields.DisplayName, "Ada Byron")], SiteUrls.Account);
        await _ada.PostAsync(SiteUrls.Name, [(AccountFields.DisplayName, "")], SiteUrls.Account);
        var (key, codes) = await _ada.EnrolAsync();
        using var again = await _ada.PostAsync(SiteUrls.ConfirmAuthenticator, [(AccountFields.Code, "000000")], SiteUrls.Account);
        using var renewed = await _ada.PostAsync(SiteUrls.RecoveryCodes, [], SiteUrls.SecondFactor);
        for (var time = 0; time < 2; time++)
            await _ada.PostAsync(SiteUrls.RemoveAuthenticator, [], SiteUrls.SecondFactor);
        using var none = await _ada.PostAsync(SiteUrls.RecoveryCodes, [], SiteUrls.SecondFactor);

        Assert.Equal(
            [
                AuditKind.PasswordChanged,
                AuditKind.NameChanged,
                AuditKind.AuthenticatorSetUp,
                AuditKind.RecoveryCodesRenewed,
                AuditKind.AuthenticatorRemoved,
            ],
            (await _host.KindsAsync()).Skip(2)
        );
        var entries = await EntriesAsync();
        foreach (var secret in new[] { Another, AccountVisitor.Password, key, codes[0], "Byron", "Marsh" })
            Assert.DoesNotContain(secret, entries, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Passkeys_AddedAndRemoved_LeaveOneEntryEach()
    {
        var user = await UserAsync("ada");
        await Async(own =>
            own.AddPasskeyAsync(
                user,
                new UserPasskeyInfo([7, 7, 7], [1], DateTimeOffset.UnixEpoch, 0, null, true, false, false, [1], [1]),
                "Laptop"
            )
        );
        await Async(own => own.RemovePasskeyAsync(user, Base64Url.EncodeToString([7, 7, 7])));
        await Async(own => own.RemovePasskeyAsync(user, Base64Url.EncodeToString([7, 7, 7])), isDone: false);

        Assert.Equal([AuditKind.SignedIn, AuditKind.PasskeyAdded, AuditKind.PasskeyRemoved], (await _host.KindsAsync()).Skip(2));
    }

    [Fact]
    public async Task SignIn_ByCode_IsRecordedAndSoIsAWrongCode_ButNoWrongPassword()
    {
        var (key, _) = await _ada.EnrolAsync();
        using var visitor = new AccountVisitor(_host);
        foreach (var name in new[] { "ada", "nobody" })
            await visitor.SignInAsync(name, "a password typed wrongly");
        await visitor.SignInAsync("ada");
        await visitor.PostAsync(SiteUrls.SignInCode, [(AccountFields.Code, "000000")]);
        await visitor.PostAsync(SiteUrls.SignInCode, [(AccountFields.Code, Totp.Code(key, 1))]);

        Assert.Equal([AuditKind.AuthenticatorSetUp, AuditKind.CodeRefused, AuditKind.SignedIn], (await _host.KindsAsync()).Skip(2));
        Assert.DoesNotContain("000000", await EntriesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_TriedTooOften_FillNoLog()
    {
        await _ada.EnrolAsync();
        using var visitor = new AccountVisitor(_host);
        await visitor.SignInAsync("ada");
        for (var tries = 0; tries < 15; tries++)
            await visitor.PostAsync(SiteUrls.SignInCode, [(AccountFields.Code, "000000")]);

        Assert.InRange((await _host.KindsAsync()).Count(kind => kind == AuditKind.CodeRefused), 5, 10);
    }

    private static (string, string)[] PasswordForm(string present) =>
        [(AccountFields.PresentPassword, present), (AccountFields.Password, Another), (AccountFields.Again, Another)];

    private async Task Async(Func<OwnAccount, Task<OwnChange>> step, bool isDone = true)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        Assert.Equal(isDone, (await step(scope.ServiceProvider.GetRequiredService<OwnAccount>())).IsDone);
    }

    private async Task<System.Security.Claims.ClaimsPrincipal> UserAsync(string name)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var person = (await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().FindByNameAsync(name))!;
        return SessionClaims.Principal(
            person.Id,
            await _host.Services.GetRequiredService<Sessions>().StartAsync(person, SignInWay.Password, null, Cancellation),
            "test"
        );
    }

    /// <summary>Every value of every entry.</summary>
    private async Task<string> EntriesAsync()
    {
        await using var context = await _host
            .Services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>()
            .CreateDbContextAsync(Cancellation);
        return System.Text.Json.JsonSerializer.Serialize(await context.AuditEntries.ToListAsync(Cancellation));
    }
}

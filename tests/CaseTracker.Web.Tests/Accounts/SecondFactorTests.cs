using System.Net;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Testing;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Tests.Http;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

public sealed class SecondFactorTests : IAsyncLifetime
{
    private readonly SiteHost _host = new();
    private AccountVisitor _ada = null!;

    public async ValueTask InitializeAsync() => _ada = await AccountVisitor.SetUpAsync(_host);

    public async ValueTask DisposeAsync()
    {
        _ada.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task FirstAdministrator_IsLedToASecondFactorAndThenLetIn()
    {
        using var before = await _ada.GetAsync(SiteUrls.People);
        Assert.Equal("/account/second-factor?return=%2Fadmin%2Fpeople", before.Headers.Location!.OriginalString);

        await _ada.EnrolAsync();

        Assert.Contains("Ada Marsh", (await _ada.ReadAsync(SiteUrls.People)).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithAnAuthenticator_AsksForACodeThatOpensOnce()
    {
        var (key, _) = await _ada.EnrolAsync();
        using var visitor = new AccountVisitor(_host);
        using var first = await visitor.SignInAsync("ada", onward: "/edit");
        Assert.Equal("/account/sign-in/code?return=%2Fedit", first.Headers.Location!.OriginalString);
        using var notYet = await visitor.GetAsync(SiteUrls.Account);
        Assert.Equal(HttpStatusCode.Redirect, notYet.StatusCode);

        using var wrong = await visitor.PostAsync(SiteUrls.SignInCode, [(AccountFields.Code, "000000")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var code = Totp.Code(key, 1);
        using var right = await visitor.PostAsync(SiteUrls.SignInCode, [(AccountFields.Code, code), (LocalAddress.Key, "/edit")]);
        Assert.Equal("/edit", right.Headers.Location!.OriginalString);
        await visitor.ReadAsync(SiteUrls.People);

        using var thief = new AccountVisitor(_host);
        using var half = await thief.SignInAsync("ada");
        using var again = await thief.PostAsync(SiteUrls.SignInCode, [(AccountFields.Code, code)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task SignIn_ByARecoveryCode_WorksOnce()
    {
        var (_, codes) = await _ada.EnrolAsync();
        Assert.Equal(10, codes.Distinct().Count());

        foreach (var expected in new[] { HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity })
        {
            using var visitor = new AccountVisitor(_host);
            using var half = await visitor.SignInAsync("ada");
            using var answer = await visitor.PostAsync(SiteUrls.SignInCode, [(AccountFields.Code, codes[3].ToLowerInvariant())]);
            Assert.Equal(expected, answer.StatusCode);
        }

        Assert.Contains(
            "9 recovery codes left",
            (await _ada.ReadAsync(SiteUrls.Account)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task SignIn_CodesTriedTooOften_AreRefusedEvenWhenRight()
    {
        var (key, _) = await _ada.EnrolAsync();
        using var visitor = new AccountVisitor(_host);
        using var half = await visitor.SignInAsync("ada");
        for (var i = 0; i < SignInLimits.TriesAnAccount; i++)
        {
            using var wrong = await visitor.PostAsync(SiteUrls.SignInCode, [(AccountFields.Code, $"{i:000000}")]);
        }

        using var right = await visitor.PostAsync(SiteUrls.SignInCode, [(AccountFields.Code, Totp.Code(key, 1))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, right.StatusCode);
    }

    [Fact]
    public async Task Enrolling_SignsOtherBrowsersOut_AndKeepsThisOne()
    {
        using var other = new AccountVisitor(_host);
        using var signedIn = await other.SignInAsync("ada");
        await other.ReadAsync(SiteUrls.Account);

        await _ada.EnrolAsync();

        using var after = await other.GetAsync(SiteUrls.Account);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        await _ada.ReadAsync(SiteUrls.Account);
    }

    [Fact]
    public async Task Database_HoldsNeitherKeyNorRecoveryCodes()
    {
        var (key, codes) = await _ada.EnrolAsync();

        await using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(_host.DataDirectory, "casetracker.db")};Pooling=False"
        );
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(Value) FROM person_secrets";
        var secrets = (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;

        Assert.Contains("CfDJ8", secrets, StringComparison.Ordinal);
        Assert.All([key, .. codes], secret => Assert.DoesNotContain(secret, secrets, StringComparison.Ordinal));
    }

    [Fact]
    public async Task RecoveryCodes_MadeAnew_VoidTheOldOnes()
    {
        var (_, old) = await _ada.EnrolAsync();
        using var made = await _ada.PostAsync(SiteUrls.RecoveryCodes, [], SiteUrls.SecondFactor);
        var codes = (await AccountVisitor.ReadAsync(made)).QuerySelectorAll(".codes code").Select(code => code.TextContent).ToList();

        Assert.Empty(codes.Intersect(old));
        using var visitor = new AccountVisitor(_host);
        using var half = await visitor.SignInAsync("ada");
        using var withOld = await visitor.PostAsync(SiteUrls.SignInCode, [(AccountFields.Code, old[0])]);
        using var withNew = await visitor.PostAsync(SiteUrls.SignInCode, [(AccountFields.Code, codes[0])]);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (withOld.StatusCode, withNew.StatusCode));
    }

    [Fact]
    public async Task Authenticator_Removed_IsAskedForNoMore()
    {
        await _ada.EnrolAsync();
        using var removed = await _ada.PostAsync(SiteUrls.RemoveAuthenticator, [], SiteUrls.SecondFactor);
        Assert.Equal(HttpStatusCode.SeeOther, removed.StatusCode);

        using var visitor = new AccountVisitor(_host);
        using var answer = await visitor.SignInAsync("ada");

        Assert.Equal(SiteUrls.Account, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Reviewer)]
    public async Task SecondFactor_IsOpenToEachRole(Role role)
    {
        using var visitor = await AccountVisitor.InvitedAsync(_host, "ben", role);

        Assert.Equal(10, (await visitor.EnrolAsync()).Codes.Count);
    }
}

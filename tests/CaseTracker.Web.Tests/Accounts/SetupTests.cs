using System.Net;
using CaseTracker.Data.Accounts;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>The first administrator: made once, by whoever sees the log.</summary>
public sealed class SetupTests
{
    [Fact]
    public async Task SetUp_WithTheCode_SignsInAndIsGoneAfterwards()
    {
        await using var host = new SiteHost();
        using var ada = await AccountVisitor.SetUpAsync(host);
        using var late = new AccountVisitor(host);

        Assert.Contains(
            "Ada Marsh, administrator",
            (await ada.ReadAsync(SiteUrls.Account)).QuerySelector(".account-bar")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, (await late.GetAsync(SiteUrls.Setup)).StatusCode);
        var token = (await late.ReadAsync(SiteUrls.SignIn)).QuerySelector($"input[name={AccountFrame.TokenField}]")!.GetAttribute("value")!;
        using var again = await late.SendAsync(
            SiteUrls.Setup,
            [(AccountFrame.TokenField, token), .. AccountVisitor.SetupForm(host, "eve")]
        );
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Theory]
    [InlineData(AccountFields.Code, "", "not the code")]
    [InlineData(AccountFields.Code, "0000-0000-0000-0000-0000", "not the code")]
    [InlineData(AccountFields.Password, "elevenchars", "not the same")]
    [InlineData(AccountFields.SignInName, "a b", "letters without accents")]
    [InlineData(AccountFields.DisplayName, "  ", "Give the name")]
    public async Task SetUp_WithSomethingWrong_SaysWhatAndMakesNobody(string field, string value, string says)
    {
        await using var host = new SiteHost();
        using var visitor = new AccountVisitor(host);
        var form = AccountVisitor.SetupForm(host, "ada").Select(pair => pair.Item1 == field ? (field, value) : pair).ToArray();

        using var answer = await visitor.PostAsync(SiteUrls.Setup, form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await AccountVisitor.ReadAsync(answer);
        Assert.Contains(says, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(AccountVisitor.Password, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var still = await visitor.GetAsync(SiteUrls.Setup);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Theory]
    [InlineData(11, "at least 12 characters")]
    [InlineData(201, "at most 200 characters")]
    public async Task SetUp_WithAPasswordOfTheWrongLength_SaysHowLong(int length, string says)
    {
        await using var host = new SiteHost();
        using var visitor = new AccountVisitor(host);
        var password = new string('x', length);
        var form = AccountVisitor
            .SetupForm(host, "ada")
            .Select(pair => pair.Item1 is AccountFields.Password or AccountFields.Again ? (pair.Item1, password) : pair)
            .ToArray();

        using var answer = await visitor.PostAsync(SiteUrls.Setup, form);

        Assert.Contains(
            says,
            (await AccountVisitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task SetUp_ByTwoAtOnce_MakesOne()
    {
        await using var host = new SiteHost();
        using var one = new AccountVisitor(host);
        using var other = new AccountVisitor(host);

        var answers = await Task.WhenAll(
            one.PostAsync(SiteUrls.Setup, AccountVisitor.SetupForm(host, "ada")),
            other.PostAsync(SiteUrls.Setup, AccountVisitor.SetupForm(host, "eve"))
        );

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.NotFound], answers.Select(answer => answer.StatusCode).Order());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Code_GivenWithOtherDashesAndCase_Matches(bool same)
    {
        var code = new SetupCode();
        var given = code.Value.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant();

        Assert.Equal(same, code.Matches(same ? given : given[..^1]));
        Assert.NotEqual(code.Value, new SetupCode().Value);
    }

    [Fact]
    public async Task Home_BeforeTheSetUp_IsReadWithoutIt()
    {
        await using var host = new SiteHost();
        using var reader = host.NewVisitor();

        using var answer = await reader.GetAsync(SiteUrls.Home, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(host.Services.GetRequiredService<SetupCode>());
    }
}

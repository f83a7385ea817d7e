using System.Net;
using CaseTracker.Data.Accounts;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Tests.Http;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

public sealed class SignInTests : IAsyncLifetime
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
    public async Task SignIn_WithThePassword_OpensTheAccountUntilSignedOut()
    {
        using var visitor = new AccountVisitor(_host);
        using var before = await visitor.GetAsync(SiteUrls.Account);
        Assert.Equal(
            (HttpStatusCode.Redirect, "/account/sign-in?return=%2Faccount"),
            (before.StatusCode, before.Headers.Location!.OriginalString)
        );

        using var answer = await visitor.SignInAsync("ADA");

        Assert.Equal((HttpStatusCode.SeeOther, SiteUrls.Account), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        await visitor.ReadAsync(SiteUrls.Account);
        using var out_ = await visitor.PostAsync(SiteUrls.SignOut, [], SiteUrls.Account);
        Assert.Equal(SiteUrls.Home, out_.Headers.Location!.OriginalString);
        using var after = await visitor.GetAsync(SiteUrls.Account);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        await _ada.ReadAsync(SiteUrls.Account); // another browser stays signed in
    }

    [Fact]
    public async Task SignIn_OfAnUnknownAndOfAKnownName_AnswersTheSame()
    {
        using var one = new AccountVisitor(_host);
        using var other = new AccountVisitor(_host);

        using var known = await one.SignInAsync("ada", "not the password");
        using var unknown = await other.SignInAsync("eve", "not the password");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (known.StatusCode, unknown.StatusCode));
        Assert.Equal(await Visible(known, "ada"), await Visible(unknown, "eve"));

        static async Task<string> Visible(HttpResponseMessage answer, string name) =>
            (await AccountVisitor.ReadAsync(answer)).QuerySelector("main")!.TextContent.Replace(name, "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ada")]
    [InlineData("nobody")]
    public async Task SignIn_TriedTooOften_IsRefusedEvenWithThePassword_KnownOrNot(string name)
    {
        using var visitor = new AccountVisitor(_host);
        for (var i = 0; i < SignInLimits.TriesAnAccount; i++)
        {
            using var wrong = await visitor.SignInAsync(name, "not the password");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        using var right = await visitor.SignInAsync(name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, right.StatusCode);
        await _ada.ReadAsync(SiteUrls.Account);
    }

    [Fact]
    public async Task SignIn_FromOneAddressTooOften_IsRefusedForEachName()
    {
        using var visitor = new AccountVisitor(_host);
        var last = HttpStatusCode.OK;
        for (var i = 0; i <= SignInLimits.TriesAnAddress; i++)
            last = (await visitor.SendAsync(SiteUrls.SignIn, (AccountFields.SignInName, $"name{i}"))).StatusCode;

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        await visitor.ReadAsync(SiteUrls.Home);
    }

    [Theory]
    [InlineData("/edit?x=1", "/edit?x=1")]
    [InlineData("//evil.example", SiteUrls.Account)]
    [InlineData("https://evil.example/", SiteUrls.Account)]
    public async Task SignIn_WithAWayBack_LeadsOnlyWithinTheSite(string asked, string leads)
    {
        using var visitor = new AccountVisitor(_host);

        using var answer = await visitor.SignInAsync("ada", onward: asked);
        using var again = await visitor.GetAsync($"{SiteUrls.SignIn}?return={Uri.EscapeDataString(asked)}");

        Assert.Equal(leads, answer.Headers.Location!.OriginalString);
        Assert.Equal(leads, again.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Forms_WithoutTheirTokenOrFromElsewhere_AreRefused()
    {
        using var visitor = new AccountVisitor(_host);
        using var without = await visitor.SendAsync(
            SiteUrls.SignIn,
            (AccountFields.SignInName, "ada"),
            (AccountFields.PresentPassword, AccountVisitor.Password)
        );
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);

        foreach (
            var (header, value) in new[]
            {
                ("Sec-Fetch-Site", "cross-site"),
                ("Sec-Fetch-Site", "same-site"),
                ("Origin", "https://evil.example"),
                ("Origin", "null"),
            }
        )
        {
            using var client = _host.NewBrowser();
            using var request = new HttpRequestMessage(HttpMethod.Post, SiteUrls.SignIn)
            {
                Headers = { { header, value } },
                Content = new FormUrlEncodedContent([]),
            };
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Cookies_OfAccountsOnLoopbackHttp_AreForTheServerAndForThisSiteAlone()
    {
        using var client = _host.NewBrowser();
        using var page = await client.GetAsync(SiteUrls.SignIn, TestContext.Current.CancellationToken);

        var cookie = Assert.Single(page.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("casetracker-form=", cookie, StringComparison.Ordinal);
        Assert.Contains("; path=/; samesite=strict; httponly", cookie, StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl?.NoStore);
        Assert.DoesNotContain("unsafe", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_WhereTheSiteIsReachedByHttps_AreBoundToItsHost()
    {
        await using var site = new SiteHost(("CaseTracker:PublicUrl", "https://cases.example.org"));
        using var client = site.NewBrowser();
        // As a proxy passes it on, over http.
        using var request = new HttpRequestMessage(HttpMethod.Get, SiteUrls.Setup) { Headers = { Host = "cases.example.org" } };

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-casetracker-form=", cookie, StringComparison.Ordinal);
        Assert.Contains("; path=/; secure;", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_OverPlainHttpFromAnotherMachine_AreRefused()
    {
        using var client = _host.NewBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, SiteUrls.SignIn) { Headers = { Host = "cases.example.org" } };

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task PublicPages_ForSomebodySignedIn_AreTheSameBytesWithoutACookie()
    {
        using var reader = _host.NewVisitor();
        foreach (var address in PublicAddresses.Pages.Values)
        {
            using var mine = await _ada.GetAsync(address);

            Assert.False(mine.Headers.Contains("Set-Cookie"), address);
            Assert.Equal(
                await reader.GetStringAsync(address, TestContext.Current.CancellationToken),
                await mine.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
            );
        }
    }

    [Theory]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux")]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
        "Edge on Windows"
    )]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) "
            + "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
        "Safari on iPhone"
    )]
    [InlineData("<script>", "A browser")]
    [InlineData(null, "A browser")]
    public void Browser_BySelfDescription_IsNamedInAFewWords(string? userAgent, string words) =>
        Assert.Equal(words, BrowserName.Parse(userAgent));
}

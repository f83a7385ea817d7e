using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Suggestions;
using CaseTracker.Data;
using CaseTracker.Data.Suggestions;
using CaseTracker.Web.Cases.Suggest;
using CaseTracker.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>A stranger says what is wrong in a case, and an editor reads it.</summary>
public sealed class SuggestTests : IAsyncLifetime
{
    private const string Canary = "quibbleshanks";
    private const string Case = "/cases/" + SiteHost.Slug;
    private static readonly string Form = SiteUrls.Suggest(SiteHost.Slug);

    private readonly SiteHost _host = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(Case + "/money?as-of=2025-05-06", Case + "/money?as-of=2025-05-06")]
    [InlineData("/cases/another/events/verdict#top", "/cases/another/events/verdict#top")]
    [InlineData("Your account is locked, call us", "")]
    [InlineData("https://example.org/cases/a", "")]
    [InlineData("//example.org/cases/a", "")]
    [InlineData("/cases/ Your account is locked", "")]
    public async Task Get_WithAnAddress_FillsInThePageOfACaseAndNothingElse(string about, string filled)
    {
        var page = await ReadAsync(SiteUrls.Suggest(SiteHost.Slug, about));

        Assert.Equal(filled, page.QuerySelector("#suggest-page")!.GetAttribute("value"));
    }

    [Fact]
    public async Task CasePages_LeadToTheForm_WithTheirOwnAddressAndDay()
    {
        var link = (await ReadAsync($"{Case}/money?as-of=2025-05-06"))
            .QuerySelectorAll(".footer a")
            .Single(element => element.TextContent == "Suggest a correction");

        Assert.Equal("nofollow", link.GetAttribute("rel"));
        var page = await ReadAsync(link.GetAttribute("href")!);
        Assert.Equal($"{Case}/money?as-of=2025-05-06", page.QuerySelector("#suggest-page")!.GetAttribute("value"));
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#suggest-website")!.Closest("[hidden]"));
    }

    [Fact]
    public async Task Post_WithoutCookieOrToken_IsKept_AndAnsweredWithThanksThatSetNoCookie()
    {
        using var answer = await SendAsync(("what", "The fee is wrong."), ("email", "ann@example.org"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var thanks = await ReadAsync(answer.Headers.Location!.OriginalString);
        Assert.Contains("Your suggestion has reached the editors.", thanks.Body!.TextContent, StringComparison.Ordinal);
        var kept = Assert.Single(await KeptAsync());
        Assert.Equal((SiteHost.Slug, "The fee is wrong.", "ann@example.org"), (kept.Slug, kept.What, kept.Email));
    }

    [Fact]
    public async Task Post_FromAnEarlierDay_LeadsOnOnThatDay()
    {
        using var answer = await SendAsync(("as-of", "2025-05-06"), ("what", "The sum of that day is wrong."));
        using var wrong = await SendAsync(("as-of", "May"), ("what", "The sum of that day is wrong."));

        Assert.Equal($"{SiteUrls.SuggestionSent(SiteHost.Slug)}?as-of=2025-05-06", answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task Post_OfTheLongestTextInAScriptOfThreeBytes_IsKeptWhole()
    {
        using var answer = await SendAsync(
            ("what", new string('判', SuggestionText.LongestWhat)),
            ("should", new string('決', SuggestionText.LongestShould)),
            ("page", new string('頁', SuggestionText.LongestPage)),
            ("name", new string('名', SuggestionText.LongestName))
        );

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(SuggestionText.LongestWhat, Assert.Single(await KeptAsync()).What.Length);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Post_FromAnotherSite_IsRefused(string header, string value)
    {
        using var visitor = _host.NewVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, Form) { Content = Fields(("what", "A word.")) };
        request.Headers.Add(header, value);

        using var answer = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task Post_ToACaseThatIsNotThere_IsNotFound()
    {
        using var visitor = _host.NewVisitor();

        using var answer = await visitor.PostAsync(SiteUrls.Suggest("no-such-case"), Fields(("what", "A word.")), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task Post_TooOften_IsRefusedWithWhatWasTyped_AndSaysWhen()
    {
        for (var sent = 0; sent < SuggestionLimits.SentByANetwork; sent++)
        {
            using var kept = await SendAsync(("what", $"Sum {sent} is wrong."));
            Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        }

        using var answer = await SendAsync(("what", "One more <b>sum</b>."), ("name", "Ann"));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), SuggestionLimits.Window);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var page = await ReadAsync(answer);
        Assert.Contains("What you typed is still here", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("One more <b>sum</b>.", page.QuerySelector("#suggest-what")!.TextContent);
        Assert.Equal("Ann", page.QuerySelector("#suggest-name")!.GetAttribute("value"));
        Assert.Equal(SuggestionLimits.SentByANetwork, (await KeptAsync()).Count);
    }

    [Fact]
    public async Task Post_WhileTooManyWait_IsRefusedWithWhatWasTyped()
    {
        await using (var context = await ContextAsync())
        {
            context.AddRange(
                Enumerable.Range(0, SuggestionBox.MostWaiting).Select(n => new SuggestionRow { Slug = SiteHost.Slug, What = $"{n}" })
            );
            await context.SaveChangesAsync(Cancellation);
        }

        using var answer = await SendAsync(("what", "One more sum."));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var page = await ReadAsync(answer);
        Assert.Contains("200 suggestions about this case wait", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("One more sum.", page.QuerySelector("#suggest-what")!.TextContent);
    }

    [Fact]
    public async Task Post_WhileTheDatabaseCannotBeWritten_IsRefusedWithWhatWasTyped()
    {
        await using (var context = await ContextAsync())
            await context.Database.ExecuteSqlRawAsync("DROP TABLE suggestions", Cancellation);

        using var answer = await SendAsync(("what", "One more sum."));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var page = await ReadAsync(answer);
        Assert.Contains("could not be kept just now", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("One more sum.", page.QuerySelector("#suggest-what")!.TextContent);
    }

    [Fact]
    public async Task Suggestion_IsInNoPublicAnswer()
    {
        using var sent = await SendAsync(
            ("what", $"{Canary} what"),
            ("should", $"{Canary} should"),
            ("page", $"{Case}#{Canary}"),
            ("name", Canary),
            ("email", $"ann@{Canary}.org")
        );
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        using var visitor = _host.NewVisitor();

        foreach (
            var address in (string[])
                [
                    .. PublicAddresses.All,
                    $"{Case}/timeline?q={Canary[..6]}",
                    SiteUrls.Suggestions,
                    SiteUrls.Suggestion("1"),
                    SiteUrls.AuditFile,
                ]
        )
        {
            using var answer = await visitor.GetAsync(address, Cancellation);
            var text = await answer.Content.ReadAsStringAsync(Cancellation);
            Assert.DoesNotContain(Canary, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Editor_ReadsItAsItWasTyped_AndNothingInItActs()
    {
        const string Typed = "\u202eSee https://example.org/a?b=1&c=2.\njavascript:alert(1) <script>alert(1)</script> http://[bad";
        using var sent = await SendAsync(
            ("what", Typed),
            ("should", new string('s', SuggestionText.LongestShould)),
            ("page", "javascript:alert(2)"),
            ("email", "ann?bcc=bo@example.org")
        );
        using var administrator = await AccountVisitor.AdministratorAsync(_host);
        using var editor = await AccountVisitor.InvitedAsync(_host, "eve", Role.Editor);

        var page = await editor.ReadAsync(SiteUrls.Suggestion("1"));

        var desk = (await editor.ReadAsync(SiteUrls.Edit)).QuerySelector("[aria-labelledby=suggestions]")!;
        Assert.Equal(SiteUrls.Suggestion("1"), desk.QuerySelector("a.what")!.GetAttribute("href"));
        var text = page.QuerySelector(".reader-text")!;
        Assert.Equal(Typed[1..], text.TextContent);
        Assert.Equal("auto", text.GetAttribute("dir"));
        Assert.Empty(page.QuerySelectorAll("main script"));
        var link = Assert.Single(text.QuerySelectorAll("a"));
        Assert.Equal("https://example.org/a?b=1&c=2", link.GetAttribute("href"));
        Assert.Equal("nofollow noopener noreferrer", link.GetAttribute("rel"));
        Assert.DoesNotContain(page.QuerySelectorAll("a"), a => a.GetAttribute("href")!.StartsWith("javascript:", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("a"), a => a.GetAttribute("href") == "mailto:ann%3Fbcc%3Dbo@example.org");
    }

    private async Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] fields)
    {
        using var visitor = _host.NewVisitor();
        return await visitor.PostAsync(Form, Fields(fields), Cancellation);
    }

    private static FormUrlEncodedContent Fields(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private async Task<IHtmlDocument> ReadAsync(string address)
    {
        using var visitor = _host.NewVisitor();
        using var answer = await visitor.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        return await ReadAsync(answer);
    }

    private static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));

    private async Task<IReadOnlyList<SuggestionRow>> KeptAsync()
    {
        await using var context = await ContextAsync();
        return await context.Suggestions.OrderBy(row => row.Id).ToListAsync(Cancellation);
    }

    private Task<CaseTrackerContext> ContextAsync() =>
        _host.Services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>().CreateDbContextAsync(Cancellation);
}

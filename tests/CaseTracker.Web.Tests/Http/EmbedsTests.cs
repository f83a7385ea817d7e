using System.Net;
using AngleSharp.Html.Parser;
using CaseTracker.Web.Cases.Pictures;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The frames of a case, and who may be framed.</summary>
public sealed class EmbedsTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Pattern = "/cases/{slug}/embed/{picture}";
    private const string Case = "/cases/" + SiteHost.Slug;

    public static TheoryData<string> Pictures => [.. CasePicture.All.Select(picture => picture.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_EveryAddress_ExactlyTheFramesMayBeFramed()
    {
        using var visitor = host.NewVisitor();
        var examples = PublicAddresses.Pages.Concat(PublicAddresses.Files).ToDictionary(pair => pair.Key, pair => pair.Value);
        string[] others =
        [
            "/setup",
            "/account",
            "/account/sign-in",
            "/edit",
            "/admin/people",
            "/base.css",
            "/site.js",
            "/no-such-page",
            $"{Case}/embed/money/more",
            $"{Case}/embeds",
            "/cases/no-such-case",
        ];

        var allowed = new List<string>();
        foreach (var (pattern, address) in examples.Concat(others.Select(text => KeyValuePair.Create(text, text))))
        {
            using var first = await visitor.GetAsync(address, Cancellation);
            using var posted = await visitor.PostAsync(address, null, Cancellation);
            Assert.Contains("frame-ancestors 'none'", Policy(posted), StringComparison.Ordinal);
            if (Policy(first).Contains("frame-ancestors *", StringComparison.Ordinal))
                allowed.Add(pattern);
            else
                Assert.Contains("frame-ancestors 'none'", Policy(first), StringComparison.Ordinal);
            Assert.False(first.Headers.Contains("Set-Cookie") && pattern == Pattern);
        }

        Assert.Equal([Pattern], allowed);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Get_Frame_SaysWhatItIsOfWhichDayFromWhereUnderWhichLicence(string name)
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync(SiteUrls.Embed(SiteHost.Slug, name, new DateOnly(2025, 10, 17)), Cancellation);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"{CasePicture.Find(name)!.Title} · as of 17 October 2025", page.QuerySelector("header p")!.TextContent);
        Assert.Equal($"{Case}?as-of=2025-10-17", page.QuerySelector("h1 a")!.GetAttribute("href"));
        Assert.Matches(
            @"^CaseTracker, from \d+ sources last searched on .+ · revision 1 · CC BY 4\.0$",
            page.QuerySelector("footer p:last-child")!.TextContent
        );
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Equal("_blank", link.GetAttribute("target")));
        Assert.Empty(page.QuerySelectorAll("script, form, iframe, link[rel=stylesheet], [src], [style]"));
        foreach (var link in page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Where(link => link.StartsWith('/')))
        {
            using var led = await visitor.GetAsync(link, Cancellation);
            Assert.Equal(HttpStatusCode.OK, led.StatusCode);
        }
    }

    [Theory]
    [InlineData(null, "light dark")]
    [InlineData("light", "light")]
    [InlineData("dark", "dark")]
    public async Task Get_Theme_IsThatOfThePageAndItsPolicyEachTime(string? theme, string scheme)
    {
        using var visitor = host.NewVisitor();
        var address = SiteUrls.Embed(SiteHost.Slug, "status", default, (CasePictures.ThemeKey, theme));

        using var first = await visitor.GetAsync(address, Cancellation);
        var page = new HtmlParser().ParseDocument(await first.Content.ReadAsStringAsync(Cancellation));
        using var kept = await visitor.GetAsync(address, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var unchanged = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(scheme, page.QuerySelector("meta[name=color-scheme]")!.GetAttribute("content"));
        Assert.Equal(theme is null, page.QuerySelector("style")!.TextContent.Contains("prefers-color-scheme", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Contains(
            $"style-src 'sha256-{PictureTheme.Digest(page.QuerySelector("style")!.TextContent)}'",
            Assert.Single(new[] { first, kept, unchanged }.Select(Policy).Distinct()),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("status?theme=blue", HttpStatusCode.BadRequest, "theme is one of light, dark; it was “blue”")]
    [InlineData("money?as-of=x", HttpStatusCode.BadRequest, "as-of is a day of the calendar")]
    [InlineData("judge", HttpStatusCode.NotFound, "it has money, timeline and status")]
    public async Task Get_WhatCannotBe_IsSaidWithinTheFrame(string address, HttpStatusCode status, string says)
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync($"{Case}/embed/{address}", Cancellation);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(says, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors *", Policy(answer), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task Get_PageOfTheFrames_HasTheirCodeAndLinksThatAnswer()
    {
        using var visitor = host.NewVisitor();

        var page = new HtmlParser().ParseDocument(
            await visitor.GetStringAsync(
                SiteUrls.Embeds(SiteHost.Slug, new DateOnly(2025, 5, 6), (CasePictures.ThemeKey, "dark")),
                Cancellation
            )
        );

        var codes = page.QuerySelectorAll("textarea[readonly]")
            .Select(code => new HtmlParser().ParseDocument(code.TextContent).QuerySelector("iframe")!)
            .ToList();
        Assert.Equal(
            CasePicture.All.Select(picture => $"http://localhost{Case}/embed/{picture.Name}?as-of=2025-05-06&theme=dark"),
            codes.Select(code => code.GetAttribute("src"))
        );
        Assert.All(codes, code => Assert.NotEmpty(code.GetAttribute("title")!));
        Assert.All(codes, code => Assert.InRange(int.Parse(code.GetAttribute("height")!), 200, 1200));
        Assert.Equal(
            3 * 2 * PictureSize.All.Count,
            page.QuerySelectorAll("section a").Count(link => link.GetAttribute("href")!.Contains("/pictures/", StringComparison.Ordinal))
        );
        foreach (
            var address in page.QuerySelectorAll("iframe")
                .Select(frame => frame.GetAttribute("src")!)
                .Concat(page.QuerySelectorAll("section a[href*='.svg']").Select(link => link.GetAttribute("href")!))
        )
        {
            using var answer = await visitor.GetAsync(address, Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Get_EveryPageOfACase_LeadsToThePageOfItsFrames()
    {
        using var visitor = host.NewVisitor();

        foreach (var address in SiteUrls.PagesOf(SiteHost.Slug))
            Assert.Contains($"href=\"{Case}/embed\"", await visitor.GetStringAsync(address, Cancellation), StringComparison.Ordinal);
    }

    private static string Policy(HttpResponseMessage answer) => string.Join('|', answer.Headers.GetValues("Content-Security-Policy"));
}

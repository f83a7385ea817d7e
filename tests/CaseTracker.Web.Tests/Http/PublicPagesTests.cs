using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>What each public page promises, whichever it is.</summary>
public sealed partial class PublicPagesTests(Crawl crawl) : IClassFixture<Crawl>
{
    public static TheoryData<string> Pages => [.. PublicAddresses.Pages.Values];

    public static TheoryData<string> CasePages =>
        [.. PublicAddresses.Pages.Values.Where(page => page.StartsWith("/cases/" + SiteHost.Slug, StringComparison.Ordinal))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Routes_EachIsInTheTableOfThisTest() =>
        Assert.Empty(
            PublicAddresses
                .Mapped(crawl.Host.Services)
                .Except(PublicAddresses.Pages.Keys)
                .Except(PublicAddresses.Files.Keys)
                .Except(PublicAddresses.Guesses.Keys)
                .Except(PublicAddresses.OfImports)
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_Page_IsStaticAndCacheable(string address)
    {
        using var visitor = crawl.Host.NewVisitor();

        using var compressed = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "gzip" } } };
        using var first = await visitor.GetAsync(address, Cancellation);
        using var second = await visitor.SendAsync(compressed, Cancellation);
        await using var again = new GZipStream(await second.Content.ReadAsStreamAsync(Cancellation), CompressionMode.Decompress);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Null(second.Headers.Age); // made a second time, not taken from the cache
        Assert.Equal("text/html; charset=utf-8", first.Content.Headers.ContentType?.ToString());
        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.False(first.Headers.CacheControl?.NoStore);
        Assert.NotNull(first.Headers.ETag);
        Assert.Equal("nosniff", Assert.Single(first.Headers.GetValues("X-Content-Type-Options")));
        var policy = Assert.Single(first.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(await first.Content.ReadAsStringAsync(Cancellation), await new StreamReader(again).ReadToEndAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_PageTheReaderHas_Answers304(string address)
    {
        using var visitor = crawl.Host.NewVisitor();
        using var first = await visitor.GetAsync(address, Cancellation);

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Head_Page_AnswersLikeGet(string address)
    {
        using var visitor = crawl.Host.NewVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        using var answer = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(answer.Headers.ETag);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WithoutStyleSheets_ReadsInOrder(string address)
    {
        var page = await ReadAsync(address);

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")));
        Assert.NotNull(page.QuerySelector("link[rel=canonical]"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("#main", page.QuerySelector("body a")?.GetAttribute("href"));
        var levels = page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(
            levels.Zip(levels.Skip(1)),
            pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}")
        );
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_SetsNoSpaceBeforePunctuation(string address)
    {
        var page = await ReadAsync(address);

        Assert.Empty(StrayPunctuation().Matches(page.QuerySelector("main")!.TextContent).Select(match => match.Value));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_HasNothingInlineAndNothingFromElsewhere(string address)
    {
        var page = await ReadAsync(address);

        Assert.Empty(page.QuerySelectorAll("[style], style, [onclick], [onchange], iframe:not([src^='/cases/'])"));
        Assert.All(
            page.QuerySelectorAll("script"),
            script =>
                Assert.True(script.GetAttribute("src")?.StartsWith('/') == true || script.GetAttribute("type") == "application/ld+json")
        );
        Assert.All(
            page.QuerySelectorAll("link[rel=stylesheet], img"),
            element => Assert.StartsWith("/", element.GetAttribute("href") ?? element.GetAttribute("src"), StringComparison.Ordinal)
        );
        Assert.InRange(page.QuerySelectorAll("script[src], link[rel=stylesheet], img").Length, 0, 3);
        Assert.All(
            page.QuerySelectorAll("a[href^=http]"),
            link => Assert.Contains("noopener", link.GetAttribute("rel") ?? "", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Links_EachLeadsSomewhere(string address)
    {
        var page = await ReadAsync(address);
        var links = page.QuerySelectorAll("a[href]")
            .Select(link => link.GetAttribute("href")!)
            .Where(link => !link.StartsWith("http", StringComparison.Ordinal))
            .Distinct();
        foreach (var link in links)
        {
            var parts = (link.StartsWith('#') ? address + link : link).Split('#');
            var answer = await crawl.AskAsync(parts[0]);
            // What is for editors asks who it is, and leads on from there.
            if (answer.Location == SiteUrls.SignInFor(parts[0]))
                continue;
            Assert.True(answer.Status == HttpStatusCode.OK, $"{parts[0]} on {address} answers {answer.Status}");
            if (parts.Length > 1)
                Assert.True(answer.Ids.Contains(parts[1]), $"{link} on {address} names a place that is not there");
        }
    }

    [Theory]
    [MemberData(nameof(CasePages))]
    public async Task Get_CasePageOnAnyDay_NeverFails(string address)
    {
        using var visitor = crawl.Host.NewVisitor();
        foreach (
            var day in new[]
            {
                "0001-01-01",
                "2018-01-01",
                "2019-12-31",
                "2020-03-10",
                "2021-12-31",
                "2022-06-30",
                "2025-05-06",
                "2025-12-31",
                "2026-01-15",
                "9999-12-31",
            }
        )
        {
            using var answer = await visitor.GetAsync($"{address}?as-of={day}", Cancellation);

            Assert.True(
                answer.StatusCode == HttpStatusCode.OK || (answer.StatusCode == HttpStatusCode.NotFound && IsOfOneRecord(address)),
                $"{day}: {answer.StatusCode}"
            );
        }
    }

    /// <summary>The page of an event or a docket, which an earlier day or another case may not have.</summary>
    private static bool IsOfOneRecord(string address) =>
        address.Contains("/events/", StringComparison.Ordinal) || address.Contains("/docket/", StringComparison.Ordinal);

    [Theory]
    [InlineData("apple-v-nso-group")]
    [InlineData("dada-v-nso-group")]
    [InlineData("hiq-labs-v-linkedin")]
    [InlineData("khashoggi-v-nso-group")]
    [InlineData("meta-v-bright-data")]
    public async Task Get_EachPageOfAnotherBundledCase_Answers(string slug)
    {
        using var visitor = crawl.Host.NewVisitor();
        foreach (
            var page in PublicAddresses.Pages.Values.Where(text =>
                text.StartsWith("/cases/" + SiteHost.Slug, StringComparison.Ordinal) && !IsOfOneRecord(text)
            )
        )
        foreach (var day in new[] { "", "?as-of=2018-06-01", "?as-of=2021-12-31", "?as-of=2024-12-31" })
        {
            using var answer = await visitor.GetAsync(page.Replace(SiteHost.Slug, slug, StringComparison.Ordinal) + day, Cancellation);

            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{page} of {slug} {day}: {answer.StatusCode}");
        }
    }

    [Theory]
    [MemberData(nameof(CasePages))]
    public async Task Page_OfAnEarlierDay_SaysSoAndLeadsBack(string address)
    {
        var page = await ReadAsync($"{address}?as-of=2025-10-20");

        var banner = Assert.Single(
            page.QuerySelectorAll("main .past"),
            element => element.TextContent.Contains("20 October 2025", StringComparison.Ordinal)
        );
        Assert.Contains(banner.QuerySelectorAll("a"), link => link.GetAttribute("href") == address);
    }

    [GeneratedRegex(@".{0,30}\S\s+[,;.](?=\s|$)")]
    private static partial Regex StrayPunctuation();

    private Task<IHtmlDocument> ReadAsync(string address) => crawl.ReadAsync(address);
}

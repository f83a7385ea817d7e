using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Addresses that a page hands out lead somewhere, for whoever fetches them: whole without any setting, found in the text of the
/// page, and forbidden to no robot.</summary>
public sealed partial class HandedOutAddressesTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Case = $"/cases/{SiteHost.Slug}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Case)]
    [InlineData($"{Case}/money")]
    [InlineData($"{Case}/timeline?as-of=2025-05-06")]
    [InlineData("/")]
    [InlineData("/courts/ca9")]
    public async Task Get_APage_HandsOutAddressesThatAnswer(string page)
    {
        using var visitor = host.NewVisitor();
        var html = new HtmlParser().ParseDocument(await visitor.GetStringAsync(page, Cancellation));
        var robots = await visitor.GetStringAsync("/robots.txt", Cancellation);

        var addresses = html.QuerySelectorAll("link[rel=alternate], link[rel=canonical], .permalink a")
            .Select(link => link.ClassList.Contains("permalink") ? link.TextContent : link.GetAttribute("href")!)
            .Concat(html.QuerySelectorAll("meta[property='og:url']").Select(meta => meta.GetAttribute("content")!))
            .Concat(html.QuerySelectorAll(".permalink a").Select(link => link.TextContent))
            .Where(address => !address.StartsWith('/'))
            .Distinct()
            .ToList();

        Assert.True(addresses.Count >= 3, string.Join('\n', addresses));
        foreach (var address in addresses)
        {
            Assert.StartsWith("http://localhost/", address, StringComparison.Ordinal);
            Assert.False(IsForbidden(robots, new Uri(address)), address);
            using var answer = await visitor.GetAsync(new Uri(address), Cancellation);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, address);
        }
    }

    /// <summary>As WordPress looks for a frame: in the text of the head, whose types it compares before it reads any entity.</summary>
    [Fact]
    public async Task Discover_AsWordPressDoes_FindsTheFrame()
    {
        using var visitor = host.NewVisitor();
        var html = await visitor.GetStringAsync(Case, Cancellation);
        var links = LinkInHead()
            .Matches(html[..html.IndexOf("</head>", StringComparison.Ordinal)])
            .Select(link => Attributes().Matches(link.Groups[1].Value).ToDictionary(one => one.Groups[1].Value, one => one.Groups[2].Value))
            .ToList();

        var frame = Assert.Single(links, link => link.GetValueOrDefault("type") == "application/json+oembed");
        var robots = await visitor.GetStringAsync("/robots.txt", Cancellation);
        var address = WebUtility.HtmlDecode(frame["href"]);
        Assert.False(IsForbidden(robots, new Uri(address)));
        using var rich = JsonDocument.Parse(await visitor.GetStringAsync(new Uri(address), Cancellation));
        Assert.Equal("rich", rich.RootElement.GetProperty("type").GetString());
        if (rich.RootElement.TryGetProperty("thumbnail_url", out var thumbnail))
            Assert.False(IsForbidden(robots, new Uri(thumbnail.GetString()!)));
        Assert.Equal(
            [$"{Case}.atom", $"{Case}/history.atom", "/changes.atom"],
            links.Where(link => link.GetValueOrDefault("type") == "application/atom+xml").Select(link => new Uri(link["href"]).AbsolutePath)
        );
        Assert.Equal(
            [$"{Case}.ics", "/calendar.ics"],
            links.Where(link => link.GetValueOrDefault("type") == "text/calendar").Select(link => new Uri(link["href"]).AbsolutePath)
        );
    }

    [Theory]
    [InlineData(Case)]
    [InlineData($"{Case}.md")]
    [InlineData($"{Case}.atom")]
    [InlineData($"{Case}.ics")]
    [InlineData($"{Case}/cite")]
    public async Task Get_AtTwoHosts_NamesTheOneThatWasAsked(string address)
    {
        foreach (var name in (string[])["one.example.org", "two.example.org:8080"])
        {
            using var visitor = host.NewVisitor();
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Host = name;

            using var answer = await visitor.SendAsync(request, Cancellation);

            var text = (await answer.Content.ReadAsStringAsync(Cancellation)).Replace("\r\n ", "", StringComparison.Ordinal);
            Assert.Contains($"http://{name}{Case}", text, StringComparison.Ordinal);
            Assert.DoesNotContain("No public address", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_AnotherDay_IsNotToBeListed()
    {
        using var visitor = host.NewVisitor();

        using var past = await visitor.GetAsync($"{Case}.md?as-of=2025-05-06", Cancellation);
        using var now = await visitor.GetAsync($"{Case}.md", Cancellation);

        Assert.Equal("noindex", Assert.Single(past.Headers.GetValues("X-Robots-Tag")));
        Assert.False(now.Headers.Contains("X-Robots-Tag"));
    }

    [Fact]
    public async Task Get_WordsToCopy_CarryCreditDayLinkAndLicence()
    {
        using var visitor = host.NewVisitor();
        var html = new HtmlParser().ParseDocument(await visitor.GetStringAsync($"{Case}/export?as-of=2025-10-17", Cancellation));

        Assert.All(
            new[] { html.GetElementById("credit")!, html.QuerySelector(".cite-box .credit")! },
            copied =>
                Assert.All(
                    (string[])["CaseTracker", "17 October 2025", $"http://localhost{Case}", "as-of=2025-10-17", "CC BY 4.0"],
                    part => Assert.Contains(part, copied.TextContent, StringComparison.Ordinal)
                )
        );
    }

    /// <summary>Whether a line of robots.txt forbids an address: the longest pattern that fits counts (RFC 9309).</summary>
    private static bool IsForbidden(string robots, Uri address) =>
        robots
            .Split('\n')
            .Select(line => line.Split(": ", 2))
            .Where(line => line is ["Allow" or "Disallow", { Length: > 0 }])
            .Where(line =>
                Regex.IsMatch(address.PathAndQuery, "^" + Regex.Escape(line[1].Trim()).Replace(@"\*", ".*", StringComparison.Ordinal))
            )
            .OrderByDescending(line => line[1].Length)
            .FirstOrDefault()
            is ["Disallow", ..];

    [GeneratedRegex("<link([^<>]+)/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LinkInHead();

    [GeneratedRegex("([\\w-]+)\\s*=\\s*\"([^\"]*)\"")]
    private static partial Regex Attributes();
}

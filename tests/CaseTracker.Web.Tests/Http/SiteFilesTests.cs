using System.Net;
using System.Xml.Linq;
using CaseTracker.Core.CaseFiles;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>What is no page: the schema, the files for robots, and the one address of a comparison.</summary>
public sealed class SiteFilesTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/schema/case-file-1.0.json", "application/schema+json; charset=utf-8")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("/sitemaps/0.xml", "application/xml; charset=utf-8")]
    [InlineData("/sitemaps/1.xml", "application/xml; charset=utf-8")]
    public async Task Get_AFile_HasItsTypeAndIsNotSentTwice(string address, string type)
    {
        using var visitor = host.NewVisitor();
        using var first = await visitor.GetAsync(address, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var again = await visitor.SendAsync(request, Cancellation);

        Assert.Equal(type, first.Content.Headers.ContentType?.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Schema_IsThatOfTheCaseFile()
    {
        using var visitor = host.NewVisitor();

        Assert.Equal(CaseFile.Schema(), await visitor.GetStringAsync("/schema/case-file-1.0.json", Cancellation));
    }

    [Fact]
    public async Task Sitemap_EachAddressIsAbsoluteAndLeadsToAPage()
    {
        using var visitor = host.NewVisitor();
        var parts = Locations(await visitor.GetStringAsync("/sitemap.xml", Cancellation));
        Assert.Equal(["http://localhost/sitemaps/0.xml", "http://localhost/sitemaps/1.xml"], parts);
        var pages = new List<string>();
        foreach (var part in parts)
            pages.AddRange(Locations(await visitor.GetStringAsync(part, Cancellation)));

        Assert.Contains($"http://localhost/cases/{SiteHost.Slug}/money", pages);
        Assert.Contains("http://localhost/about/methodology", pages);
        Assert.Equal(pages.Count, pages.Distinct().Count());
        foreach (var page in pages)
        {
            using var answer = await visitor.GetAsync(page, Cancellation);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, page);
        }
    }

    [Fact]
    public async Task Robots_NamesTheSitemapAndForbidsNothingThatIsHandedOut()
    {
        using var visitor = host.NewVisitor();
        var robots = await visitor.GetStringAsync("/robots.txt", Cancellation);

        Assert.Contains("Sitemap: http://localhost/sitemap.xml", robots, StringComparison.Ordinal);
        Assert.DoesNotContain("Disallow", robots, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cases=a&cases=b", "/compare?cases=a,b")]
    [InlineData("cases=a,b&cases=c&as-of=2024-01-01", "/compare?cases=a,b,c&as-of=2024-01-01")]
    [InlineData("cases=a,a,b", "/compare?cases=a,b")]
    [InlineData("cases=%20a%20,,b", "/compare?cases=a,b")]
    public async Task Compare_WrittenOtherwise_LeadsToTheOneAddress(string query, string expected)
    {
        using var visitor = host.NewVisitor();

        using var answer = await visitor.GetAsync($"/compare?{query}", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Compare_OfFourCasesOnAnyDay_Answers()
    {
        using var visitor = host.NewVisitor();
        foreach (var day in new[] { "0001-01-01", "2018-01-01", "2021-12-31", "2025-05-06", "9999-12-31" })
        {
            using var answer = await visitor.GetAsync(
                $"/compare?cases={SiteHost.Slug},hiq-labs-v-linkedin,khashoggi-v-nso-group,dada-v-nso-group&as-of={day}",
                Cancellation
            );

            Assert.True(answer.StatusCode == HttpStatusCode.OK, day);
        }
    }

    private static List<string> Locations(string xml) =>
        [
            .. XDocument
                .Parse(xml)
                .Descendants(XName.Get("loc", "http://www.sitemaps.org/schemas/sitemap/0.9"))
                .Select(xElement => xElement.Value),
        ];
}

using System.Net;
using AngleSharp.Html.Parser;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Stretches, pages and events of a timeline as addresses that can be linked and kept.</summary>
public sealed class TimelineAddressesTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Timeline = "/cases/" + SiteHost.Slug + "/timeline";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("?from=2025-01-01&to=2025-12-31")]
    [InlineData("?from=2025-05-01&to=2025-05-31&as-of=2025-05-06")]
    [InlineData("?to=2019-12-31&court=cand")]
    [InlineData("?from=0001-01-01&to=9999-12-31")]
    [InlineData("?from=2090-01-01&to=2090-12-31")]
    [InlineData("?from=9999-12-31&as-of=9999-12-31")]
    [InlineData("?to=0001-01-01")]
    [InlineData("?page=1")]
    [InlineData("?event=verdict")]
    public async Task Get_Address_IsTheSameTwiceAndItsLinksAnswer(string query)
    {
        using var visitor = host.NewVisitor();

        using var first = await visitor.GetAsync(Timeline + query, Cancellation);
        using var second = await visitor.GetAsync(Timeline + query, Cancellation);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(Cancellation), await second.Content.ReadAsByteArrayAsync(Cancellation));
        var page = new HtmlParser().ParseDocument(await first.Content.ReadAsStringAsync(Cancellation));
        foreach (
            var link in page.QuerySelectorAll(".strip a, .zoom a, .permalink a")
                .Select(link => link.GetAttribute("href")!.Split('#')[0])
                .Where(link => link.StartsWith('/'))
                .Distinct()
        )
        {
            using var answer = await visitor.GetAsync(link, Cancellation);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link} answers {answer.StatusCode}");
        }
    }

    [Fact]
    public void Script_OfTheSite_StaysSmall() =>
        Assert.InRange(new FileInfo(Path.Combine(ProjectRoot.File("src"), "CaseTracker.Web", "wwwroot", "site.js")).Length, 1, 8 * 1024);
}

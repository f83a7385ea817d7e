using System.Net;
using AngleSharp.Html.Parser;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The topics of a case lead to the cases on them.</summary>
public sealed class TopicTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Case = "/cases/in-re-facebook-biometric";

    [Fact]
    public async Task Topics_OfACase_EachLeadToAListThatHasTheCase()
    {
        var links = (await PageAsync(Case)).QuerySelectorAll("section[aria-labelledby=about] a[href*='topic=']");

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var list = await PageAsync(link.GetAttribute("href")!);
            Assert.StartsWith("Cases on ", list.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
            Assert.NotNull(list.QuerySelector($"table.cases a[href='{Case}']"));
        }
    }

    [Fact]
    public async Task List_OfATopic_HasOnlyItsCases_AndKeepsItWhenSorted()
    {
        var all = (await PageAsync("/cases")).QuerySelectorAll("table.cases tbody tr").Length;

        var page = await PageAsync("/cases?topic=spyware");

        Assert.InRange(page.QuerySelectorAll("table.cases tbody tr").Length, 1, all - 1);
        Assert.All(
            page.QuerySelectorAll("ul.choices a, th a"),
            link =>
                Assert.True(
                    !link.GetAttribute("href")!.StartsWith("/cases?", StringComparison.Ordinal) || Keeps(link.GetAttribute("href")!)
                )
        );
        Assert.Equal("spyware", page.QuerySelector("section[aria-labelledby=topics] [aria-current]")!.TextContent);
        Assert.Null((await PageAsync("/cases")).QuerySelector("section[aria-labelledby=topics] [aria-current]"));
    }

    [Theory]
    [InlineData("/cases?topic=nothing+of+the+kind")]
    [InlineData("/cases?topic=%25")]
    public async Task List_OfATopicThatNoCaseHas_IsNotFound(string address)
    {
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "No case is on the topic",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    private static bool Keeps(string address) => address.Contains("topic=spyware", StringComparison.Ordinal);

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string address)
    {
        using var visitor = host.NewVisitor();
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The box that finds words on a page of a case: what the page shows can be found, and what it found is said.</summary>
public sealed class FindBoxTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Case = "/cases/" + SiteHost.Slug;

    [Theory]
    [InlineData("/timeline?q=Pegasus")]
    [InlineData("/timeline?q=hamilton+injunction")]
    [InlineData("/sources?q=pegasus")]
    [InlineData("/sources?q=167%2C254%2C000")]
    [InlineData("/statements?q=Pegasus")]
    [InlineData("/claims?q=trespass")]
    [InlineData("/claims?q=contempt")]
    [InlineData("/parties?q=citizen+lab")]
    [InlineData("/injunctions?q=reverse-engineer")]
    public async Task Page_AskedForWhatItShows_ShowsThatAndLess(string address)
    {
        var all = await Open(address.Split('?')[0]);
        var found = await Open(address);

        Assert.NotEmpty(Items(found));
        Assert.True(Items(found).Count < Items(all).Count || address.StartsWith("/injunctions", StringComparison.Ordinal));
        Assert.DoesNotContain("Nothing here has", found.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sources", "0 of")]
    [InlineData("/statements", "0 of")]
    [InlineData("/claims", "0 of")]
    [InlineData("/parties", "0 of")]
    [InlineData("/injunctions", "0 of")]
    public async Task Page_AskedForWhatItDoesNotShow_SaysSoAndLeadsBack(string page, string never)
    {
        var found = await Open($"{page}?q=zzyzx&as-of=2025-12-01");

        var status = found.QuerySelector("form.find [role=status]")!;
        Assert.Contains("Nothing here has “zzyzx”.", status.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(never, status.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Case}{page}?as-of=2025-12-01", status.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("2025-12-01", found.QuerySelector("form.find input[name=as-of]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Page_AskedForMarksOnly_AsksForAWord_AndShowsAll()
    {
        var found = await Open("/sources?q=...");

        var status = found.QuerySelector("form.find [role=status]")!.TextContent;
        Assert.StartsWith("Type a word or a number to look for.", status, StringComparison.Ordinal);
        Assert.Equal(Items(await Open("/sources")).Count, Items(found).Count);
    }

    private static IReadOnlyList<IElement> Items(IHtmlDocument page) =>
        [
            .. page.QuerySelectorAll(
                "main .event, main .source, main .said-item, main blockquote, main .claim, main tbody tr, main .party, main .clause"
            ),
        ];

    private async Task<IHtmlDocument> Open(string address)
    {
        using var visitor = host.NewVisitor();
        return new HtmlParser().ParseDocument(await visitor.GetStringAsync(Case + address, TestContext.Current.CancellationToken));
    }
}

using Bunit;
using CaseTracker.Web.Components.Pages;
using CaseTracker.Web.Reading;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class SourcesPageTests : BunitContext
{
    [Fact]
    public void Source_HasItsIdAsAnchorAndItsAddresses()
    {
        var source = Page().Find("#press");

        Assert.Equal("Report on the case", source.QuerySelector("h3")!.TextContent);
        Assert.Equal(["https://example.com/report", "https://archive.example/report"], source.QuerySelectorAll(".address a").Select(link => link.GetAttribute("href")));
        Assert.All(source.QuerySelectorAll(".address a"), link => Assert.Contains("noopener", link.GetAttribute("rel"), StringComparison.Ordinal));
    }

    [Fact]
    public void Source_ListsWhatItPrintedAndForWhat()
    {
        var source = Page().Find("#press").TextContent;

        Assert.Contains("about $1.77 million", source, StringComparison.Ordinal);
        Assert.Contains("called fine", source, StringComparison.Ordinal);
        Assert.Contains("Compensatory damages, after “The jury awards damages”", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Copy_LinksToItsOriginalAndIsNoOrigin()
    {
        var page = Page();

        Assert.Equal("/cases/doe-v-roe/sources#press", page.Find("#copy .by a").GetAttribute("href"));
        Assert.Contains("Three sources from two independent origins", page.Find(".lede").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Classes_AreLinksWithCounts_AndTheChosenOneIsCurrent()
    {
        var page = Page(("class", "press"));

        Assert.Equal("/cases/doe-v-roe/sources?class=press", page.Find(".choices [aria-current]").GetAttribute("href"));
        Assert.Equal("press", Assert.Single(page.FindAll(".source")).Id);
    }

    [Fact]
    public void Refusal_OfAnUnknownClass_NamesTheAllowedOnes()
    {
        var refusal = SourceShelf.Refusal(new Dictionary<string, string> { ["class"] = "gossip" });

        Assert.Contains("court-record, public-body, party", refusal, StringComparison.Ordinal);
        Assert.Contains("gossip", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("court-record")]
    [InlineData("machine-copy")]
    public void Refusal_OfAKnownClass_IsNone(string value) => Assert.Null(SourceShelf.Refusal(new Dictionary<string, string> { ["class"] = value }));

    [Fact]
    public void Support_NamesTheEventsWithOneOrigin() => Assert.Contains("Doe asks for sanctions", Page().Find("section[aria-labelledby=support]").TextContent, StringComparison.Ordinal);

    private IRenderedComponent<SourcesPage> Page(params (string Key, string Value)[] filters) => Render<SourcesPage>(parameters => parameters
        .Add(page => page.View, DoeCase.View())
        .Add(page => page.Filters, filters.ToDictionary(pair => pair.Key, pair => pair.Value)));
}

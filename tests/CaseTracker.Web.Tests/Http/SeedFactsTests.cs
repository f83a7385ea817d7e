using AngleSharp.Dom;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>What the three news texts say stands on the pages of the case, each fact beside who says it and a link to the text.</summary>
public sealed class SeedFactsTests(Crawl crawl) : IClassFixture<Crawl>
{
    public static TheoryData<string> Ids => [.. SeedFact.All.Select(fact => fact.Id)];

    [Fact]
    public void All_OfTheThreeTexts_AreCountedOnce()
    {
        Assert.Equal(73, SeedFact.All.Count);
        Assert.Equal(73, SeedFact.All.Select(fact => fact.Id).Distinct().Count());
        Assert.Equal([26, 26, 21], SeedFact.All.GroupBy(fact => fact.Source).Select(group => group.Count()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Fact_OfANewsText_StandsOnItsPageWithWhoSaysIt(string id)
    {
        var fact = SeedFact.All.First(fact => fact.Id == id);
        var page = await crawl.ReadAsync($"/cases/{SiteHost.Slug}{fact.Page}");

        var items = page.QuerySelectorAll("main :is(li, tr, blockquote, .said, article)").Where(item => Holds(item, fact.Words)).ToList();

        Assert.True(items.Count > 0, $"“{fact.Words}” is not on {fact.Page}: {fact.Fact}");
        Assert.True(
            items.Exists(item => NamesItsSource(item, fact.Source) && Holds(item, fact.Who)),
            $"{fact.Fact}: not beside “{fact.Who}” and {fact.Source} on {fact.Page}, but: {items[^1].TextContent}"
        );
    }

    private static bool Holds(IElement item, string words) =>
        CasePages.Plain(item.TextContent).Contains(CasePages.Plain(words), StringComparison.Ordinal);

    private static bool NamesItsSource(IElement item, string source) =>
        item.Id == source
        || item.QuerySelectorAll("a[href]")
            .Any(link => link.GetAttribute("href")!.EndsWith($"/sources#{source}", StringComparison.Ordinal));
}

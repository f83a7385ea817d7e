using AngleSharp.Html.Parser;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The exact punitive sums of the bundled case rest on one page each, and
/// no court record of them was seen: every page that shows them says so.</summary>
public sealed class SupportFlagsTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Case = "/cases/" + SiteHost.Slug;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Case, "section[aria-labelledby=money]", "one source", "no court record of these sums was seen")]
    [InlineData(Case + "/money", "#award-damages ~ .scroll", "one source", null)]
    [InlineData(Case + "/money", "#award-damages ~ table", "exact figure in one source only", "no court record seen")]
    [InlineData(Case + "/money", "#printed-award-damages-punitive-verdict", "exact figure in one source only", "no court record seen")]
    [InlineData(Case + "/events/verdict", "table.states", "exact figure in one source only", "no court record seen")]
    [InlineData(Case + "/events/post-trial-order", "table.states", "exact figure in one source only", "no court record seen")]
    [InlineData(
        Case + "/events/verdict",
        "section[aria-labelledby=sources]",
        "independent origins",
        "no court record of this event was seen"
    )]
    [InlineData(Case + "/injunctions", "main", "one source", "no court record of this order was seen")]
    [InlineData(Case + "/timeline", "#verdict", null, "no court record seen")]
    [InlineData(Case + "/sources", "#spyware-vendors-reference", "alone in giving the exact sum", null)]
    [InlineData(Case + "/sources", "#ars-technica-copy-verdict", "One origin with", null)]
    [InlineData(Case + "/sources?values=differs", "#esma-news-2025-10", "1 day after the date on record", null)]
    public async Task Page_ThatShowsTheFact_FlagsHowFarItsSourcesCarry(string address, string place, string? first, string? second)
    {
        using var visitor = host.NewVisitor();
        var document = new HtmlParser().ParseDocument(await visitor.GetStringAsync(address, Cancellation));

        var text = document.QuerySelector(place)!.TextContent;

        Assert.Contains(first ?? "", text, StringComparison.Ordinal);
        Assert.Contains(second ?? "", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_BeforeThePageWithTheExactSum_SaysThatNoneGivesIt()
    {
        using var visitor = host.NewVisitor();
        var document = new HtmlParser().ParseDocument(await visitor.GetStringAsync($"{Case}/money?as-of=2025-05-31", Cancellation));

        Assert.Contains(
            "no source seen gives the sum in full",
            document.QuerySelector("#award-damages ~ table")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Overview_WhereSourcesDisagree_HasSumsDatesCountsAndRemarks()
    {
        using var visitor = host.NewVisitor();
        var section = new HtmlParser()
            .ParseDocument(await visitor.GetStringAsync(Case, Cancellation))
            .QuerySelector("section[aria-labelledby=disagree]")!;

        Assert.Contains("“$168 million” fits the whole verdict", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("“roughly 1,500 individuals” and the number on record", section.TextContent, StringComparison.Ordinal);
        Assert.Equal("Remarks on events", section.QuerySelector("details h3")!.TextContent);
        Assert.Contains(
            "fits 2 readings: probably the punitive part after the remittitur ($4,002,471)",
            section.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("18 October 2025 was a Saturday", section.TextContent, StringComparison.Ordinal);
        Assert.NotNull(section.QuerySelector($"a[href='{Case}/sources?values=differs']"));
    }
}

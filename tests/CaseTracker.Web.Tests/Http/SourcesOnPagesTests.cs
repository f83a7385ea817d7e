using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Whatever a page states has a source one click away, or says that it is computed or inferred, and from what.</summary>
public sealed class SourcesOnPagesTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Case = "/cases/" + SiteHost.Slug;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/timeline", "ol.events li.event", 62)]
    [InlineData("/injunctions", ".clauses li", 10)]
    [InlineData("/claims", ".claims tbody", 4)]
    [InlineData("/parties", ".who-stood tbody tr", 4)]
    [InlineData("/events/post-trial-order", "blockquote, figure.quotation", 3)]
    public async Task Statements_EachHasASourceOneClickAway(string page, string statements, int atLeast)
    {
        using var visitor = host.NewVisitor();
        var document = new HtmlParser().ParseDocument(await visitor.GetStringAsync(Case + page, Cancellation));

        var all = document.QuerySelectorAll($"main {statements}").ToList();

        Assert.True(all.Count >= atLeast, $"{all.Count} of {statements}");
        Assert.All(all, element => Assert.True(LeadsToASource(element), element.TextContent.Trim()));
    }

    [Fact]
    public async Task Figures_OfTheLedger_HaveASourceOrSayThatTheyAreComputed()
    {
        using var visitor = host.NewVisitor();
        var document = new HtmlParser().ParseDocument(await visitor.GetStringAsync($"{Case}/money", Cancellation));

        var changes = document
            .QuerySelectorAll("main table")
            .Where(table => table.TextContent.Contains("4,002,471", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(changes);
        Assert.Contains("computed", document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(changes, LeadsToASource);
    }

    private static bool LeadsToASource(IElement element) =>
        element.QuerySelectorAll("a[href]").Any(link => link.GetAttribute("href")!.Contains("/sources", StringComparison.Ordinal))
        || element.TextContent.Contains("computed", StringComparison.Ordinal)
        || element.TextContent.Contains("inferred", StringComparison.Ordinal);
}

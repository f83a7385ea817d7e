using Bunit;
using CaseTracker.Web.Cases.Sources;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class SourcesPageTests : BunitContext
{
    [Fact]
    public void Source_HasItsIdAsAnchorAndItsAddresses()
    {
        var source = Page().Find("#press");

        Assert.Equal("Report on the case", source.QuerySelector("h3")!.TextContent);
        Assert.Equal(
            ["https://example.com/report", "https://archive.example/report", "/cases/doe-v-roe/cite?of=source%2Fpress"],
            source.QuerySelectorAll(".address a").Select(link => link.GetAttribute("href"))
        );
        Assert.All(
            source.QuerySelectorAll(".address a[href^=http]"),
            link => Assert.Contains("noopener", link.GetAttribute("rel"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Source_ListsWhatItPrintedAndForWhat()
    {
        var source = Page().Find("#press").TextContent;

        Assert.Contains("about $1.77 million", source, StringComparison.Ordinal);
        Assert.Contains("called fine", source, StringComparison.Ordinal);
        Assert.Contains("Compensatory damages, after: The jury awards damages", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_AreGroupedCourtRecordsFirst_AndTheirClassIsNotRepeated()
    {
        var page = Render<SourcesPage>(parameters => parameters.Add(sources => sources.View, BundledView.For("whatsapp-v-nso-group")));

        Assert.StartsWith("Court record", page.Find("section[aria-labelledby^=class-] h2").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".source .badge-class"));
    }

    [Fact]
    public void Copy_LinksToItsOriginalAndIsNoOrigin()
    {
        var page = Page();

        Assert.Equal("/cases/doe-v-roe/sources#press", page.Find("#copy .by a").GetAttribute("href"));
        Assert.Contains("3 sources from 2 independent origins", page.Find(".lede").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Classes_AreLinksWithCounts_AndTheChosenOneIsCurrent()
    {
        var page = Page([("class", "press")]);

        Assert.Equal(
            "/cases/doe-v-roe/sources?class=press",
            page.Find("[aria-label='Show one class'] [aria-current]").GetAttribute("href")
        );
        Assert.Equal("press", Assert.Single(page.FindAll(".source")).Id);
    }

    [Fact]
    public void Values_EachHasItsVerdictItsSentenceAndEveryReading()
    {
        var values = Page().FindAll("#press .printed-value");

        Assert.Equal(["contradicts", "exact", "same"], values.Select(value => value.QuerySelector(".badge")!.TextContent));
        Assert.All(values, value => Assert.StartsWith("“", value.QuerySelector(".reading")!.TextContent, StringComparison.Ordinal));
        var several = Page(edit: json =>
            json.Replace("about $1.77 million", "$90,000", StringComparison.Ordinal)
                .Replace("\"called\": \"fine\"", "\"called\": \"damages\"", StringComparison.Ordinal)
                .Replace("\"punitive\": \"90000\"", "\"punitive\": \"89600\"", StringComparison.Ordinal)
                .Replace("\"compensatory\": \"1000\"", "\"compensatory\": \"300\"", StringComparison.Ordinal)
        );
        Assert.Equal(2, several.FindAll("#press .printed-value .readings li").Count);
    }

    [Fact]
    public void Values_AreCountedAndLeadToTheirSources()
    {
        var page = Page();

        Assert.Equal(
            ["2 agree with the record", "1 differs from the record"],
            page.FindAll("[aria-label='Show sources by what they printed'] a").Skip(1).Select(link => link.TextContent)
        );
        var differing = Page([("values", "differs")]);
        Assert.Equal("press", Assert.Single(differing.FindAll(".source")).Id);
        Assert.Equal("contradicts", Assert.Single(differing.FindAll(".printed-value .badge")).TextContent);
        Assert.Equal(
            "/cases/doe-v-roe/sources?class=press&values=differs",
            differing.FindAll("[aria-label='Show one class'] a").Single(link => link.TextContent == "Press").GetAttribute("href")
        );
    }

    [Fact]
    public void Source_ThatStandsAlone_SaysForWhat()
    {
        var press = Page().Find("#press");

        Assert.Contains(
            press.QuerySelectorAll("li"),
            element => element.TextContent.StartsWith("Doe sues Roe only source", StringComparison.Ordinal)
        );
        Assert.Equal("One origin with Copies: counted once.", press.QuerySelector(".by + .by")!.TextContent);
    }

    [Fact]
    public void Filters_ThatNothingFits_SaySo() =>
        Assert.Contains(
            "No source is both.",
            Page([("values", "differs"), ("class", "court-record")]).Find(".empty").TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void Refusal_OfUnknownValues_NamesTheAllowedOnes() =>
        Assert.Contains(
            "agrees, less-exact, fits-several, other-name, differs and not-compared",
            SourcesModel.Refusal(new Dictionary<string, string> { ["values"] = "wrong" }),
            StringComparison.Ordinal
        );

    [Fact]
    public void Refusal_OfAnUnknownClass_NamesTheAllowedOnes()
    {
        var refusal = SourcesModel.Refusal(new Dictionary<string, string> { ["class"] = "gossip" });

        Assert.Contains("court-record, public-body, party", refusal, StringComparison.Ordinal);
        Assert.Contains("gossip", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("court-record")]
    [InlineData("machine-copy")]
    public void Refusal_OfAKnownClass_IsNone(string value) =>
        Assert.Null(SourcesModel.Refusal(new Dictionary<string, string> { ["class"] = value }));

    [Fact]
    public void Support_NamesTheEventsWithOneOrigin() =>
        Assert.Contains("Doe asks for sanctions", Page().Find("section[aria-labelledby=support]").TextContent, StringComparison.Ordinal);

    private IRenderedComponent<SourcesPage> Page((string Key, string Value)[]? filters = null, Func<string, string>? edit = null) =>
        Render<SourcesPage>(parameters =>
            parameters
                .Add(page => page.View, DoeCase.View(edit: edit))
                .Add(page => page.Filters, (filters ?? []).ToDictionary(pair => pair.Key, pair => pair.Value))
        );
}

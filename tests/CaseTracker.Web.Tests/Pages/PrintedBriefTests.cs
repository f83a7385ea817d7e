using Bunit;
using CaseTracker.Web.Cases.Overview;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>What the overview has for paper only.</summary>
public sealed class PrintedBriefTests : BunitContext
{
    [Fact]
    public void Sources_OnPaper_AreTheCourtsFirstWithTheirAddressesAndWhereTheOthersAre()
    {
        var view = BundledView.For("whatsapp-v-nso-group");

        var page = Render<OverviewPage>(parameters => parameters.Add(overview => overview.View, view));

        var sources = page.FindAll(".printed-sources li").Select(source => source.TextContent).ToList();
        Assert.InRange(sources.Count, 5, 20);
        Assert.StartsWith("court record", sources[0], StringComparison.Ordinal);
        Assert.Contains("https://", sources[0], StringComparison.Ordinal);
        Assert.Contains(
            $"{view.Case.Sources.Count - sources.Count} further sources: ",
            page.Find(".printed-sources").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("/cases/whatsapp-v-nso-group/sources?as-of=2026-11-23", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OnPaper_NamesItsDayAndAddress()
    {
        var page = Render<OverviewPage>(parameters => parameters.Add(overview => overview.View, BundledView.For("hiq-labs-v-linkedin")));

        var from = page.Find(".printed-from").TextContent;
        Assert.StartsWith("State of the case as of 23 November 2026", from, StringComparison.Ordinal);
        Assert.EndsWith("/cases/hiq-labs-v-linkedin?as-of=2026-11-23", from.Trim(), StringComparison.Ordinal);
        Assert.Equal(
            "/cases/hiq-labs-v-linkedin.html?length=full",
            page.Find("section[aria-labelledby=cite] .more a").GetAttribute("href")
        );
    }
}

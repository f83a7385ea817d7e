using Bunit;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Sections;

public sealed class CaseStripTests : BunitContext
{
    [Fact]
    public void Keys_AreLinksNamedByDateWordAndTitleInTheOrderOfTheTimeline()
    {
        var links = Open(SampleCase.Now()).FindAll("a.mark-key");

        Assert.Equal(
            ["10 January 2020, filing: Doe sues Roe", "6 May 2021, verdict: Jury awards $1,000", "1 March 2022, appeal: Roe appeals"],
            links.Select(link => link.GetAttribute("aria-label"))
        );
        Assert.Equal("/cases/doe-v-roe/events/verdict", links[1].GetAttribute("href"));
        Assert.Equal("Jury awards $1,000", links[1].QuerySelector("text")!.TextContent);
    }

    [Fact]
    public void Links_OfAnEarlierDay_KeepItAndHideWhatCameLater()
    {
        var strip = Open(SampleCase.On("2021-05-06"));

        Assert.DoesNotContain("appeal", strip.Markup, StringComparison.OrdinalIgnoreCase);
        Assert.All(
            strip.FindAll("a[href^='/']"),
            link => Assert.Contains("as-of=2021-05-06", link.GetAttribute("href"), StringComparison.Ordinal)
        );
        Assert.Contains("6 May 2021", strip.Find(".cut").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_OnTheAxis_GoCloserAndKeepTheFilters()
    {
        var query = TimelineQuery.Everything with { Filter = TimelineFilter.None with { Court = "cand" } };

        var years = Open(SampleCase.Now(), query).FindAll("a.tick");

        Assert.Contains(
            "/cases/doe-v-roe/timeline?court=cand&from=2021-01-01&to=2021-12-31#strip",
            years.Select(year => year.GetAttribute("href"))
        );
        Assert.All(
            years,
            year => Assert.StartsWith(year.QuerySelector("text")!.TextContent, year.GetAttribute("aria-label"), StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(null, "/cases/doe-v-roe/timeline?court=cand#strip", null)]
    [InlineData("cand", "/cases/doe-v-roe/timeline#strip", "true")]
    public void Court_OnItsLane_FiltersAndTakesTheFilterBack(string? court, string expected, string? current)
    {
        var lane = Open(SampleCase.Now(), TimelineQuery.Everything with { Filter = TimelineFilter.None with { Court = court } })
            .Find(".strip-names a");

        Assert.Equal(expected, lane.GetAttribute("href"));
        Assert.Equal(current, lane.GetAttribute("aria-current"));
        Assert.StartsWith("N.D. Cal.", lane.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Strip_ForThoseWhoCannotSeeIt_IsDescribedAndLeadsToTheList()
    {
        var strip = Open(SampleCase.Now());

        Assert.Equal("strip-words", strip.Find(".strip-field").GetAttribute("aria-describedby"));
        Assert.Contains("Damages: $1,000 by jury verdict.", strip.Find("#strip-words").TextContent, StringComparison.Ordinal);
        Assert.Equal("/cases/doe-v-roe/timeline", strip.Find("figcaption a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("2015-01-01", "2026-12-31")]
    [InlineData("2018-01-01", "2018-12-31")]
    [InlineData("2018-05-01", "2018-05-31")]
    public void Strip_OfTwoThousandEvents_IsFewNodesAndFewStops(string from, string to)
    {
        var view = LargeCase.Now();
        var window = new TimelineWindow(DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd"));

        var strip = Render<CaseStrip>(parameters =>
            parameters.Add(caseStrip => caseStrip.View, view).Add(caseStrip => caseStrip.Strip, new TimelineStrip(view, window))
        );

        Assert.InRange(strip.FindAll(".scroll svg *").Count, 30, 250);
        Assert.InRange(strip.FindAll("svg *").Count, 30, 400);
        Assert.InRange(strip.FindAll(".scroll a").Count, 3, 40);
        Assert.InRange(strip.Find(".scroll").OuterHtml.Length, 1_000, 60_000);
        Assert.InRange(strip.Markup.Length, 3_000, 90_000);
    }

    [Fact]
    public void Strip_OfACrowdedCourt_CountsItsEventsByMonth()
    {
        var view = LargeCase.Now();

        var strip = new TimelineStrip(view);

        Assert.Contains(strip.Lanes, lane => lane.IsCrowded);
        Assert.Contains(strip.Paths, path => path.Style == "columns");
        Assert.Contains(
            "events on known days, by month; the tallest stands for",
            Render<StripLegend>(parameters => parameters.Add(stripLegend => stripLegend.Strip, strip)).Markup,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Legend_NamesOnlyWhatIsDrawn()
    {
        var legend = Render<StripLegend>(parameters =>
            parameters.Add(stripLegend => stripLegend.Strip, new TimelineStrip(SampleCase.Now(), TimelineWindow.OfYear(2022)))
        ).Markup;

        Assert.Contains("key event", legend, StringComparison.Ordinal);
        Assert.DoesNotContain("about then", legend, StringComparison.Ordinal);
        Assert.DoesNotContain("stayed", legend, StringComparison.Ordinal);
    }

    private IRenderedComponent<CaseStrip> Open(CaseView view, TimelineQuery? query = null) =>
        Render<CaseStrip>(parameters =>
            parameters
                .Add(strip => strip.View, view)
                .Add(strip => strip.Strip, new TimelineStrip(view))
                .Add(strip => strip.Query, query ?? TimelineQuery.Everything)
        );
}

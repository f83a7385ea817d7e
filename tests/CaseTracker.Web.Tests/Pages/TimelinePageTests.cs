using Bunit;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class TimelinePageTests : BunitContext
{
    [Fact]
    public void Page_WithoutFilters_ListsEveryEventUnderItsYear()
    {
        var page = Open(SampleCase.Now());

        Assert.Equal(
            ["attack", "complaint", "motion", "opposition", "talks", "denied", "letter", "verdict", "appeal-notice"],
            page.FindAll("ol.events > li").Select(item => item.Id)
        );
        Assert.Equal(
            ["y2019", "y2020", "y2021", "y2022"],
            page.FindAll("section.year-group").Select(group => group.GetAttribute("aria-labelledby"))
        );
        Assert.All(page.FindAll("ol.events > li"), item => Assert.NotEmpty(item.QuerySelectorAll(".cites a")));
    }

    [Fact]
    public void Page_MotionAndRuling_LinkToEachOther()
    {
        var page = Open(SampleCase.Now());

        Assert.Equal(["/cases/doe-v-roe/events/opposition", "/cases/doe-v-roe/events/denied"], Links(page, "#motion .chain a"));
        Assert.Equal(["/cases/doe-v-roe/events/motion", "/cases/doe-v-roe/events/denied"], Links(page, "#opposition .chain a"));
        Assert.Equal(["/cases/doe-v-roe/events/motion", "/cases/doe-v-roe/events/opposition"], Links(page, "#denied .chain a"));
    }

    [Fact]
    public void Page_OfAnEarlierDay_HasNoLinkToAnythingLater()
    {
        var page = Open(SampleCase.On("2020-03-02"));

        Assert.Equal(["attack", "complaint", "motion"], page.FindAll("ol.events > li").Select(item => item.Id));
        Assert.DoesNotContain("denied", page.Markup, StringComparison.Ordinal);
        Assert.Contains("pending", page.Find("#motion .chain").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_MarksOnEvents_SayWhoAllegesAndWhatMayHaveHappened()
    {
        var page = Open(SampleCase.Now());

        Assert.StartsWith("alleged by Jane Doe", page.Find("#attack .standing").TextContent, StringComparison.Ordinal);
        Assert.Contains("may have happened by 1 January 2026", page.Find("#talks .event-notes").TextContent, StringComparison.Ordinal);
        Assert.Contains("order not known", page.Find("#verdict .event-notes").TextContent, StringComparison.Ordinal);
        Assert.Contains("One paper prints a million.", page.Find("#verdict .event-notes").TextContent, StringComparison.Ordinal);
        Assert.Contains("one source", page.Find("#verdict .cites").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_ATextWithMarkup_IsText() =>
        Assert.Contains(
            "The jury awards a &lt;thousand&gt; dollars.",
            Open(SampleCase.Now()).Find("#verdict").InnerHtml,
            StringComparison.Ordinal
        );

    [Fact]
    public void Page_WithAFilter_KeepsItInTheFormAndThePermalinkAndDropsTheMarkOnOrder()
    {
        var page = Open(SampleCase.On("2022-01-01"), ("kind", "verdict"));

        Assert.Equal(["verdict"], page.FindAll("ol.events > li").Select(item => item.Id));
        Assert.Equal("verdict", page.Find("#f-kind option[selected]").GetAttribute("value"));
        Assert.Equal("/cases/doe-v-roe/timeline?as-of=2022-01-01&kind=verdict", page.Find(".permalink a").GetAttribute("href"));
        Assert.NotNull(page.Find("form.as-of input[type=hidden][name=kind][value=verdict]"));
        Assert.NotNull(page.Find("form.filters input[type=hidden][name=as-of][value='2022-01-01']"));
        Assert.DoesNotContain("order not known", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_WhereNothingFits_SaysWhatToDo()
    {
        var empty = Open(SampleCase.Now(), ("q", "no such words")).Find(".empty");

        Assert.Contains("No event fits", empty.TextContent, StringComparison.Ordinal);
        Assert.Equal("/cases/doe-v-roe/timeline", empty.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Page_OfAStretch_ListsItsEventsAndKeepsItInTheForms()
    {
        var page = Open(SampleCase.On("2022-01-01"), ("from", "2021-01-01"), ("to", "2021-12-31"));

        Assert.Equal(["letter", "verdict"], page.FindAll("ol.events > li").Select(item => item.Id));
        Assert.Contains(
            "2 events fall, or may fall, in 2021, oldest first.",
            page.Find(".page-title").TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "/cases/doe-v-roe/timeline?as-of=2022-01-01&from=2021-01-01&to=2021-12-31",
            page.Find(".permalink a").GetAttribute("href")
        );
        Assert.Equal(2, page.FindAll("form.filters input[type=hidden][value^='2021']").Count);
        Assert.DoesNotContain("order not known", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfAStretchWithoutEvents_SaysSoAndStillDrawsIt()
    {
        var page = Open(SampleCase.Now(), ("from", "2024-01-01"), ("to", "2024-12-31"));

        Assert.Contains("No event falls in 2024, so far as recorded.", page.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.Contains("No event falls, or may fall, in 2024", page.Find(".page-title").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a.mark-key"));
        Assert.NotEmpty(page.FindAll("#strip, .zoom a"));
    }

    [Fact]
    public void Page_OfAFilter_DrawsTheRestAside()
    {
        var page = Open(SampleCase.Now(), ("kind", "verdict"));

        Assert.Equal("/cases/doe-v-roe/events/verdict", Assert.Single(page.FindAll("a.mark-key")).GetAttribute("href"));
        Assert.NotEmpty(page.FindAll("path.aside"));
    }

    [Fact]
    public void Page_OfALongCase_ShowsAHundredEventsAtMostAndLeadsOn()
    {
        var first = Open(LargeCase.Now());
        var third = Open(LargeCase.Now(), ("page", "3"));

        Assert.InRange(first.FindAll("ol.events > li").Count, 50, 100);
        Assert.Empty(first.FindAll(".pages [rel=prev]"));
        Assert.Equal("/cases/large-case/timeline?page=2#events", first.Find(".pages [rel=next]").GetAttribute("href"));
        Assert.Equal("/cases/large-case/timeline?page=2#events", third.Find(".pages [rel=prev]").GetAttribute("href"));
        Assert.Equal(11, first.FindAll("nav[aria-label=Years] a").Count);
        Assert.Contains(
            "2016 183",
            string.Join(' ', first.Find("nav[aria-label=Years]").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.Equal(["#y2015", "/cases/large-case/timeline?page=3#y2016"], Links(first, "nav[aria-label=Years] a").Take(2));
        Assert.EndsWith("&page=3", third.Find(".permalink a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(third.FindAll("form.as-of input[name=page]"));
    }

    [Fact]
    public void Page_AskedForAnEvent_IsTheOneThatHoldsIt() =>
        Assert.NotNull(Open(LargeCase.Now(), ("event", "event-1500")).Find("#event-1500"));

    [Fact]
    public void Page_OfAShortCase_HasNoPages() => Assert.Empty(Open(SampleCase.Now()).FindAll(".pages"));

    private static IEnumerable<string?> Links(IRenderedComponent<TimelinePage> page, string selector) =>
        page.FindAll(selector).Select(link => link.GetAttribute("href"));

    private IRenderedComponent<TimelinePage> Open(CaseView view, params (string Key, string Value)[] filters) =>
        Render<TimelinePage>(parameters =>
            parameters.Add(page => page.View, view).Add(page => page.Filters, filters.ToDictionary(pair => pair.Key, pair => pair.Value))
        );
}

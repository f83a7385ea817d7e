using Bunit;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Events;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class EventPageTests : BunitContext
{
    [Fact]
    public void Page_OfARuling_NamesJudgeEntryMotionAndDisposition()
    {
        var page = Open(SampleCase.Now(), "denied");

        Assert.Contains("Dkt. 22", page.Find(".event-head .kicker").TextContent, StringComparison.Ordinal);
        Assert.Contains("Ann Hale", page.Find(".event-head .kicker").TextContent, StringComparison.Ordinal);
        Assert.Equal("/cases/doe-v-roe/events/motion", page.Find("#ruling ~ table th a").GetAttribute("href"));
        Assert.Contains("denied", page.Find("#ruling ~ table td[data-label=disposition]").TextContent, StringComparison.Ordinal);
        Assert.Contains("without prejudice", page.Find("#ruling ~ table td[data-label=disposition]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfAVerdict_ShowsTheStateBeforeAndAfter()
    {
        var states = Open(SampleCase.Now(), "verdict").Find("table.states").TextContent;

        Assert.Contains("Compensatory damages", states, StringComparison.Ordinal);
        Assert.Contains("award of $1,000 by verdict", states, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Sources_SayWhatTheyAreCitedForAndWhatTheyPrinted()
    {
        var sources = Open(SampleCase.Now(), "verdict").Find("section[aria-labelledby=sources]").TextContent;

        Assert.Contains("for compensatory damages", sources, StringComparison.Ordinal);
        Assert.Contains("printed $1,000, called fine", sources, StringComparison.Ordinal);
        Assert.Contains("the money was awarded as damages by a jury", sources, StringComparison.Ordinal);
        Assert.Contains("Editor’s note: It was damages.", sources, StringComparison.Ordinal);
        Assert.Contains("1 source from 1 independent origin.", sources, StringComparison.Ordinal);
        Assert.Contains("no court record of this event was seen", sources, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Quotation_SaysThatItIsAParaphrase()
    {
        var words = Open(SampleCase.Now(), "verdict").Find("blockquote").TextContent;

        Assert.Contains("Jane Doe, Plaintiff · After the verdict", words, StringComparison.Ordinal);
        Assert.Contains("paraphrase", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-01", true)]
    [InlineData("2021-12-31", false)]
    public void Page_LaterNotes_AreForReadersOfTheirDayOrLater(string day, bool shown) =>
        Assert.Equal(shown, Open(SampleCase.On(day), "verdict").Markup.Contains("Roe appealed.", StringComparison.Ordinal));

    [Fact]
    public void Page_Steps_LeadToTheEventsBeforeAndAfterAndStopAtTheDay()
    {
        var page = Open(SampleCase.On("2021-12-31"), "verdict");

        Assert.Equal("/cases/doe-v-roe/events/letter?as-of=2021-12-31", page.Find("a[rel=prev]").GetAttribute("href"));
        Assert.Empty(page.FindAll("a[rel=next]"));
    }

    [Fact]
    public void Page_AnotherDay_IsAskedOfTheCaseSinceTheEventMayNotBeThere()
    {
        var page = Open(SampleCase.Now(), "verdict");

        Assert.Equal("/cases/doe-v-roe", page.Find("form.as-of").GetAttribute("action"));
        Assert.Equal("/cases/doe-v-roe/events/verdict?as-of=2026-01-01", page.Find(".permalink a").GetAttribute("href"));
        Assert.Equal("true", page.Find("nav.tabs [aria-current]").GetAttribute("aria-current"));
    }

    [Fact]
    public void Page_OfAMotion_SaysOnWhatDayItWasDecided()
    {
        var related = Open(BundledView.For("hiq-labs-v-linkedin"), "preliminary-motion").Find("section[aria-labelledby=ties]").TextContent;

        Assert.Contains("Related filings", related, StringComparison.Ordinal);
        Assert.Contains("Decided on 14 August 2017", string.Join(' ', related.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));
    }

    private IRenderedComponent<EventPage> Open(CaseView view, string eventId) =>
        Render<EventPage>(parameters => parameters.Add(page => page.View, view).Add(page => page.Entry, view.Entry(eventId)!));
}

using Bunit;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Overview;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class OverviewPageTests : BunitContext
{
    [Fact]
    public void Overview_WithALead_HasTwoThingsToQuote_EachWithItsSpeakerAndSource()
    {
        var quotes = Render<OverviewPage>(with => with.Add(page => page.View, BundledView.For("whatsapp-v-nso-group")))
            .FindAll(".to-quote blockquote");

        Assert.Equal(2, quotes.Count);
        Assert.Contains("Phyllis J. Hamilton", quotes[0].QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.All(quotes, quote => Assert.Contains("#", quote.QuerySelector("footer a")!.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Hedges_OfTheAnswers_LeadToWhatWasSearched() =>
        Assert.All(
            Render<OverviewPage>(with => with.Add(page => page.View, BundledView.For("whatsapp-v-nso-group"))).FindAll(".answers .hedge"),
            hedge => Assert.Equal("#not-found", hedge.GetAttribute("href"))
        );

    [Fact]
    public void Page_OfToday_AnswersFirstAndLeadsToTheSources()
    {
        var page = Open(SampleCase.Now());

        Assert.Equal("Doe v. Roe & Co.", page.Find("h1").TextContent.Trim());
        Assert.Equal("v.", page.Find("h1 i").TextContent);
        Assert.Equal(4, page.FindAll(".answers > div").Count);
        Assert.Equal(
            [
                "about",
                "how",
                "maybe",
                "in-force",
                "money",
                "appeals",
                "not-found",
                "disagree",
                "cite",
                "related",
                "who",
                "dockets",
                "printed-sources",
            ],
            page.FindAll("main section[aria-labelledby]").Select(section => section.GetAttribute("aria-labelledby"))
        );
        Assert.Equal("/cases/doe-v-roe/sources#gazette", page.Find("#money ~ .scroll td a").GetAttribute("href"));
        Assert.Empty(page.FindAll(".past"));
    }

    [Fact]
    public void Page_OfToday_IsFollowedFromOnePlace()
    {
        var page = Open(SampleCase.Now());

        var menu = Assert.Single(page.FindAll("details.follow"));
        Assert.Equal(
            ["/cases/doe-v-roe.atom", "/cases/doe-v-roe.ics", "/cases/doe-v-roe/history.atom"],
            menu.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
        );
        Assert.Contains("History", page.FindAll("nav.tabs a").Select(tab => tab.TextContent.Split(' ')[0]));
        Assert.Contains("record checked 1 December 2025", page.Find(".checked-line").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfAnEarlierDay_HidesWhatCameLaterAndLeadsBack()
    {
        var page = Open(SampleCase.On("2020-12-31"));

        Assert.Contains("as of 31 December 2020", page.Find(".past").TextContent, StringComparison.Ordinal);
        Assert.Equal("/cases/doe-v-roe", page.Find(".past a[rel=today]").GetAttribute("href"));
        Assert.DoesNotContain("$1,000", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Roe Holdings", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("22-1", page.Markup, StringComparison.Ordinal);
        Assert.Equal("noindex, follow", page.Find("meta[name=robots]").GetAttribute("content"));
        Assert.All(
            page.FindAll("nav.tabs a"),
            link => Assert.Contains("as-of=2020-12-31", link.GetAttribute("href"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Page_WithAnEventOfAnUncertainDay_ShowsItApart()
    {
        var maybe = Open(SampleCase.Now()).Find("section.maybe");

        Assert.Contains("Talks about a settlement", maybe.TextContent, StringComparison.Ordinal);
        Assert.Contains("Would not affect the outcome", maybe.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_BeforeAnythingHappened_SaysSoInEveryPlace()
    {
        var page = Open(SampleCase.On("2018-01-01"));

        Assert.Equal("Not yet filed.", page.Find(".status-line").TextContent);
        Assert.StartsWith("No money is owed", page.Find("#who-owes-what .say").TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing decided yet", page.Find("#in-force ~ .empty").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfDockets_LinksThemBothWays()
    {
        var page = Open(SampleCase.Now());

        Assert.Contains("then appeal", page.Find("#docket-trial").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("#docket-trial a[href='#docket-appeal']"));
        Assert.NotNull(page.Find("#docket-appeal a[href='#docket-trial']"));
    }

    [Fact]
    public void Page_WhatWasNotFound_SaysWhereAndUntilWhen()
    {
        var next = Open(SampleCase.Now()).Find("section[aria-labelledby=not-found]").TextContent;

        Assert.Contains("A judgment not found", next, StringComparison.Ordinal);
        Assert.Contains("Searched until 1 December 2025. The docket sheet.", next, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Citation_NamesTheDayAndTheRevision()
    {
        var box = Open(SampleCase.Now()).Find(".cite-box");

        Assert.Contains("state as of 1 January 2026, revision 3", box.TextContent, StringComparison.Ordinal);
        Assert.Equal("/cases/doe-v-roe?as-of=2026-01-01", box.QuerySelector(".permalink a")!.GetAttribute("href"));
    }

    [Fact]
    public void Page_ValuesAsPrinted_KeepWhatTheyWereCalled()
    {
        var printed = Open(SampleCase.Now()).Find(".printed");

        Assert.Equal("$1,000", printed.QuerySelector("q")!.TextContent);
        Assert.Contains("Called “fine”.", printed.TextContent, StringComparison.Ordinal);
        Assert.Equal("mislabelled", printed.QuerySelector(".badge")!.TextContent);
    }

    [Fact]
    public void Page_WhereSourcesDisagree_GroupsByKindAndLeadsToTheReadings()
    {
        var view = SampleCase.View(
            SampleCase.Json.Replace(
                """
                "reported": [ { "printed": "$1,000",
                """,
                """
                "reported": [ { "printed": "Friday, May 7, 2021", "for": [ "event/verdict/date" ] },
                  { "printed": "Thursday, 7 May 2021", "for": [ "event/verdict/date" ] }, { "printed": "$1,000",
                """,
                StringComparison.Ordinal
            ),
            SampleCase.Today
        );

        var section = Open(view).Find("section[aria-labelledby=disagree]");

        // The foremost of each kind, a sum and a date, before a second of either.
        Assert.Equal(["$1,000", "Friday, May 7, 2021"], section.QuerySelectorAll(".printed q").Take(2).Select(value => value.TextContent));
        Assert.Equal("Remarks on events", section.QuerySelector("details h3")!.TextContent);
        Assert.Contains("7 May 2021 was a Friday", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 day after the date on record", section.TextContent, StringComparison.Ordinal);
        Assert.NotNull(section.QuerySelector("a[href='/cases/doe-v-roe/money#printed-award-damages-compensatory-verdict']"));
        Assert.NotNull(section.QuerySelector("a[href='/cases/doe-v-roe/events/verdict#sources']"));
    }

    [Fact]
    public void Docket_ThatLeadsAConsolidation_IsCalledTheLeadCase()
    {
        var dockets = Open(BundledView.For("united-states-v-google-search"))
            .FindAll(".dockets .via")
            .Select(tie => PageText.Text(tie))
            .ToList();

        Assert.Contains("lead case; consolidated with it: D.D.C. 1:20-cv-03715-APM (for pretrial purposes)", dockets);
        Assert.Contains("consolidated into D.D.C. 1:20-cv-03010-APM (for pretrial purposes)", dockets);
    }

    [Fact]
    public void Page_BeforeTheCaseIsFiled_MissesNothing()
    {
        var page = Open(BundledView.For("khashoggi-v-nso-group", "2022-12-16"));

        Assert.Empty(page.FindAll("section[aria-labelledby=not-found] .mark-missing"));
    }

    private IRenderedComponent<OverviewPage> Open(CaseView view) =>
        Render<OverviewPage>(parameters => parameters.Add(page => page.View, view));
}

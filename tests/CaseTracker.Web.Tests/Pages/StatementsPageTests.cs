using AngleSharp.Dom;
using Bunit;
using CaseTracker.Web.Cases.Events;
using CaseTracker.Web.Cases.Statements;
using CaseTracker.Web.Tests.Http;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class StatementsPageTests : BunitContext
{
    [Fact]
    public void Page_OfARuling_SetsTheSidesTheCourtAndOthersBesideEachOther()
    {
        var ruling = Page().Find("section[aria-labelledby=in-summary-judgment]");

        Assert.Equal(["Plaintiffs", "Defendants", "The court", "Others"], ruling.QuerySelectorAll("h3").Select(head => head.TextContent));
        Assert.Contains("government entities", Column(ruling, "Defendants"), StringComparison.Ordinal);
        Assert.Contains("found by the court", Column(ruling, "The court"), StringComparison.Ordinal);
        Assert.Contains("no court record seen", Column(ruling, "The court"), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_SpokespeopleAndAppellants_StandOnTheSideWhereTheCaseBegan()
    {
        var page = Page();

        Assert.Contains(
            "Yaron Shohat",
            Column(page.Find("section[aria-labelledby=in-trial-opens]"), "Defendants"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "existential injuries",
            Column(page.Find("section[aria-labelledby=in-stay-motion-2025]"), "Defendants"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Page_OfAnArgument_TellsAJudgeOfThePanelAsSpeakingAlone()
    {
        var argument = Page().Find("section[aria-labelledby=in-ninth-circuit-argument]");

        Assert.Contains("Danielle Hunsaker", Column(argument, "Individual judges"), StringComparison.Ordinal);
        Assert.DoesNotContain("The court", argument.QuerySelectorAll("h3").Select(head => head.TextContent));
    }

    [Fact]
    public void Page_WordsOfNoEvent_StandApart() =>
        Assert.Contains("force NSO out of business", Page().Find("section[aria-labelledby=apart]").TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-10-16", false)]
    [InlineData("2026-11-21", true)]
    public void Page_BeforeTheFirstTextThatSaysIt_DoesNotTellIt(string day, bool told) =>
        Assert.Equal(told, Page(day).Markup.Contains("exploited WhatsApp’s encrypted platform", StringComparison.Ordinal));

    [Fact]
    public void Page_BeforeTheCase_SaysThatNothingIsRecorded() =>
        Assert.Contains(
            "Nothing that anybody said is recorded by this day",
            Page("2018-01-01").Find("section.empty").TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void EventPage_WhereOthersSayMuch_FoldsTheRestAway()
    {
        var view = BundledView.For(SiteHost.Slug);
        var said = Render<EventPage>(parameters =>
                parameters.Add(page => page.View, view).Add(page => page.Entry, view.Entry("post-trial-order")!)
            )
            .Find("section[aria-labelledby=words]");

        Assert.EndsWith(" more", said.QuerySelector("details summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“perplexing”", said.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("“The company will review", said.TextContent, StringComparison.Ordinal);
    }

    private static string Column(IElement section, string side) =>
        section.QuerySelectorAll(".sides > div").First(column => column.QuerySelector("h3")!.TextContent == side).TextContent;

    private IRenderedComponent<StatementsPage> Page(string? asOf = null) =>
        Render<StatementsPage>(parameters => parameters.Add(page => page.View, BundledView.For(SiteHost.Slug, asOf)));
}

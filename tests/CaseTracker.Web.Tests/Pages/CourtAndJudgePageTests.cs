using Bunit;
using CaseTracker.Core.Courts;
using CaseTracker.Web.Cases.Events;
using CaseTracker.Web.Courts;
using CaseTracker.Web.Judges;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class CourtAndJudgePageTests : BunitContext
{
    [Theory]
    [InlineData("hiq-labs-v-linkedin", "first-affirmance", "vacated, no longer in effect")]
    [InlineData("hiq-labs-v-linkedin", "second-affirmance", null)]
    [InlineData("hiq-labs-v-linkedin", "preliminary-injunction", "affirmed on appeal")]
    [InlineData("dada-v-nso-group", "dismissal", "vacated, no longer in effect")]
    [InlineData("khashoggi-v-nso-group", "dismissal", "affirmed on appeal")]
    [InlineData("whatsapp-v-nso-group", "ninth-circuit-opinion", "Supreme Court declined review")]
    [InlineData("whatsapp-v-nso-group", "summary-judgment", null)]
    public void Fate_OfARuling_IsWhatACourtAboveMadeOfIt(string slug, string ruling, string? expected) =>
        Assert.Equal(expected, RulingFate.From(BundledView.For(slug), ruling)?.Words);

    [Theory]
    [InlineData("2021-06-01", "under appeal")]
    [InlineData("2022-02-01", "affirmed on appeal")]
    public void Fate_OnAnEarlierDay_IsThatOfTheDay(string day, string expected) =>
        Assert.Equal(expected, RulingFate.From(BundledView.For("whatsapp-v-nso-group", day), "mtd-order")?.Words);

    [Fact]
    public void Judge_OfTwoCases_ListsDocketsAndRulingsOfBoth()
    {
        string[] slugs = ["apple-v-nso-group", "dada-v-nso-group"];
        var view = new JudgeView(
            "donato-cand",
            null,
            [.. slugs.Select(slug => JudgeInCase.From(BundledView.For(slug), "donato-cand"))],
            null
        );

        var page = Render<JudgePage>(parameters => parameters.Add(judgePage => judgePage.View, view));

        Assert.Equal("Judge James Donato", page.Find("h1").TextContent);
        Assert.Equal(
            ["N.D. Cal. 3:21-cv-09078-JD", "N.D. Cal. 3:22-cv-07513-JD"],
            page.FindAll("td[data-label=docket]").Select(cell => cell.TextContent.Trim())
        );
        Assert.Equal(
            ["Case dismissed for forum non conveniens", "Dismissal refused in full"],
            page.FindAll(".rulings .what").Select(title => title.TextContent)
        );
        Assert.Contains("vacated, no longer in effect", page.Find(".rulings li").TextContent, StringComparison.Ordinal);
        Assert.Contains("/judges", page.Find(".kicker a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_WithOffices_ShowsThem()
    {
        var view = new JudgeView("hamilton-cand", null, [JudgeInCase.From(BundledView.For("whatsapp-v-nso-group"), "hamilton-cand")], null);

        var offices = Render<JudgePage>(parameters => parameters.Add(judgePage => judgePage.View, view))
            .Find("section[aria-labelledby=offices]")
            .TextContent;

        Assert.Contains("Chief District Judge, N.D. Cal.", offices, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ca9", "federal court of appeals", "Federal, several states")]
    [InlineData("cafc", "federal court of appeals", "Federal")]
    [InlineData("cand", "federal trial court", "Federal, California")]
    [InlineData("scotus", "federal court of last resort", "Federal")]
    [InlineData("il-supreme", "court of last resort of Israel", "Foreign, Israel")]
    [InlineData("delsuperct", "trial court of Delaware", "State, Delaware")]
    public void Court_InWords_IsOfItsKindAndPlace(string id, string kind, string jurisdiction) =>
        Assert.Equal(
            (kind, jurisdiction),
            (CourtDescription.Kind(CourtRegistry.Get(id)), CourtDescription.Jurisdiction(CourtRegistry.Get(id)))
        );

    [Fact]
    public void Court_WithoutCases_SaysSoAndWhereAppealsGo()
    {
        var page = Render<CourtPage>(parameters =>
            parameters.Add(courtPage => courtPage.View, new CourtView(CourtRegistry.Get("akd"), [], null, [], null, [], []))
        );

        Assert.Contains("No case here has a docket in this court.", page.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("a[href='/courts/ca9']"));
    }

    [Fact]
    public void Court_AboveWhichNoneIs_SaysSo()
    {
        var page = Render<CourtPage>(parameters =>
            parameters.Add(courtPage => courtPage.View, new CourtView(CourtRegistry.Get("scotus"), [], null, [], null, [], []))
        );

        Assert.Contains("no other court", page.Find("dl").TextContent, StringComparison.Ordinal);
    }
}

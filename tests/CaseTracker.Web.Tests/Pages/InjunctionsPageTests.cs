using Bunit;
using CaseTracker.Web.Cases.Injunctions;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class InjunctionsPageTests : BunitContext
{
    [Fact]
    public void Status_AfterAStayThatEndedByItself_IsInForceSoFarAsFoundAndSaysWhy()
    {
        var page = Page();

        Assert.Equal("apparently in force; no further stay found", page.Find(".badge-warn").TextContent);
        Assert.Contains("We searched for that court’s answer and found none", page.Markup, StringComparison.Ordinal);
        Assert.Contains("18 December 2025", page.Find(".side ol").TextContent, StringComparison.Ordinal);
        Assert.Contains("The court of appeals’ answer on a stay", page.Find(".not-found").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Injunction_IsIssuedInTheRulingOfItsDay() =>
        Assert.Matches(
            "issued in the (order|opinion|judgment|ruling) of [0-9]+ [A-Z][a-z]+ 20[0-9]{2}\\.",
            Page().Find("section").TextContent
        );

    [Theory]
    [InlineData("2025-10-15", "in force")]
    [InlineData("2025-11-10", "stayed")]
    public void Status_OnADay_IsThatDays(string day, string expected) =>
        Assert.Equal(expected, Page(day).FindAll(".side ol .badge")[^1].TextContent);

    [Fact]
    public void Clauses_AreGroupedAndSayWhoseWordsTheyAre()
    {
        var page = Page();

        Assert.Equal(
            ["Prohibited 1 clause", "Required 1 clause", "Refused 1 clause"],
            page.FindAll(".clause-group h3").Select(heading => heading.TextContent)
        );
        Assert.Equal(
            ["the order’s words", "press paraphrase", "press paraphrase"],
            page.FindAll(".clause .standing").Select(badge => badge.TextContent)
        );
        Assert.Equal("unconfirmed", Assert.Single(page.FindAll(".clause .mark:not(.mark-single):not(.mark-missing)")).TextContent);
        Assert.Equal("shall not access", page.Find(".clause q").TextContent);
    }

    [Fact]
    public void Clauses_OnOneSource_SaySoAndWhetherACourtRecordWasSeen() =>
        Assert.Equal(
            ["one source", "one source no court record seen", "one source no court record seen"],
            Page()
                .FindAll(".clause > .cites")
                .Where(cites => cites.QuerySelector("q") is null)
                .Select(cites => string.Join(' ', cites.QuerySelectorAll(".mark-single, .mark-missing").Select(mark => mark.TextContent)))
        );

    [Fact]
    public void Clauses_WhereNoneHasACourtRecord_SayItOnce()
    {
        var page = Page(edit: json =>
            json.Replace(
                """[ { "source": "order", "quote": "shall not access" } ]""",
                """[ { "source": "press" } ]""",
                StringComparison.Ordinal
            )
        );

        Assert.Single(page.FindAll(".mark-missing"), mark => mark.TextContent == "no court record of this order was seen");
        Assert.Empty(page.FindAll(".clause .mark-missing"));
    }

    [Fact]
    public void Bound_ShowsNamedAndUnnamed()
    {
        var bound = Page().Find("#bound-permanent").ParentElement!.TextContent;

        Assert.Contains("Roe Ltd.", bound, StringComparison.Ordinal);
        Assert.Contains("unnamed affiliates", bound, StringComparison.Ordinal);
    }

    [Fact]
    public void Motions_ThatBearOnIt_AreShownWithTheirRuling()
    {
        var row = Assert.Single(Page().FindAll("#motions-permanent ~ table tbody tr"));

        Assert.Contains("Motion to stay the injunction", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("denied", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_BeforeAnyInjunction_SaysSo()
    {
        var page = Page("2025-09-30");

        Assert.Contains("We found no injunction issued by this day.", page.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Permanent injunction", page.Find("main").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Regions_OfTwoInjunctionsOfTheSameTitle_HaveNamesOfTheirOwn()
    {
        var page = Page(edit: json =>
            json.Replace(
                    "\"injunctions\": [",
                    """
                    "injunctions": [
                      { "id": "second", "title": "Permanent injunction of 1 October 2025", "kind": "permanent", "binds": [ "roe" ] },
                    """,
                    StringComparison.Ordinal
                )
                .Replace(
                    "{ \"id\": \"issued\", \"injunctionIssued\": \"permanent\" }",
                    """
                    { "id": "issued", "injunctionIssued": "permanent" }, { "id": "issued-2", "injunctionIssued": "second" }
                    """,
                    StringComparison.Ordinal
                )
        );

        var names = page.FindAll("section[aria-labelledby]")
            .Select(section =>
                string.Join(' ', section.GetAttribute("aria-labelledby")!.Split(' ').Select(id => page.Find($"#{id}").TextContent))
            )
            .ToList();

        Assert.Contains(names, name => name.Contains("(2 of 2)", StringComparison.Ordinal));
        Assert.Equal(names.Distinct(), names);
    }

    private IRenderedComponent<InjunctionsPage> Page(string? asOf = null, Func<string, string>? edit = null) =>
        Render<InjunctionsPage>(parameters => parameters.Add(page => page.View, DoeCase.View(asOf, edit)));

    [Fact]
    public void Injunction_ThatEnded_StandsLastAndFolded()
    {
        var page = Render<InjunctionsPage>(with => with.Add(injunctions => injunctions.View, BundledView.For("people-v-trump")));

        var sections = page.FindAll("[id^=injunction-]").Select(section => section.ParentElement!.ClassName == "ended").ToList();
        Assert.Equal(sections.Order(), sections);
        Assert.Contains(true, sections);
        Assert.All(page.FindAll("details.ended"), ended => Assert.False(ended.HasAttribute("open")));
    }

    [Fact]
    public void Clause_ThatAnAppealModified_SaysSo() =>
        Assert.Contains(
            Render<InjunctionsPage>(with => with.Add(injunctions => injunctions.View, BundledView.For("epic-games-v-apple")))
                .FindAll(".clause .badge"),
            badge => badge.TextContent == "modified on appeal"
        );
}

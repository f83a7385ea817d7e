using AngleSharp.Dom;
using Bunit;
using CaseTracker.Web.Cases.Money;
using CaseTracker.Web.Tests.Pages;
using Xunit;

namespace CaseTracker.Web.Tests.Sections;

public sealed class AwardChartTests : BunitContext
{
    private const string Made =
        """{ "id": "made", "awardMade": "damages", "components": { "compensatory": "1000", "punitive": "90000" } }""";
    private const string Cut = """{ "id": "cut", "remittiturOffered": "damages", "component": "punitive", "to": "9000" }""";

    [Fact]
    public void Chart_OfTwoComponents_HasAPanelForEachAndTheTotal()
    {
        var chart = Chart();

        Assert.Equal(
            ["Compensatory damages", "Punitive damages", "Total = computed"],
            Panels(chart)
                .Select(panel =>
                    Text(panel.QuerySelector("figcaption")!).Replace("Total computed", "Total = computed", StringComparison.Ordinal)
                )
        );
        Assert.Equal(3, chart.FindAll("svg[role=img]").Count);
        Assert.Contains("Each curve has a scale of its own", chart.Find(".panels-note").TextContent, StringComparison.Ordinal);
        Assert.Contains("the longest is $91,000", chart.Find(".panels-note").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_EachStep_HasItsSumItsDayAndHow()
    {
        var steps = Panels(Chart())[1].QuerySelectorAll("li").Select(Text).ToList();

        Assert.Equal("$90,000 jury verdict, 6 May 2025", steps[0]);
        Assert.Equal("$9,000 remittitur, 1 October 2025; conditional: if the cut is refused, a new trial follows", steps[1]);
    }

    [Fact]
    public void Bars_OfAllPanels_HaveOneScale() =>
        Assert.Equal(
            ["1.1", "98.9", "98.9", "9.89", "100", "100", "10.99"],
            Chart().FindAll(".bar rect").Select(bar => bar.GetAttribute("width"))
        );

    [Fact]
    public void Curve_OfASumThatACutMayNotHaveReplaced_IsDrawnOn()
    {
        Assert.Equal(2, Chart().FindAll(".amount.open").Count);
        Assert.Empty(Chart(day: "2025-06-01").FindAll(".amount.open"));
    }

    [Theory]
    [InlineData("\"compensatory\": \"1000\"", 1, "$1,000")]
    [InlineData("\"compensatory\": \"0\"", 1, "$0")]
    [InlineData("\"compensatory\": \"5\", \"punitive\": \"4\", \"statutory\": \"3\", \"costs\": \"2\", \"sanction\": \"1\"", 6, "$5")]
    public void Chart_OfAnyShape_Holds(string components, int panels, string first)
    {
        var chart = Chart(
            json =>
                json.Replace(
                    Made,
                    $$"""{ "id": "made", "awardMade": "damages", "components": { {{components}} } }""",
                    StringComparison.Ordinal
                ),
            "2025-06-01"
        );

        Assert.Equal(panels, Panels(chart).Count);
        Assert.StartsWith(first, Text(chart.Find(".panel li")), StringComparison.Ordinal);
        Assert.All(chart.FindAll("path"), path => Assert.DoesNotContain("NaN", path.GetAttribute("d"), StringComparison.Ordinal));
    }

    [Fact]
    public void Chart_BeforeAnyAward_IsNotThere() => Assert.Equal("", Chart(day: "2025-01-01").Markup.Trim());

    [Fact]
    public void Curve_OfAStepWhoseDayIsNotKnown_HasABandAndNoLineThroughIt()
    {
        var chart = Chart(json =>
            json.Replace(
                "\"id\": \"order\", \"date\": \"2025-10-01\"",
                "\"id\": \"order\", \"date\": \"2025-10\"",
                StringComparison.Ordinal
            )
        );

        var punitive = Panels(chart)[1];

        Assert.NotNull(punitive.QuerySelector(".unsure"));
        Assert.Equal(2, punitive.QuerySelector("path.amount:not(.open)")!.GetAttribute("d")!.Count(letter => letter == 'M'));
        Assert.Null(Panels(chart)[0].QuerySelector(".unsure"));
        Assert.Contains("A grey band means", chart.Find(".panels-note").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_OfAnAcceptedCut_ShowsOneFigure()
    {
        var chart = Chart(json =>
            json.Replace(Cut, Cut + """, { "id": "yes", "remittiturAccepted": "damages" }""", StringComparison.Ordinal)
        );

        Assert.Empty(chart.FindAll(".amount.open"));
        Assert.DoesNotContain("conditional", chart.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<AwardChart> Chart(Func<string, string>? edit = null, string? day = null)
    {
        var view = DoeCase.View(day, edit);
        return Render<AwardChart>(parameters =>
            parameters.Add(chart => chart.View, view).Add(chart => chart.Ledger, new AwardLedger(view.State.Awards[0]))
        );
    }

    private static IReadOnlyList<IElement> Panels(IRenderedComponent<AwardChart> chart) => chart.FindAll(".panel");

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

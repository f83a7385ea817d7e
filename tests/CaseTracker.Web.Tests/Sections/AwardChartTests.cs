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
    public void Chart_EachStep_HasItsSumItsDayHowAndItsParts()
    {
        var steps = Chart().FindAll("li").Select(Text).ToList();

        Assert.Equal("$91,000 jury verdict, 6 May 2025 Compensatory damages $1,000 · Punitive damages $90,000", steps[0]);
        Assert.StartsWith(
            "$10,000 remittitur, 1 October 2025; conditional: if the cut is refused, a new trial follows",
            steps[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Bars_HaveOneScale_AndACutThatMayNotBindShowsTheSumBeforeIt()
    {
        var chart = Chart();

        Assert.Equal(["100", "100", "10.99"], chart.FindAll(".bar rect").Select(bar => bar.GetAttribute("width")));
        Assert.Equal("100", Assert.Single(chart.FindAll(".bar .also")).GetAttribute("width"));
        Assert.Contains("the longest bar is $91,000", chart.Find("figcaption").TextContent, StringComparison.Ordinal);
        Assert.Contains("dashed outline", chart.Find("figcaption").TextContent, StringComparison.Ordinal);
        Assert.Empty(Chart(day: "2025-06-01").FindAll(".also, figcaption"));
    }

    [Theory]
    [InlineData("\"compensatory\": \"1000\"", "$1,000", "100")]
    [InlineData("\"compensatory\": \"0\"", "$0", "0")]
    [InlineData("\"compensatory\": \"5\", \"punitive\": \"4\", \"statutory\": \"3\", \"costs\": \"2\"", "$14", "100")]
    public void Chart_OfAnyShape_Holds(string components, string first, string width)
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

        Assert.StartsWith(first, Text(chart.Find("li")), StringComparison.Ordinal);
        Assert.Equal(width, Assert.Single(chart.FindAll(".bar rect")).GetAttribute("width"));
    }

    [Fact]
    public void Chart_BeforeAnyAward_IsNotThere() => Assert.Equal("", Chart(day: "2025-01-01").Markup.Trim());

    [Fact]
    public void Chart_OfAStepWhoseDayIsNotKnown_SaysWhatIsKnown()
    {
        var chart = Chart(json =>
            json.Replace(
                "\"id\": \"order\", \"date\": \"2025-10-01\"",
                "\"id\": \"order\", \"date\": \"2025-10\"",
                StringComparison.Ordinal
            )
        );

        Assert.Contains("remittitur, October 2025", Text(chart.FindAll("li")[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_OfAnAcceptedCut_ShowsOneFigure()
    {
        var chart = Chart(json =>
            json.Replace(Cut, Cut + """, { "id": "yes", "remittiturAccepted": "damages" }""", StringComparison.Ordinal)
        );

        Assert.Empty(chart.FindAll(".also"));
        Assert.DoesNotContain("conditional", chart.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<AwardChart> Chart(Func<string, string>? edit = null, string? day = null)
    {
        var view = DoeCase.View(day, edit);
        return Render<AwardChart>(parameters =>
            parameters.Add(chart => chart.View, view).Add(chart => chart.Ledger, new AwardLedger(view.State.Awards[0]))
        );
    }

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

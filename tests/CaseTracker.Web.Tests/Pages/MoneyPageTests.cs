using AngleSharp.Dom;
using Bunit;
using CaseTracker.Web.Cases.Money;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class MoneyPageTests : BunitContext
{
    [Fact]
    public void Ledger_AfterARemittitur_ShowsBothFiguresAndCallsNothingOwed()
    {
        var page = Page();

        Assert.Equal(["Compensatory damages", "$1,000", "$1,000", "not found"], Cells(page, "Compensatory damages"));
        Assert.Equal(["Punitive damages", "$90,000", "$9,000", "not found"], Cells(page, "Punitive damages"));
        const string NotYet = "nothing is owed yet: no judgment was found";
        Assert.Contains(NotYet, page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("is owed", page.Markup.Replace(NotYet, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Total", "$91,000", "$10,000")]
    [InlineData("Cut of punitive damages", "—", "90%")]
    [InlineData("Cut of the total", "—", "89%")]
    [InlineData("Punitive : compensatory", "90 : 1", "9 : 1")]
    public void Ledger_OfADerivedFigure_SaysComputedAndFromWhat(string row, string atVerdict, string afterCut)
    {
        var cells = Page()
            .FindAll(".ledger tfoot tr")
            .Single(element => element.QuerySelector("th")!.TextContent.StartsWith(row, StringComparison.Ordinal));

        Assert.StartsWith("computed", cells.QuerySelector(".mark-computed")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([atVerdict, afterCut], cells.QuerySelectorAll("td").Take(2).Select(cell => cell.TextContent));
    }

    [Fact]
    public void Ledger_OfEachStep_LinksToItsEvent() =>
        Assert.Equal(
            ["/cases/doe-v-roe/events/verdict", "/cases/doe-v-roe/events/order"],
            Page().FindAll(".ledger thead a").Select(link => link.GetAttribute("href"))
        );

    [Fact]
    public void Ledger_OnceInAJudgment_SaysOwed()
    {
        var page = Page(edit: json =>
            json.Replace(
                """{ "id": "issued", "injunctionIssued": "permanent" }""",
                """
                { "id": "issued", "injunctionIssued": "permanent" },
                  { "id": "judged", "judgmentEntered": "trial", "kind": "final", "awards": [ "damages" ] }
                """,
                StringComparison.Ordinal
            )
        );

        Assert.Contains("the sum is owed", page.Markup, StringComparison.Ordinal);
        Assert.Equal("$10,000", Cell(page.Find(".ledger"), "Total", "In a judgment"));
    }

    [Fact]
    public void Printed_OfAHedgedValue_ShowsItsVerdictAndTheFactsItMayMean()
    {
        var group = Page().Find("#printed-award-damages-punitive-verdict-or-award-damages-total-verdict");

        Assert.Contains("Punitive damages: $90,000", Text(group), StringComparison.Ordinal);
        Assert.Contains("or total: $91,000", Text(group), StringComparison.Ordinal);
        Assert.Contains("The text leaves open which is meant.", Text(group), StringComparison.Ordinal);
        Assert.Equal("contradicts", group.QuerySelector("tbody .badge")!.TextContent);
        Assert.Contains(group.QuerySelector("q")!.TextContent, group.QuerySelector(".reading")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Editor’s note: The text does not say which.", Text(group), StringComparison.Ordinal);
        Assert.Equal("/cases/doe-v-roe/sources#press", group.QuerySelector("tbody a")!.GetAttribute("href"));
    }

    [Fact]
    public void Printed_EachValue_HasOneVerdictAndItsSentence()
    {
        var rows = Page().FindAll(".reported tr:has(q)");

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Single(row.QuerySelectorAll(".badge")));
        Assert.All(
            rows,
            row => Assert.EndsWith(".", row.QuerySelector(".badge + .reading")!.TextContent.TrimEnd('”'), StringComparison.Ordinal)
        );
    }

    /// <summary>What agrees is folded, and what differs stands in sight.</summary>
    [Fact]
    public void Printed_WhatAgreesWithTheRecord_IsFolded()
    {
        var page = Page();
        string[] differing = ["badge-bad", "badge-warn", "badge-open"];

        Assert.All(page.FindAll(".reported details .badge"), badge => Assert.DoesNotContain(badge.ClassList[1], differing));
        Assert.All(page.FindAll(".reported > table .badge"), badge => Assert.Contains(badge.ClassList[1], differing));
        Assert.NotEmpty(page.FindAll(".reported > table .badge"));
    }

    [Fact]
    public void Printed_OfACount_SaysWhoAllegesIt() =>
        Assert.Contains("alleged by Doe Holdings", Text(Page().Find("#printed-figure-devices")), StringComparison.Ordinal);

    [Fact]
    public void NotFound_OfTheAward_IsShown() =>
        Assert.Contains("Acceptance of the remittitur", Page().Find(".not-found").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Page_BeforeAnyAward_SaysSoAndLinksToToday()
    {
        var page = Page("2025-01-01");

        Assert.Contains("No money had been awarded by this day.", page.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.Equal("/cases/doe-v-roe/money", page.Find(".empty a").GetAttribute("href"));
        Assert.Empty(page.FindAll(".ledger"));
        Assert.DoesNotContain("90,000", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_BetweenVerdictAndCut_CarriesTheDayAndHidesTheCut()
    {
        var page = Page("2025-06-01");

        Assert.DoesNotContain("$9,000", page.Markup, StringComparison.Ordinal);
        Assert.Equal("/cases/doe-v-roe/events/verdict?as-of=2025-06-01", page.Find(".ledger thead a").GetAttribute("href"));
    }

    private IRenderedComponent<MoneyPage> Page(string? asOf = null, Func<string, string>? edit = null) =>
        Render<MoneyPage>(parameters => parameters.Add(page => page.View, DoeCase.View(asOf, edit)));

    private static IEnumerable<string> Cells(IRenderedComponent<MoneyPage> page, string component) =>
        page.FindAll(".ledger tbody tr")
            .Single(row => row.QuerySelector("th")!.TextContent == component)
            .Children.Select(cell => cell.FirstChild!.TextContent);

    /// <summary>Where the row and the column meet whose headings begin so.</summary>
    private static string Cell(IElement table, string row, string column)
    {
        var columns = table.QuerySelectorAll("thead th").Select(Text).ToList();
        return table
            .QuerySelectorAll("tbody tr, tfoot tr")
            .Single(tableRow => Text(tableRow.Children[0]).StartsWith(row, StringComparison.Ordinal))
            .Children[columns.FindIndex(heading => heading.StartsWith(column, StringComparison.Ordinal))]
            .TextContent;
    }

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Bars_OfSeveralAwards_AreOnOneScale_AndOutlinesOnceVacated()
    {
        var bars = Render<MoneyPage>(with => with.Add(page => page.View, BundledView.For("people-v-trump"))).FindAll(".bar rect");

        var widths = bars.Select(bar => double.Parse(bar.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        Assert.Single(widths, width => width == 100);
        Assert.Contains(widths, width => width < 1);
        Assert.All(bars, bar => Assert.Equal("also", bar.ClassName));
    }
}

using Bunit;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Compare;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class ComparePageTests : BunitContext
{
    [Fact]
    public void Table_HasAColumnACaseAndNamesTheCaseInEachCell()
    {
        var page = Page();

        Assert.Equal(
            ["Doe v. Roe & Co.", "Doe, Inc. v. Roe Ltd."],
            page.FindAll(".compare:not(.compare-events) thead th a").Select(head => Text(head.TextContent))
        );
        Assert.Equal(
            ["Status", "Courts", "Duration", "Parties", "Claims", "Asked for", "Granted", "Appeals", "The record"],
            page.FindAll(".compare:not(.compare-events) tbody th").Select(head => head.TextContent)
        );
        Assert.All(
            page.FindAll(".compare:not(.compare-events) tbody tr"),
            row =>
                Assert.Equal(
                    ["Doe v. Roe & Co.", "Doe, Inc. v. Roe Ltd."],
                    row.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-label"))
                )
        );
    }

    [Fact]
    public void Table_TellsWhatEachCourtGave()
    {
        var granted = Cells(Page(), "Granted");

        Assert.Contains("$1,000", granted[0], StringComparison.Ordinal);
        Assert.Contains("Damages awarded by the jury: $10,000", granted[1], StringComparison.Ordinal);
        Assert.Contains("if refused, a new trial on the punitive damages follows", granted[1], StringComparison.Ordinal);
        Assert.Equal("N.D. Cal. 4:20-cv-00001 same courtAnn Hale9th Cir. 22-1", Cells(Page(), "Courts")[0]);
        Assert.Equal("None found by this day.", Cells(Page(), "Appeals")[1]);
        Assert.Contains("2 sources from 2 independent origins", Cells(Page(), "The record")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_PartiesOfOneName_AreTheSameOnlyByTheRegistry()
    {
        const string Roe = "\"id\": \"roe\", \"kind\"";
        const string Registered = "\"id\": \"roe\", \"registry\": \"roe-and-co\", \"kind\"";
        var apart = Page(Roe, Roe);
        var same = Page(Roe, Registered);

        Assert.Equal(["Court"], apart.FindAll("section[aria-labelledby=shared] .when").Select(kind => kind.TextContent));
        Assert.Equal(["Court", "Party"], same.FindAll("section[aria-labelledby=shared] .when").Select(kind => kind.TextContent));
        Assert.All(Cells(same, "Parties"), cell => Assert.Contains("same party", cell, StringComparison.Ordinal));
    }

    [Fact]
    public void Shared_ALawWithItsSection_IsTheSame()
    {
        var page = Page("18 U.S.C. § 1030", "17 U.S.C. § 501");

        Assert.Contains("17 U.S.C. § 501", page.Find("section[aria-labelledby=shared]").TextContent, StringComparison.Ordinal);
        Assert.Contains("same law", Cells(page, "Claims")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Events_OfBothCases_StandInOneOrderEachInItsColumn()
    {
        var rows = Page().FindAll(".compare-events tbody tr");

        Assert.Equal(["10 January 2020", "6 May 2021", "1 March 2022"], rows.Select(row => row.QuerySelector("th")!.TextContent));
        Assert.All(rows, row => Assert.Equal("Doe v. Roe & Co.", row.QuerySelector("td[data-label]")!.GetAttribute("data-label")));
    }

    [Fact]
    public void Record_InProcess_IsNamed() =>
        Assert.Contains("Doe, Inc. v. Roe Ltd.’s record is incomplete", Page().Find(".uneven").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Page_OfAnEarlierDay_HidesWhatCameLaterAndKeepsTheDay()
    {
        var page = Render<ComparePage>(parameters =>
            parameters.Add(comparePage => comparePage.Comparison, new CaseComparison([SampleCase.On("2020-12-31"), Other("2020-12-31")]))
        );

        Assert.Contains("as of 31 December 2020", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal("/compare?cases=doe-v-roe,doe-inc-v-roe", page.Find("a[rel=today]").GetAttribute("href"));
        Assert.DoesNotContain("$1,000", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Not filed by this day.", Cells(page, "Courts")[1], StringComparison.Ordinal);
        Assert.Equal("noindex, follow", page.Find("meta[name=robots]").GetAttribute("content"));
    }

    [Fact]
    public void Form_ListsTheCasesAsCheckboxes()
    {
        var page = Render<CompareFormPage>(parameters =>
            parameters
                .Add(form => form.Cases, [CaseSummary.From(SampleCase.Now()), CaseSummary.From(Other())])
                .Add(form => form.HasMore, true)
        );

        Assert.Equal("/compare", page.Find("form.compare-form").GetAttribute("action"));
        Assert.Equal(
            ["doe-v-roe", "doe-inc-v-roe"],
            page.FindAll("input[type=checkbox][name=cases]").Select(box => box.GetAttribute("value"))
        );
        Assert.Contains("/compare?cases=SLUG,SLUG", page.Find("code").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_WithOneCase_SaysThatItTakesTwo() =>
        Assert.Contains(
            "It takes 2",
            Render<CompareFormPage>(parameters => parameters.Add(form => form.Cases, [CaseSummary.From(SampleCase.Now())]))
                .Find(".empty")
                .TextContent,
            StringComparison.Ordinal
        );

    private IRenderedComponent<ComparePage> Page(string? from = null, string? to = null) =>
        Render<ComparePage>(parameters =>
            parameters.Add(
                page => page.Comparison,
                new CaseComparison([
                    SampleCase.View(
                        from is null ? SampleCase.Json : SampleCase.Json.Replace(from, to, StringComparison.Ordinal),
                        SampleCase.Today
                    ),
                    Other(edit: json => from is null ? json : json.Replace(from, to, StringComparison.Ordinal)),
                ])
            )
        );

    private static CaseView Other(string? day = null, Func<string, string>? edit = null)
    {
        var json = DoeCase.Json.Replace("\"slug\": \"doe-v-roe\"", "\"slug\": \"doe-inc-v-roe\"", StringComparison.Ordinal);
        return SampleCase.View(edit is null ? json : edit(json), day is null ? SampleCase.Today : DateOnly.Parse(day));
    }

    private static List<string> Cells(IRenderedComponent<ComparePage> page, string aspect) =>
        [
            .. page.FindAll(".compare:not(.compare-events) tbody tr")
                .Single(row => row.QuerySelector("th")!.TextContent == aspect)
                .QuerySelectorAll("td")
                .Select(cell => Text(cell.TextContent)),
        ];

    private static string Text(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

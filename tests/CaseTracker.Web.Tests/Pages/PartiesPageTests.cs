using Bunit;
using CaseTracker.Web.Cases.Parties;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class PartiesPageTests : BunitContext
{
    [Theory]
    [InlineData("2025-02-28", "Doe, Inc.")]
    [InlineData("2025-03-01", "Doe Holdings")]
    public void Party_OnADay_HasItsNameOfThatDay(string day, string name) =>
        Assert.Equal(name, Page(day).Find("#party-doe .name").TextContent);

    [Fact]
    public void Page_OfManyAmici_ListsThemBroadlyAndRepeatsNoHead()
    {
        var page = Render<PartiesPage>(parameters => parameters.Add(parties => parties.View, BundledView.For("whatsapp-v-nso-group")));

        Assert.Equal("broad", page.Find("section[aria-labelledby=amici]").ClassName);
        Assert.True(string.IsNullOrEmpty(page.Find("section[aria-labelledby=others]").ClassName));
        Assert.All(
            page.FindAll("td[data-label=sources]"),
            cell => Assert.DoesNotContain("Source", cell.TextContent.TrimStart()[..6], StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Party_BeforeItsNewName_DoesNotTellIt() =>
        Assert.DoesNotContain("Doe Holdings", Page("2025-02-28").Markup, StringComparison.Ordinal);

    [Fact]
    public void Party_Renamed_ListsItsNamesOverTime() =>
        Assert.Contains(
            "Doe, Inc. · Doe Holdings, adopted on 1 March 2025",
            Page().Find("#party-doe .names").TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void Role_ShowsDocketAndDay()
    {
        var row = Page().Find(".who-stood tbody tr");

        Assert.Equal("plaintiff in N.D. Cal. 3:24-cv-00001, since 2 January 2024", row.QuerySelector("[data-label=role] li")!.TextContent);
    }

    [Fact]
    public void Table_HasNoEmptyColumn() =>
        Assert.All(
            Page().FindAll("section[aria-labelledby=parties] table, section[aria-labelledby=counsel] table"),
            table =>
                Assert.All(
                    Enumerable.Range(0, table.QuerySelectorAll("thead th").Length),
                    column => Assert.Contains(table.QuerySelectorAll("tbody tr"), row => row.Children[column].TextContent.Trim().Length > 0)
                )
        );

    [Fact]
    public void Amici_AndNonParties_StandApartFromParties()
    {
        var page = Page();

        Assert.Equal(["Doe Holdings", "Roe Ltd."], page.FindAll(".who-stood .name").Select(heading => heading.TextContent));
        Assert.Contains("Friends of Privacy", page.Find("section[aria-labelledby=amici]").TextContent, StringComparison.Ordinal);
        Assert.Contains("Pat Witness", page.Find("section[aria-labelledby=others]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void CounselAndJudges_AreShown()
    {
        var page = Page();

        Assert.Contains("since 1 March 2024 or earlier", page.Find("#counsel-able").TextContent, StringComparison.Ordinal);
        Assert.Contains("District Judge, N.D. Cal.", page.Find("#judge-kim").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_BeforeTheDocketWasFiled_SaysSo() =>
        Assert.Contains("No party had appeared by this day.", Page("2023-01-01").Find(".empty").TextContent, StringComparison.Ordinal);

    private IRenderedComponent<PartiesPage> Page(string? asOf = null) =>
        Render<PartiesPage>(parameters => parameters.Add(page => page.View, DoeCase.View(asOf)));
}

using Bunit;
using CaseTracker.Web.Cases.Claims;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

public sealed class ClaimsPageTests : BunitContext
{
    [Fact]
    public void Claim_Decided_ShowsOutcomeGroundAndRuling()
    {
        var claim = Page().FindAll(".claims tbody")[0];

        Assert.StartsWith("1. Computer fraud", Words(claim.QuerySelector("th")!.TextContent), StringComparison.Ordinal);
        Assert.Contains("18 U.S.C. § 1030", claim.TextContent, StringComparison.Ordinal);
        Assert.Equal("liability found", claim.QuerySelector("td .badge")!.TextContent);
        Assert.Matches(@"damages awarded on \d+ \w+ \d{4}; no judgment found", claim.QuerySelector("[data-label=outcome]")!.TextContent);
        Assert.Contains("ground: merits", claim.QuerySelector("[data-label='decided by']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/cases/doe-v-roe/events/liability", claim.QuerySelector("[data-label='decided by'] a")!.GetAttribute("href"));
        Assert.Contains("Not final", claim.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_StandInOneTable_ThoseAlikeAgainstAllInOneRow()
    {
        var page = Page();

        Assert.Single(page.FindAll("section[aria-labelledby=each] table"));
        Assert.Equal(page.FindAll(".claims tbody").Count, page.FindAll(".claims tbody > tr").Count);
    }

    [Fact]
    public void Claim_Undecided_IsPendingWithoutARuling()
    {
        var claim = Page().FindAll(".claims tbody")[1];

        Assert.Equal("pending", claim.QuerySelector("td .badge")!.TextContent);
        Assert.Null(claim.QuerySelector("td a"));
    }

    [Fact]
    public void Claim_BeforeItsRuling_DoesNotTellIt() =>
        Assert.DoesNotContain("liability", Page("2024-12-31").Find("main").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Motion_WithoutARuling_SaysHowLongOneWasSearched() =>
        Assert.Contains(
            "no ruling found searched until 1 May 2026",
            Words(Page().Find("#motion-sanctions").TextContent),
            StringComparison.Ordinal
        );

    [Fact]
    public void Relief_SoughtAndGranted_StandApart()
    {
        var lists = Page().FindAll(".halves > div");

        Assert.Contains("Damages of a sum to be proved.", lists[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Damages awarded by the jury: $10,000", lists[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Evidentiary sanctions on Roe Ltd.", lists[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_BeforeTheComplaint_SaysSo() =>
        Assert.Contains("No claim had been asserted by this day.", Page("2023-01-01").Find(".empty").TextContent, StringComparison.Ordinal);

    private IRenderedComponent<ClaimsPage> Page(string? asOf = null) =>
        Render<ClaimsPage>(parameters => parameters.Add(page => page.View, DoeCase.View(asOf)));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using Bunit;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Overview;
using CaseTracker.Web.Cases.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>A tribunal that the registry does not have is shown in its own words, and leads to no page.</summary>
public sealed class OwnTribunalTests : BunitContext
{
    private const string Own = "Arbitral tribunal ad hoc at Geneva";

    private static CaseView View { get; } =
        SampleCase.View(SampleCase.Json.Replace("\"court\": \"ca9\"", $"\"courtName\": \"{Own}\""), SampleCase.Today);

    [Fact]
    public void Dockets_OfAnUnlistedTribunal_NameItWithoutALink()
    {
        var page = Render<OverviewDockets>(parameters => parameters.Add(dockets => dockets.View, View));

        Assert.Contains(Own, page.Find("#docket-appeal").TextContent);
        Assert.Empty(page.FindAll("#docket-appeal a[href^='/courts/']"));
        Assert.Single(page.FindAll("#docket-trial a[href='/courts/cand']"));
    }

    [Fact]
    public void Filter_ByAnUnlistedTribunal_IsByItsName()
    {
        var filter = TimelineFilter.Read(new Dictionary<string, string> { [TimelineFilter.CourtKey] = Own }, View);

        Assert.True(filter.IsSuccess);
        Assert.All(filter.Value.Of(View), entry => Assert.Equal("appeal", entry.Event.Docket));
        Assert.False(TimelineFilter.Read(new Dictionary<string, string> { [TimelineFilter.CourtKey] = "ca9" }, View).IsSuccess);
    }

    [Theory]
    [InlineData("9th Cir.", "9th Cir.")]
    [InlineData("N.Y. Supreme Court, New York County", "N.Y. Supreme|Court, New York|County")]
    [InlineData("Arbitral tribunal ad hoc of the Chamber of Commerce", "Arbitral|tribunal ad hoc|of the Chamber|of Commerce")]
    public void Strip_LaneOfALongName_StandsOnUpToFourLines(string name, string lines)
    {
        var lane = new StripLane(Own, name, 0, IsCrowded: false) { FullName = Own };

        Assert.Equal(lines.Split('|'), lane.NameLines);
    }
}

using Bunit;
using CaseTracker.Web.Cases.Injunctions;
using CaseTracker.Web.Cases.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>What parts of a page are called to those who do not see them.</summary>
public sealed class OutcomeNamesTests : BunitContext
{
    [Fact]
    public void Injunctions_OfOneCase_HaveSectionsOfDifferentNames()
    {
        var page = Render<InjunctionsPage>(with => with.Add(injunctions => injunctions.View, BundledView.For("hiq-labs-v-linkedin")));
        var names = page.FindAll("section[aria-labelledby]")
            .Select(section =>
                string.Join(
                    ' ',
                    section.GetAttribute("aria-labelledby")!.Split(' ').Select(id => page.Find($"[id='{id}']").TextContent.Trim())
                )
            )
            .ToList();

        Assert.True(names.Count > 4);
        Assert.Equal(names.Distinct(), names);
    }

    [Theory]
    [InlineData("'court': 'nysupctnewyork'")]
    [InlineData("'court': 'ny'")]
    [InlineData("'courtName': 'Arbitral Tribunal of the Chamber of Commerce in Geneva'")]
    public void CourtOfALane_IsNamedToAllAsItIsDrawn(string court)
    {
        var view = PoeCase.View(
            "2020-06-01",
            json => json.Replace("\"court\": \"cand\"", court.Replace('\'', '"'), StringComparison.Ordinal)
        );
        var strip = new TimelineStrip(view);
        var lane = Assert.Single(strip.Lanes, lane => lane.Name.Length > 16);
        var link = Render<CaseStrip>(with => with.Add(drawing => drawing.View, view).Add(drawing => drawing.Strip, strip))
            .FindAll("a[aria-label]")
            .Single(a => a.GetAttribute("aria-label")!.Contains("only this court", StringComparison.Ordinal));

        Assert.InRange(lane.NameLines.Count, 2, 4);
        Assert.StartsWith(
            string.Join(' ', link.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            link.GetAttribute("aria-label"),
            StringComparison.Ordinal
        );
    }
}

using CaseTracker.Core.Currencies;
using CaseTracker.Web.Cases.Timeline;
using CaseTracker.Web.Tests.Pages;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class StripAwardTests
{
    [Theory]
    [InlineData("167698719", "USD", "$167.7 million")]
    [InlineData("4447190", "USD", "$4.4 million")]
    [InlineData("2500000000", "EUR", "€2.5 billion")]
    [InlineData("444719", "USD", "$444,719")]
    [InlineData("3000000", "ILS", "ILS 3 million")]
    public void Short_OfASum_FitsTheDrawing(string amount, string currency, string expected) =>
        Assert.Equal(expected, StripAward.Short(MonetaryAmount.Parse(amount, currency).Value));

    [Fact]
    public void Award_WhoseCutMayNotHaveBeenAccepted_IsDrawnWithBothFigures()
    {
        var strip = new TimelineStrip(DoeCase.View());

        Assert.Equal(["$91,000", "$10,000"], strip.Award!.Sums.Select(sum => sum.Words));
        Assert.NotNull(strip.Award.AlsoStands);
        Assert.Null(new TimelineStrip(DoeCase.View("2025-06-01")).Award!.AlsoStands);
    }

    [Fact]
    public void Award_InAStretchAfterIt_IsDrawnWhereItHadGotTo() =>
        Assert.Equal(["$10,000"], new TimelineStrip(DoeCase.View(), TimelineWindow.OfYear(2026)).Award!.Sums.Select(sum => sum.Words));

    [Fact]
    public void Award_OnceItWasPaid_IsALineOverNothing()
    {
        var award = new TimelineStrip(BundledView.For("epic-games-v-apple")).Award!;

        Assert.NotNull(award.Paid);
        Assert.StartsWith("M", award.Paid, StringComparison.Ordinal);
        Assert.Null(new TimelineStrip(BundledView.For("epic-games-v-apple", "2021-09-11")).Award!.Paid);
        Assert.Null(new TimelineStrip(BundledView.For("people-v-trump")).Award!.Paid);
    }

    [Theory]
    [InlineData(592)]
    [InlineData(TimelineStrip.Width)]
    public void Sums_OfAnAwardThatGrew_StandInTheOrderOfTime(double width)
    {
        var sums = new TimelineStrip(BundledView.For("people-v-trump"), width: width).Award!.Sums.ToList();

        Assert.Equal(2, sums.Count);
        Assert.True(sums[0].Anchor != "end" || sums[1].Anchor != "end" || sums[0].Y < sums[1].Y, "the later sum stands above");
    }

    [Fact]
    public void Strip_OfAStretchStillToCome_DrawsNothingOfIt()
    {
        var strip = new TimelineStrip(DoeCase.View(), TimelineWindow.OfYear(2090));

        Assert.Null(strip.Award);
        Assert.Empty(strip.Rows);
        Assert.Empty(strip.Paths);
        Assert.Empty(strip.Keys);
    }
}

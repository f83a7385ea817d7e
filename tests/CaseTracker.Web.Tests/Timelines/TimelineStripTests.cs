using CaseTracker.Core.Relief;
using CaseTracker.Web.Timelines;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class TimelineStripTests
{
    [Fact]
    public void Strip_OfACase_HasALaneForEachCourtAndOneOutside() =>
        Assert.Equal(["Outside court", "N.D. Cal."], new TimelineStrip(SampleCase.Now()).Lanes.Select(lane => TimelineStrip.NameOf(lane.Court)));

    [Fact]
    public void Marks_OfADayThatIsNotKnown_AreBars()
    {
        var strip = new TimelineStrip(SampleCase.Now());

        Assert.Equal(3, strip.Marks.Count(mark => mark.IsBar));
        Assert.Equal(3, strip.Marks.Count(mark => mark.IsKey));
        Assert.All(strip.Marks, mark => Assert.InRange(mark.X, StripScale.Left - 20, StripScale.Right + 3));
    }

    [Fact]
    public void Award_OfADayBeforeIt_IsNotDrawn()
    {
        Assert.Null(new TimelineStrip(SampleCase.On("2021-01-01")).Award);
        Assert.Single(new TimelineStrip(SampleCase.Now()).AwardSteps);
    }

    [Theory]
    [InlineData("167698719", "USD", "$167.7 million")]
    [InlineData("4447190", "USD", "$4.4 million")]
    [InlineData("2500000000", "EUR", "€2.5 billion")]
    [InlineData("444719", "USD", "$444,719")]
    [InlineData("3000000", "ILS", "ILS 3 million")]
    public void Short_OfASum_FitsTheDrawing(string amount, string currency, string expected) =>
        Assert.Equal(expected, TimelineStrip.Short(Money.Parse(amount, currency).Value));

    [Theory]
    [InlineData(2020, 2020, 1)]
    [InlineData(2019, 2026, 8)]
    [InlineData(1990, 2026, 13)]
    public void Years_OfALongCase_AreThinnedOut(int first, int last, int expected) => Assert.Equal(expected, new StripScale(first, last).Years.Count());
}

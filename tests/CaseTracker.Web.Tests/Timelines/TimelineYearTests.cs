using CaseTracker.Web.Cases.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class TimelineYearTests
{
    [Fact]
    public void Of_TheWholeCase_GroupsByYearWithoutChangingTheOrder() =>
        Assert.Equal(
            "2019:1 2020:5 2021:2 2022:1",
            string.Join(' ', TimelineYear.From(SampleCase.Now().Reading.Entries).Select(year => $"{year.Title}:{year.Entries.Count}"))
        );

    [Fact]
    public void Of_AnEventWithAnEarlierBoundThanTheOneAbove_StaysUnderTheYearAbove()
    {
        var entries = SampleCase.Now().Reading.Entries;

        var years = TimelineYear.From([entries[^1], entries[0]]);

        Assert.Equal(2022, Assert.Single(years).Year);
    }

    [Fact]
    public void Of_NoEvents_HasNoYears() => Assert.Empty(TimelineYear.From([]));
}

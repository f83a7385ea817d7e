using CaseTracker.Web.Cases.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class StripScaleTests
{
    [Theory]
    [InlineData("2020-01-01", 0, 3.7)]
    [InlineData("2020-01-10", 33.3, 37)]
    [InlineData("2020-09-26", 996.3, 1000)]
    [InlineData("2019-01-01", 0, 0)]
    [InlineData("2021-01-01", 1000, 1000)]
    public void Start_AndEnd_OfADay_HaveItsWidthBetweenThem(string day, double start, double end)
    {
        var scale = new StripScale(new TimelineWindow(new DateOnly(2020, 1, 1), new DateOnly(2020, 9, 26)), 0, 1000);
        var at = DateOnly.ParseExact(day, "yyyy-MM-dd");

        Assert.Equal(start, scale.Start(at), 0.05);
        Assert.Equal(end, scale.End(at), 0.05);
        Assert.InRange(scale.Middle(at), start - 0.05, end + 0.05);
    }

    [Theory]
    [InlineData("2019-01-01", "2026-12-31", 8, "2019", "2019")]
    [InlineData("1990-01-01", "2026-12-31", 13, "1990", "1990 to 1992")]
    [InlineData("2025-01-01", "2025-12-31", 12, "Jan 2025", "January 2025")]
    [InlineData("2025-09-01", "2025-12-31", 4, "Sep 2025", "September 2025")]
    [InlineData("2025-01-01", "2026-06-30", 6, "Jan 2025", "January 2025")]
    [InlineData("2025-05-01", "2025-05-31", 4, "1 May", null)]
    [InlineData("0001-01-01", "9999-12-31", 16, "1", "1 to 625")]
    [InlineData("9999-01-01", "9999-12-31", 12, "Jan 9999", "January 9999")]
    public void Ticks_OfAStretch_AreYearsOrMonthsOrDaysAndFew(string from, string to, int count, string first, string? closer)
    {
        var ticks = new StripScale(
            new TimelineWindow(DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd")),
            0,
            1000
        )
            .Ticks(16)
            .ToList();

        Assert.Equal(count, ticks.Count);
        Assert.Equal(first, ticks[0].Label);
        Assert.Equal(closer, ticks[0].Window?.Words);
    }
}

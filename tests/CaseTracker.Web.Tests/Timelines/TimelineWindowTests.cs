using CaseTracker.Web.Cases.Timeline;
using CaseTracker.Web.Tests.Pages;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class TimelineWindowTests
{
    private static readonly TimelineWindow Whole = Window("2019-01-01/2026-12-31");

    [Theory]
    [InlineData("2025-01-01", "2025-12-31", "2025-01-01/2025-12-31")]
    [InlineData("2025-05-06", "2025-05-06", "2025-05-06/2025-05-06")]
    [InlineData("2025-05-06", null, "2025-05-06/2026-12-31")]
    [InlineData(null, "2020-02-29", "2019-01-01/2020-02-29")]
    [InlineData("2030-01-01", null, "2030-01-01/2030-01-01")]
    [InlineData(null, "1999-01-01", "1999-01-01/1999-01-01")]
    [InlineData("0001-01-01", "9999-12-31", "0001-01-01/9999-12-31")]
    public void Read_TwoEnds_GivesThemAndFillsOneThatIsMissing(string? from, string? to, string expected) =>
        Assert.Equal(Window(expected), TimelineWindow.Read(Values(from, to), Whole).Value);

    [Theory]
    [InlineData("2025-1-1", null, "from can’t be “2025-1-1”", "YYYY-MM-DD")]
    [InlineData("2025-02-30", null, "from can’t be “2025-02-30”", "YYYY-MM-DD")]
    [InlineData(null, "2025", "to can’t be “2025”", "to=2025-12-31")]
    [InlineData("2025-05-06", "2025-05-05", "to can’t be “2025-05-05”", "from=2025-05-06")]
    public void Read_WhatCannotBe_NamesKeyValueAndWhatIsExpected(string? from, string? to, string says, string expects)
    {
        var reason = TimelineWindow.Read(Values(from, to), Whole).Failure!.Reason;

        Assert.Contains(says, reason, StringComparison.Ordinal);
        Assert.Contains(expects, reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01-01/2025-12-31", -1, "2024-01-01/2024-12-31")]
    [InlineData("2025-01-01/2025-01-31", 1, "2025-02-01/2025-02-28")]
    [InlineData("2025-02-01/2025-03-31", -1, "2024-12-01/2025-01-31")]
    [InlineData("2025-05-06/2025-05-15", 1, "2025-05-16/2025-05-25")]
    [InlineData("9999-12-01/9999-12-31", 1, "9999-12-01/9999-12-31")]
    [InlineData("0001-01-01/0001-01-31", -1, "0001-01-01/0001-01-31")]
    public void Moved_ByItsLength_KeepsTheCalendar(string window, int steps, string expected) =>
        Assert.Equal(Window(expected), Window(window).Moved(steps));

    [Theory]
    [InlineData("2025-01-01/2025-12-31", "2025-04-01/2025-09-30")]
    [InlineData("2019-01-01/2026-12-31", "2021-01-01/2024-12-31")]
    [InlineData("2025-05-01/2025-05-31", "2025-05-08/2025-05-24")]
    public void Closer_IsTheMiddleHalf(string window, string expected) => Assert.Equal(Window(expected), Window(window).Closer());

    [Fact]
    public void Closer_AgainAndAgain_EndsAtFourWeeks()
    {
        var (window, steps) = (Whole, 0);
        for (; window.CanComeCloser; steps++)
        {
            Assert.True(window.Closer().Days < window.Days);
            window = window.Closer();
        }

        Assert.InRange(window.Days, 14, 28);
        Assert.InRange(steps, 4, 9);
    }

    [Theory]
    [InlineData("2025-04-01/2025-09-30", "2025-01-01/2025-12-31")]
    [InlineData("0001-01-01/0001-12-31", "0001-01-01/0002-06-30")]
    public void Wider_IsTwiceAsLong_InWholeMonths(string window, string expected) => Assert.Equal(Window(expected), Window(window).Wider());

    [Theory]
    [InlineData("2025-01-01/2025-12-31", "2025", "in 2025")]
    [InlineData("2019-01-01/2021-12-31", "2019 to 2021", "from 2019 to 2021")]
    [InlineData("2025-05-01/2025-05-31", "May 2025", "in May 2025")]
    [InlineData("2025-04-01/2025-06-30", "April 2025 to June 2025", "from April 2025 to June 2025")]
    [InlineData("2025-05-06/2025-06-09", "6 May 2025 to 9 June 2025", "from 6 May 2025 to 9 June 2025")]
    public void Words_OfAStretch_AreNoFinerThanItIs(string window, string words, string inSentence)
    {
        Assert.Equal(words, Window(window).Words);
        Assert.Equal(inSentence, Window(window).InSentence);
    }

    [Fact]
    public void Whole_OfACase_IsItsYearsUpToTheReadersDay() =>
        Assert.Equal(Window("2019-01-01/2021-12-31"), TimelineWindow.Whole(SampleCase.On("2021-06-01")));

    [Theory]
    [InlineData("people-v-trump", 2022)]
    [InlineData("epic-games-v-apple", 2020)]
    public void Whole_WhereAnEarlyStretchWouldTakeMostOfIt_BeginsWithTheFiling(string slug, int year) =>
        Assert.Equal(year, TimelineWindow.Whole(BundledView.For(slug)).From.Year);

    private static TimelineWindow Window(string text) =>
        new(DateOnly.ParseExact(text[..10], "yyyy-MM-dd"), DateOnly.ParseExact(text[11..], "yyyy-MM-dd"));

    private static Dictionary<string, string> Values(string? from, string? to)
    {
        var values = new Dictionary<string, string>();
        if (from is not null)
            values["from"] = from;
        if (to is not null)
            values["to"] = to;
        return values;
    }
}

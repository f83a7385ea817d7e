using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Web.Cases.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

/// <summary>No drawing may claim a day more exactly than its date does.</summary>
public sealed class StripSpanTests
{
    [Theory]
    [InlineData("2025-05-06", "2025-05-06", "2025-05-06", StripForm.Day, false, false)]
    [InlineData("2025-05", "2025-05-01", "2025-05-31", StripForm.Within, false, false)]
    [InlineData("2025", "2025-01-01", "2025-12-31", StripForm.Within, false, false)]
    [InlineData("[2020-03-06..2020-04-16]", "2020-03-06", "2020-04-16", StripForm.Within, false, false)]
    [InlineData("2024-09~", "2024-09-01", "2024-09-30", StripForm.About, true, true)]
    [InlineData("2024-09-03?", "2024-09-03", "2024-09-03", StripForm.About, true, true)]
    [InlineData("2025-05-06%", "2025-05-06", "2025-05-06", StripForm.About, true, true)]
    [InlineData("[..2025-03-10]", "2025-03-10", "2025-03-10", StripForm.Within, true, false)]
    [InlineData("[2025-03-10..]", "2025-03-10", "2025-03-10", StripForm.Within, false, true)]
    [InlineData("2019-04/2019-05", "2019-04-01", "2019-05-31", StripForm.Throughout, false, false)]
    [InlineData("2019-04-29/..", "2019-04-29", "9999-12-31", StripForm.Throughout, false, true)]
    [InlineData("2019-04-29/", "2019-04-29", "2019-04-29", StripForm.Throughout, false, true)]
    [InlineData("../2019-05-10", "2019-05-10", "2019-05-10", StripForm.Throughout, true, false)]
    [InlineData("2019-04~/2019-05~", "2019-04-01", "2019-05-31", StripForm.Throughout, true, true)]
    [InlineData("{2020-03-06,2020-03-09}", "2020-03-06", "2020-03-09", StripForm.Throughout, false, false)]
    public void Of_ADate_IsDrawnAsFarAsItIsKnown(string date, string from, string to, StripForm form, bool openStart, bool openEnd)
    {
        var written = PartialDate.Parse(date).Value;

        Assert.Equal(new StripSpan(Day(from), Day(to), form, openStart, openEnd), StripSpan.Create(Entry(written, DaySpan.From(written))));
    }

    [Theory]
    [InlineData("2019-10-29", "2025-03-10", "2025-03-10", true, false)]
    [InlineData("2019-10-29", null, "2019-10-29", false, true)]
    public void Of_ADateWithoutDays_StandsAtABoundAndIsOpen(string? earliest, string? latest, string at, bool openStart, bool openEnd)
    {
        var span = StripSpan.Create(
            Entry(
                PartialDate.Parse("XXXX").Value,
                new DaySpan(earliest is null ? null : Day(earliest), latest is null ? null : Day(latest))
            )
        );

        Assert.Equal(new StripSpan(Day(at), Day(at), StripForm.Within, openStart, openEnd), span);
    }

    [Fact]
    public void Of_NoDayAtAll_IsNotDrawn() => Assert.Null(StripSpan.Create(Entry(PartialDate.Parse("XXXX").Value, default)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static TimelineEntry Entry(PartialDate date, DaySpan bounds) =>
        new(SampleCase.Now().Reading.Entries[0].Event with { Date = date }, bounds, 0, false);
}

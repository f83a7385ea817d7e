using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class StandingWordsTests
{
    [Theory]
    [InlineData(StandingKind.Alleged, "doe", null, "2026-01-01", "alleged by Jane Doe")]
    [InlineData(StandingKind.Alleged, "doe", "complaint", "2019-12-31", "alleged by Jane Doe")]
    [InlineData(StandingKind.Found, "jury", "verdict", "2026-01-01", "found by the jury")]
    [InlineData(StandingKind.Found, "jury", "verdict", "2020-12-31", "not established by this day")]
    [InlineData(StandingKind.Admitted, "roe", null, "2022-01-01", "admitted by Roe & Co.")]
    [InlineData(StandingKind.Admitted, "roe", null, "2024-01-01", "admitted by Roe Holdings")]
    [InlineData(StandingKind.Reported, "The Gazette", null, "2026-01-01", "reported by The Gazette")]
    public void Of_AStanding_NamesWhoSaysItAndNothingLater(StandingKind kind, string by, string? established, string day, string expected) =>
        Assert.Equal(expected, StandingWords.Of(new Standing(kind, [by], established), SampleCase.On(day).Reading));
}

using CaseTracker.Web.Cases.Layout;
using Xunit;

namespace CaseTracker.Web.Tests;

public sealed class AsOfJumpTests
{
    [Theory]
    [InlineData("2019-12-31", "")]
    [InlineData("2020-01-10", "filing 2020-01-10")]
    [InlineData("2021-12-31", "filing 2020-01-10, verdict 2021-05-06")]
    [InlineData("2026-01-01", "filing 2020-01-10, verdict 2021-05-06, appeal 2022-03-01")]
    public void Of_ADay_NamesTheTurnsThatItCanSee(string day, string expected) =>
        Assert.Equal(expected, string.Join(", ", AsOfJump.From(SampleCase.On(day)).Select(jump => $"{jump.Label} {jump.Day:yyyy-MM-dd}")));
}

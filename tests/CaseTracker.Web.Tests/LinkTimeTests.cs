using CaseTracker.Web.Cases;
using Xunit;

namespace CaseTracker.Web.Tests;

public sealed class LinkTimeTests
{
    private static readonly DateOnly Today = new(2025, 10, 17);

    [Theory]
    [InlineData(null, 0)]
    [InlineData(-1, -1)]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    public void LastDay_OfWhatWasKnown_IsNeverAfterToday(int? knownAt, int expected) =>
        Assert.Equal(Today.AddDays(expected), new LinkTime(null, knownAt is { } days ? Today.AddDays(days) : null).LastDay(Today));

    [Fact]
    public void IsPresent_WithEitherDay_IsFalse()
    {
        Assert.True(default(LinkTime).IsPresent);
        Assert.False(new LinkTime(Today).IsPresent);
        Assert.False(new LinkTime(null, Today).IsPresent);
    }
}

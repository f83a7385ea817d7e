using CaseTracker.Web.Cases;
using Xunit;

namespace CaseTracker.Web.Tests;

public sealed class SiteUrlsTests
{
    private static readonly DateOnly Day = new(2025, 10, 17);

    [Fact]
    public void Timeline_WithADayAndFilters_KeepsBothAndEscapesThem() =>
        Assert.Equal(
            "/cases/doe-v-roe/timeline?as-of=2025-10-17&kind=notice%20of%20appeal&q=%26a%3D%23",
            SiteUrls.Timeline("doe-v-roe", Day, ("kind", "notice of appeal"), ("court", null), ("party", ""), ("q", "&a=#"))
        );

    [Fact]
    public void Docket_WithADay_PutsTheFragmentLast() =>
        Assert.Equal("/cases/doe-v-roe?as-of=2025-10-17#docket-trial", SiteUrls.Docket("doe-v-roe", "trial", Day));

    [Theory]
    [InlineData(true, "/cases/doe-v-roe/events/verdict?as-of=2025-10-17")]
    [InlineData(false, "/cases/doe-v-roe/events/verdict")]
    public void At_OfAnAddress_AddsTheDayOnlyWhereThereIsOne(bool past, string expected) =>
        Assert.Equal(expected, SiteUrls.At(SiteUrls.Event("doe-v-roe", "verdict"), past ? Day : null));

    [Fact]
    public void Event_WithBothDays_KeepsBoth() =>
        Assert.Equal(
            "/cases/doe-v-roe/events/verdict?as-of=2025-10-17&known-at=2025-10-18",
            SiteUrls.Event("doe-v-roe", "verdict", new LinkTime(Day, Day.AddDays(1)))
        );
}

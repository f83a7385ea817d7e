using Bunit;
using CaseTracker.Web.Cases.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Sections;

public sealed class StripZoomTests : BunitContext
{
    private const string Timeline = "/cases/doe-v-roe/timeline";

    [Theory]
    [InlineData(null, "Closer")]
    [InlineData("2021-01-01/2021-12-31", "← Earlier, Later →, Closer, Wider, Whole case")]
    [InlineData("2019-01-01/2019-12-31", "Later →, Closer, Wider, Whole case")]
    [InlineData("2026-01-01/2026-12-31", "← Earlier, Closer, Wider, Whole case")]
    [InlineData("2021-05-01/2021-05-20", "← Earlier, Later →, Wider, Whole case")]
    public void Links_LeadOnlyWhereThereIsSomething(string? window, string expected) =>
        Assert.Equal(expected, string.Join(", ", Open(window).FindAll("a").Select(link => link.TextContent)));

    [Theory]
    [InlineData("← Earlier", Timeline + "?from=2020-01-01&to=2020-12-31#strip")]
    [InlineData("Later →", Timeline + "?from=2022-01-01&to=2022-12-31#strip")]
    [InlineData("Closer", Timeline + "?from=2021-04-01&to=2021-09-30#strip")]
    [InlineData("Wider", Timeline + "?from=2020-07-01&to=2022-06-30#strip")]
    [InlineData("Whole case", Timeline + "#strip")]
    public void Link_FromAYear_LeadsToTheStretchItNames(string words, string expected) =>
        Assert.Equal(expected, Open("2021-01-01/2021-12-31").FindAll("a").Single(link => link.TextContent == words).GetAttribute("href"));

    [Fact]
    public void Closer_FromTheWholeCase_LeadsToItsLaterHalf() =>
        Assert.Equal(Timeline + "?from=2022-07-01&to=2026-01-31#strip", Open(null).Find("a").GetAttribute("href"));

    private IRenderedComponent<StripZoom> Open(string? text)
    {
        var window = text is null
            ? null
            : new TimelineWindow(DateOnly.ParseExact(text[..10], "yyyy-MM-dd"), DateOnly.ParseExact(text[11..], "yyyy-MM-dd"));
        return Render<StripZoom>(parameters =>
            parameters
                .Add(zoom => zoom.View, SampleCase.Now())
                .Add(zoom => zoom.Strip, new TimelineStrip(SampleCase.Now(), window))
                .Add(zoom => zoom.Query, TimelineQuery.Everything with { Window = window })
        );
    }
}

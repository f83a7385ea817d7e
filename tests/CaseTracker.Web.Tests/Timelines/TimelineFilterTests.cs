using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class TimelineFilterTests
{
    [Theory]
    [InlineData("kind", "order", "denied")]
    [InlineData("kind", "notice of appeal", "appeal-notice")]
    [InlineData("kind", "mandate", "")]
    [InlineData("court", "ca9", "")]
    [InlineData("significance", "key", "complaint verdict appeal-notice")]
    [InlineData("party", "doe", "attack complaint verdict")]
    [InlineData("party", "roe", "complaint motion opposition denied verdict appeal-notice")]
    [InlineData("q", "THOUSAND", "verdict")]
    [InlineData("q", "gazette", "attack complaint talks verdict")]
    [InlineData("q", "no such words", "")]
    public void Of_OneFilter_LetsItsEventsThrough(string key, string value, string expected) =>
        Assert.Equal(expected, Events(SampleCase.Now(), (key, value)));

    [Fact]
    public void Of_TwoFilters_AsksForBoth() =>
        Assert.Equal("verdict", Events(SampleCase.Now(), ("significance", "key"), ("q", "gazette"), ("party", "roe"), ("kind", "verdict")));

    [Fact]
    public void Of_NoFilter_KeepsTheOrderOfTheCase() =>
        Assert.Equal("attack complaint motion opposition talks denied letter verdict appeal-notice", Events(SampleCase.Now()));

    [Theory]
    [InlineData("kind", "Order", "notice of appeal")]
    [InlineData("court", "scotus", "cand")]
    [InlineData("party", "poe", "roe")]
    [InlineData("significance", "huge", "minor")]
    public void Read_AnUnknownValue_NamesTheKeyAndWhatIsAllowed(string key, string value, string allowed)
    {
        var reason = TimelineFilter.Read(new Dictionary<string, string> { [key] = value }, SampleCase.Now()).Failure!.Reason;

        Assert.StartsWith(key, reason, StringComparison.Ordinal);
        Assert.Contains(allowed, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ACourtThatTheDayDoesNotKnowYet_IsTakenButNotOffered()
    {
        var early = SampleCase.On("2020-02-01");

        Assert.True(TimelineFilter.Read(new Dictionary<string, string> { ["court"] = "ca9" }, early).IsSuccess);
        Assert.DoesNotContain(
            "ca9",
            TimelineFilter.Read(new Dictionary<string, string> { ["court"] = "nowhere" }, early).Failure!.Reason,
            StringComparison.Ordinal
        );
    }

    private static string Events(CaseView view, params (string Key, string Value)[] filters)
    {
        var filter = TimelineFilter.Read(filters.ToDictionary(pair => pair.Key, pair => pair.Value), view).Value;
        return string.Join(' ', filter.Of(view).Select(entry => entry.Event.Id));
    }
}

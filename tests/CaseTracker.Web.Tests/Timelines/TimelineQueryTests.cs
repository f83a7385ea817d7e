using CaseTracker.Web.Cases.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class TimelineQueryTests
{
    [Theory]
    [InlineData("page", "0")]
    [InlineData("page", "-1")]
    [InlineData("page", "+2")]
    [InlineData("page", "02")]
    [InlineData("page", "2.0")]
    [InlineData("page", "99999999999")]
    [InlineData("page", "2")]
    [InlineData("event", "nobody")]
    [InlineData("from", "now")]
    [InlineData("to", "2025-13-01")]
    [InlineData("kind", "gossip")]
    public void Refusal_OfAValueThatCannotBe_NamesKeyAndValue(string key, string value)
    {
        var reason = TimelineQuery.Refusal(new Dictionary<string, string> { [key] = value }, SampleCase.Now());

        Assert.StartsWith($"{key} can’t be “{value}”", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page", "1")]
    [InlineData("event", "verdict")]
    [InlineData("from", "2030-01-01")]
    public void Refusal_OfAValueThatCan_IsNone(string key, string value) =>
        Assert.Null(TimelineQuery.Refusal(new Dictionary<string, string> { [key] = value }, SampleCase.Now()));

    [Fact]
    public void Refusal_OfAnEventThatTheDayDoesNotSee_DoesNotSayThatItIsToCome() =>
        Assert.Equal(
            "event can’t be “verdict”; it is the id of an event on this timeline",
            TimelineQuery.Refusal(new Dictionary<string, string> { ["event"] = "verdict" }, SampleCase.On("2020-12-31"))
        );

    [Theory]
    [InlineData("2020-01-01", "2020-12-31", "complaint motion opposition talks denied")]
    [InlineData("2020-04-10", "2020-04-12", "talks")]
    [InlineData("2021-05-20", "2021-05-31", "letter")]
    [InlineData("2019-06-01", "2019-12-31", "")]
    public void EventsOf_AStretch_AreThoseThatFallInItOrMay(string from, string to, string expected)
    {
        var view = SampleCase.Now();
        var query = TimelineQuery.Read(new Dictionary<string, string> { ["from"] = from, ["to"] = to }, view).Value;

        Assert.Equal(expected, string.Join(' ', query.EventsOf(view).Select(entry => entry.Event.Id)));
    }

    [Fact]
    public void UrlOn_FilterAndStretch_IsWrittenInOneOrderWithoutThePage()
    {
        var view = SampleCase.On("2022-01-01");
        var values = new Dictionary<string, string>
        {
            ["to"] = "2021-12-31",
            ["from"] = "2021-01-01",
            ["page"] = "1",
            ["q"] = "a b",
            ["kind"] = "verdict",
        };
        var query = TimelineQuery.Read(values, view).Value;

        Assert.Equal("/cases/doe-v-roe/timeline?as-of=2022-01-01&kind=verdict&q=a%20b&from=2021-01-01&to=2021-12-31", query.UrlOn(view));
        Assert.EndsWith("&page=2", query.PageUrlOn(view, 2), StringComparison.Ordinal);
        Assert.Equal(query.UrlOn(view), query.PageUrlOn(view, 1));
    }
}

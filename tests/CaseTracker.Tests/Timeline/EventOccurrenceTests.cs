using CaseTracker.Core.Timeline;
using Xunit;

namespace CaseTracker.Tests.Timeline;

public sealed class EventOccurrenceTests
{
    [Theory]
    [InlineData("2020-05-10", "2020-05-09", EventOccurrence.NotYet)]
    [InlineData("2020-05-10", "2020-05-10", EventOccurrence.Happened)]
    [InlineData("2020-05", "2020-04-30", EventOccurrence.NotYet)]
    [InlineData("2020-05", "2020-05-01", EventOccurrence.MayHave)]
    [InlineData("2020-05", "2020-05-30", EventOccurrence.MayHave)]
    [InlineData("2020-05", "2020-05-31", EventOccurrence.Happened)]
    [InlineData("[..2020-05-10]", "1999-01-01", EventOccurrence.MayHave)]
    [InlineData("[..2020-05-10]", "2020-05-10", EventOccurrence.Happened)]
    [InlineData("[2020-05-10..]", "2020-05-09", EventOccurrence.NotYet)]
    [InlineData("[2020-05-10..]", "2099-01-01", EventOccurrence.MayHave)]
    [InlineData("[2020-05-10,2020-06-10]", "2020-05-20", EventOccurrence.MayHave)]
    [InlineData("[2020-05-10,2020-06-10]", "2020-06-10", EventOccurrence.Happened)]
    [InlineData("[2020-05-10..2020-05-20]", "2020-05-19", EventOccurrence.MayHave)]
    [InlineData("2020-05-10~", "2020-05-09", EventOccurrence.NotYet)]
    [InlineData("2020-05-10~", "2020-05-10", EventOccurrence.MayHave)]
    [InlineData("2020-05-10?", "2030-01-01", EventOccurrence.MayHave)]
    [InlineData("2020-05%", "2030-01-01", EventOccurrence.MayHave)]
    [InlineData("2020-05-10/2020-05-20", "2020-05-09", EventOccurrence.NotYet)]
    [InlineData("2020-05-10/2020-05-20", "2020-05-10", EventOccurrence.UnderWay)]
    [InlineData("2020-05-10/2020-05-20", "2020-05-19", EventOccurrence.UnderWay)]
    [InlineData("2020-05-10/2020-05-20", "2020-05-20", EventOccurrence.Happened)]
    [InlineData("2020-05-10/..", "2030-01-01", EventOccurrence.UnderWay)]
    [InlineData("../2020-05-20", "1999-01-01", EventOccurrence.UnderWay)]
    [InlineData("/2020-05-20", "2020-05-01", EventOccurrence.MayHave)]
    [InlineData("/2020-05-20", "2020-05-20", EventOccurrence.Happened)]
    [InlineData("2020-05-10~/2020-05-20", "2020-05-15", EventOccurrence.MayHave)]
    [InlineData("2020-05-10/2020-05-20?", "2020-06-01", EventOccurrence.MayHave)]
    public void OccurrenceBy_OfADateAndADay_IsKnown(string date, string day, EventOccurrence expected) =>
        Assert.Equal(expected, new CaseBuilder().Event("a", date).Timeline().OccurrenceBy("a", DateOnly.Parse(day)));

    [Theory]
    [InlineData("2020-05-10~", "2020-06-01", "2020-05-31", EventOccurrence.MayHave)]
    [InlineData("2020-05-10~", "2020-06-01", "2020-06-01", EventOccurrence.Happened)]
    [InlineData("2020-05-10?", "2020-06", "2020-06-15", EventOccurrence.MayHave)]
    [InlineData("2020-05-10?", "2020-06", "2020-06-30", EventOccurrence.Happened)]
    // A later event that is itself only about a day implies nothing.
    [InlineData("2020-05-10~", "2020-06-01~", "2030-01-01", EventOccurrence.MayHave)]
    // A span under way has begun.
    [InlineData("2020-05-10~", "2020-06-01/2020-06-30", "2020-06-02", EventOccurrence.Happened)]
    [InlineData("2020", "2020-06-01/2020-06-30", "2020-06-02", EventOccurrence.Happened)]
    [InlineData("2020", "2020-06-10", "2020-06-09", EventOccurrence.MayHave)]
    [InlineData("2020", "2020-06-10", "2020-06-10", EventOccurrence.Happened)]
    // What followed a span implies that it has begun, not that it is over.
    [InlineData("/2020-12-31", "2020-06-01", "2020-06-01", EventOccurrence.UnderWay)]
    [InlineData("2020-01-01~/2020-12-31", "2020-06-01", "2020-06-01", EventOccurrence.UnderWay)]
    // A date that links contradict gives way, so the cause has happened by the effect's day.
    [InlineData("2020-08-01~", "2020-06-01", "2020-06-01", EventOccurrence.Happened)]
    public void OccurrenceBy_WithALaterEventThatFollows_IsImplied(string date, string later, string day, EventOccurrence expected)
    {
        var timeline = new CaseBuilder().Event("a", date).Event("b", later).Follows("a").Timeline();

        Assert.Equal(expected, timeline.OccurrenceBy("a", DateOnly.Parse(day)));
    }

    [Fact]
    public void OccurrenceBy_ThroughAChainOfDoubtfulEvents_IsImplied()
    {
        var timeline = new CaseBuilder()
            .Event("a", "2020-05~")
            .Event("b", "2020-06~")
            .Follows("a")
            .Event("c", "2020")
            .Follows("b")
            .Event("d", "2020-07-01")
            .Follows("c")
            .Timeline();

        Assert.Equal(EventOccurrence.Happened, timeline.OccurrenceBy("a", new DateOnly(2020, 7, 1)));
        Assert.Equal(EventOccurrence.Happened, timeline.OccurrenceBy("c", new DateOnly(2020, 7, 1)));
        Assert.Equal(EventOccurrence.MayHave, timeline.OccurrenceBy("a", new DateOnly(2020, 6, 30)));
    }

    [Fact]
    public void OccurrenceBy_ImpliedByWhatAnEffectPresupposes_IsHappened() =>
        Assert.Equal(
            EventOccurrence.Happened,
            new CaseBuilder()
                .Event("filed", "2020-05~", "'motionFiled': 'dismiss'")
                .Event("ruling", "2020-06-01")
                .With("'ruling': { 'decides': [ { 'motion': 'dismiss', 'disposition': 'denied' } ] }")
                .Timeline()
                .OccurrenceBy("filed", new DateOnly(2020, 6, 1))
        );

    [Fact]
    public void OccurrenceBy_InACycle_Ends()
    {
        var timeline = new CaseBuilder()
            .Event("a", "2020~")
            .Follows("c")
            .Event("b", "2020~")
            .Follows("a")
            .Event("c", "2020~")
            .Follows("b")
            .Timeline();

        Assert.All("abc", id => Assert.Equal(EventOccurrence.MayHave, timeline.OccurrenceBy(id.ToString(), new DateOnly(2021, 1, 1))));
    }

    [Fact]
    public void OccurrenceBy_OfALongDoubtfulChain_IsQuick()
    {
        var builder = new CaseBuilder().Event("e0", "2020");
        for (var i = 1; i < 600; i++)
            builder.Event($"e{i}", "2020").Follows($"e{i - 1}");
        var history = builder.History();

        Assert.Equal(600, history.On(new DateOnly(2020, 6, 1)).MayHave.Count);
    }
}

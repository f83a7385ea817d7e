using CaseTracker.Core.Effects.Motions;
using CaseTracker.Web.Cases.Timeline;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class MotionThreadsTests
{
    [Theory]
    [InlineData("motion")]
    [InlineData("opposition")]
    [InlineData("denied")]
    public void Of_EachEventOfAMotion_GivesTheWholeThread(string eventId)
    {
        var thread = Assert.Single(new MotionThreads(SampleCase.Now()).Of(eventId));

        Assert.Equal("motion", thread.Filed!.Event.Id);
        Assert.Equal(["opposition"], thread.Responses.Select(entry => entry.Event.Id));
        Assert.Equal(["denied"], thread.Decisions.Select(decision => decision.Entry.Event.Id));
    }

    [Fact]
    public void Of_TheMotionOnAnEarlierDay_KnowsNothingLater()
    {
        var thread = Assert.Single(new MotionThreads(SampleCase.On("2020-03-02")).Of("motion"));

        Assert.Empty(thread.Responses);
        Assert.Empty(thread.Decisions);
        Assert.Equal(MotionStatus.Pending, thread.Status);
        Assert.True(thread.SaysMore);
    }
}

using CaseTracker.Web.Cases.Timeline;
using CaseTracker.Web.Tests.Pages;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

public sealed class TimelineStripTests
{
    [Fact]
    public void Lanes_OfACase_AreOneForEachCourtAndOneOutside() =>
        Assert.Equal(["Outside court", "N.D. Cal."], new TimelineStrip(SampleCase.Now()).Lanes.Select(lane => lane.Name));

    [Fact]
    public void Paths_OfOneLane_AreOneForEachKindOfMark() =>
        Assert.Equal(["within", "about", "dot", "tail", "within"], new TimelineStrip(SampleCase.Now()).Paths.Select(path => path.Style));

    [Fact]
    public void Keys_OfACase_AreLinksInTheOrderOfTheTimeline() =>
        Assert.Equal(
            ["complaint:filing", "verdict:verdict", "appeal-notice:appeal"],
            new TimelineStrip(SampleCase.Now()).Keys.Select(key => $"{key.Entry.Event.Id}:{key.Word}")
        );

    [Fact]
    public void Keys_WithRoom_SayWhatHappened_AndOthersAWord()
    {
        var keys = new TimelineStrip(BundledView.For("epic-games-v-apple")).Keys.Where(key => key.Label is not null).ToList();

        Assert.InRange(keys.Count(IsTitle), 5, 7);
        Assert.Contains(keys, key => key.Shown == "Apple held in contempt");
        Assert.DoesNotContain(new TimelineStrip(BundledView.For("epic-games-v-apple"), width: 220).Keys, IsTitle);

        static bool IsTitle(StripKey key) => key.Entry.Event.Title.StartsWith(key.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_InAWindow_AreThoseInIt() =>
        Assert.Equal(["verdict"], new TimelineStrip(SampleCase.Now(), TimelineWindow.OfYear(2021)).Keys.Select(key => key.Entry.Event.Id));

    [Fact]
    public void Keys_ThatAFilterLeavesOut_AreMarkedAsideAndNoLinks()
    {
        var strip = new TimelineStrip(SampleCase.Now(), shown: new HashSet<string> { "verdict", "motion" });

        Assert.Equal(["verdict"], strip.Keys.Select(key => key.Entry.Event.Id));
        Assert.Contains(strip.Paths, path => path.Style == "dot key aside");
        Assert.Contains(strip.Paths, path => path.Style == "dot");
    }

    [Fact]
    public void Marks_OfAnyEvent_StayOnTheDrawing()
    {
        var strip = new TimelineStrip(SampleCase.Now());

        Assert.All(strip.Keys, key => Assert.InRange(key.Middle, strip.Scale.Left, strip.Scale.Right));
        Assert.All(strip.Keys, key => Assert.InRange(key.Touch.To - key.Touch.From, 8, 24));
    }

    [Fact]
    public void AsOf_OutsideOfTheWindow_IsNotDrawn()
    {
        Assert.NotNull(new TimelineStrip(SampleCase.Now()).AsOf);
        Assert.Null(new TimelineStrip(SampleCase.Now(), TimelineWindow.OfYear(2021)).AsOf);
    }

    [Fact]
    public void Award_OfADayBeforeIt_IsNotDrawn()
    {
        Assert.Null(new TimelineStrip(SampleCase.On("2021-01-01")).Award);
        Assert.Null(new TimelineStrip(SampleCase.Now(), TimelineWindow.OfYear(2020)).Award);
        Assert.Single(new TimelineStrip(SampleCase.Now()).Award!.Sums);
    }
}

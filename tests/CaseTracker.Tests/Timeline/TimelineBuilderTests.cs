using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Timeline;
using Xunit;

namespace CaseTracker.Tests.Timeline;

public sealed class TimelineBuilderTests
{
    [Theory]
    [InlineData("2020-05-02", "2020-05-01", "b a")]
    [InlineData("2020-05", "2020-05-01", "b a")]
    [InlineData("2020-05", "2020-05-02", "a b")]
    [InlineData("[..2020-05-10]", "2020-05-02", "b a")]
    [InlineData("2020-05-01", "2020-05-01", "a b")]
    [InlineData("2020-05-10/2020-05-12", "2020-05-10", "b a")]
    [InlineData("2020-05-10~", "2020-05", "b a")]
    public void Order_OfTwoDates_IsByEarliestThenLatestThenTheEditor(string a, string b, string expected) =>
        Assert.Equal(expected, Ids(new CaseBuilder().Event("a", a).Event("b", b)));

    [Fact]
    public void Order_OfAShuffledCase_IsTheSame()
    {
        // No two events share both bounds, so that the editor's order decides nothing.
        var builder = new CaseBuilder()
            .Event("a", "2020")
            .Event("b", "2020-03")
            .Event("c", "[..2020-02-10]")
            .Event("d", "2020-03-05")
            .Follows("e")
            .Event("e", "2020-03-04")
            .Event("f", "2020-02~")
            .Event("g", "2020-01/2020-06")
            .Event("h", "2021");
        var expected = Ids(builder);
        var random = new Random(7);
        for (var i = 0; i < 50; i++)
            Assert.Equal(expected, Ids(builder.Reordered(events => events.OrderBy(_ => random.Next()))));
    }

    [Fact]
    public void Order_OfEqualBounds_IsTheEditors()
    {
        var builder = new CaseBuilder().Event("z", "2020-03").Event("a", "2020-03").Event("m", "2020-03");
        Assert.Equal("z a m", Ids(builder));
        Assert.Equal("m a z", Ids(builder.Reordered(events => events.Reverse())));
    }

    [Fact]
    public void Order_OfALink_PrevailsOverTheEarliestDay() =>
        Assert.Equal("b a", Ids(new CaseBuilder().Event("a", "2020-05").Follows("b").Event("b", "2020-05-20")));

    [Theory]
    [InlineData("2020", "2020-05-01", "2020-05-01", "2020-12-31")]
    [InlineData("2020-05-20~", "2020-05-10", "2020-05-20", "2020-05-20")]
    [InlineData("2020-05-10~", "2020-05-20", "2020-05-20", null)]
    public void Order_OfALaterLinkedEvent_TightensItsStart(string later, string earlier, string start, string? end)
    {
        var bounds = new CaseBuilder().Event("a", earlier).Event("b", later).Follows("a").Timeline()["b"].Bounds;

        Assert.Equal((Day(start), Day(end)), (bounds.Earliest, bounds.Latest));
    }

    [Theory]
    [InlineData("2020", "2020-05-01", "2020-01-01", "2020-05-01")]
    [InlineData("[..2020]", "2020-05-01", null, "2020-05-01")]
    // What is only about a day does not bound what came before it.
    [InlineData("2020", "2020-05-01~", "2020-01-01", "2020-12-31")]
    // What followed a span may have followed its beginning.
    [InlineData("2020-02-01/2020-12-31", "2020-05-01", "2020-02-01", "2020-12-31")]
    public void Order_OfAnEarlierLinkedEvent_TightensItsEnd(string earlier, string later, string? start, string? end)
    {
        var bounds = new CaseBuilder().Event("a", earlier).Event("b", later).Follows("a").Timeline()["a"].Bounds;

        Assert.Equal((Day(start), Day(end)), (bounds.Earliest, bounds.Latest));
    }

    [Fact]
    public void Order_OfAChain_TightensThroughIt()
    {
        var timeline = new CaseBuilder()
            .Event("a", "2020-05-20")
            .Event("b", "2020")
            .Follows("a")
            .Event("c", "2020~")
            .Follows("b")
            .Event("d", "2020")
            .Follows("c")
            .Timeline();

        Assert.Equal(new DaySpan(new DateOnly(2020, 5, 20), new DateOnly(2020, 12, 31)), timeline["d"].Bounds);
    }

    [Theory]
    [InlineData("2017", "2017-01-10", "2017-12-31", 0)]
    [InlineData("[..2017-03-01]", "2017-01-10", "2017-03-01", 0)]
    [InlineData("2016-12", "2016-12-01", "2016-12-31", 1)]
    [InlineData("2016-12~", "2017-01-10", null, 0)]
    public void Order_OfAnEventInADocket_IsNotBeforeItsFiling(string date, string start, string? end, int findings)
    {
        var timeline = new CaseBuilder().Event("a", date).In("trial").Timeline();

        Assert.Equal((Day(start), Day(end)), (timeline["a"].Bounds.Earliest, timeline["a"].Bounds.Latest));
        Assert.Equal(
            findings,
            timeline.Findings.Count(finding => finding is { Code: "before-docket", Severity: DiagnosticSeverity.Impossible })
        );
    }

    [Fact]
    public void Order_OfADocketFiledAboutADay_IsNotTightened() =>
        Assert.Equal(
            new DateOnly(2017, 1, 1),
            new CaseBuilder()
                .Set("dockets", "trial", "'filed': '2017-03-01~'")
                .Event("a", "2017")
                .In("trial")
                .Timeline()["a"]
                .Bounds.Earliest
        );

    [Fact]
    public void Order_OfDocketNumbers_PlacesAndTightens()
    {
        var timeline = new CaseBuilder()
            .Event("two", "2020")
            .In("trial", "2")
            .Event("ten", "2020-06-01")
            .In("trial", "10")
            .Event("one", "2020-03-01")
            .In("trial", "1")
            .Event("elsewhere", "2020")
            .In("appeal", "3")
            .Timeline();

        Assert.Equal("elsewhere one two ten", Ids(timeline));
        Assert.Equal(new DaySpan(new DateOnly(2020, 3, 1), new DateOnly(2020, 6, 1)), timeline["two"].Bounds);
        Assert.Equal(DateOrder.Before, timeline.Compare("one", "two"));
        Assert.Equal(DateOrder.Undecidable, timeline.Compare("elsewhere", "two"));
    }

    [Fact]
    public void Order_OfSeveralEventsOfOneEntry_PutsAllBeforeTheNextEntry() =>
        Assert.Equal(
            "b c a",
            Ids(
                new CaseBuilder()
                    .Event("a", "2020-05")
                    .In("trial", "6")
                    .Event("b", "2020-05-20")
                    .In("trial", "5")
                    .Event("c", "2020-05-21")
                    .In("trial", "5")
            )
        );

    [Theory]
    [InlineData("2020-03-05", "2020-03-10", "a b")]
    [InlineData("2020-03-10", "2020-03-05", "b a")]
    public void Order_OfDocketNumbersAgainstDates_KeepsTheDatesAndNotesIt(string a, string b, string expected)
    {
        var timeline = new CaseBuilder().Event("a", a).In("trial", "7").Event("b", b).In("trial", "8").Timeline();

        Assert.Equal(expected, Ids(timeline));
        Assert.Equal(expected == "b a" ? ["docket-order"] : [], timeline.Findings.Select(finding => finding.Code));
        Assert.All(timeline.Findings, finding => Assert.Equal(DiagnosticSeverity.Note, finding.Severity));
    }

    [Fact]
    public void Order_OfDocketNumbersAgainstLinks_KeepsTheLinkAndNotesIt()
    {
        var timeline = new CaseBuilder().Event("a", "2020").In("trial", "7").Follows("b").Event("b", "2020").In("trial", "8").Timeline();

        Assert.Equal("b a", Ids(timeline));
        Assert.Equal("docket-order", Assert.Single(timeline.Findings).Code);
    }

    [Fact]
    public void Order_OfACycle_IsTotalAndFindsItsMembersOnly()
    {
        // "after" waits for the cycle and would be the least: it is not a member.
        var timeline = new CaseBuilder()
            .Event("after", "2020")
            .Follows("x")
            .Event("x", "2020")
            .Follows("z")
            .Event("y", "2020")
            .Follows("x")
            .Event("z", "2020")
            .Follows("y")
            .Event("alone", "2020")
            .Timeline();

        Assert.Equal("x after y z alone", Ids(timeline));
        var finding = Assert.Single(timeline.Findings);
        Assert.Equal(("cycle", "x y z"), (finding.Code, string.Join(' ', finding.Events.Order())));
    }

    [Fact]
    public void Order_OfALinkToItself_IsAFinding() =>
        Assert.Equal(
            "“The a” is linked as following itself.",
            Assert.Single(new CaseBuilder().Event("a", "2020").Follows("a").Timeline().Findings).Message
        );

    [Fact]
    public void Order_OfACauseAfterItsEffect_IsByDateWithAFinding()
    {
        var timeline = new CaseBuilder()
            .Event("effect", "2020-01-05")
            .Follows("cause")
            .Event("between", "2021-01-01")
            .Event("cause", "2022-01-05")
            .Timeline();

        Assert.Equal("effect between cause", Ids(timeline));
        var finding = Assert.Single(timeline.Findings);
        Assert.Equal(("before-cause", DiagnosticSeverity.Impossible), (finding.Code, finding.Severity));
        Assert.Equal(["effect", "cause"], finding.Events);
    }

    [Fact]
    public void Order_OfACauseAboutADayAfterItsEffect_GivesWayWithoutAFinding()
    {
        var timeline = new CaseBuilder().Event("effect", "2020-01-05").Follows("cause").Event("cause", "2020-02-01~").Timeline();

        Assert.Equal("cause effect", Ids(timeline));
        Assert.Empty(timeline.Findings);
        Assert.Equal(new DaySpan(null, new DateOnly(2020, 1, 5)), timeline["cause"].Bounds);
    }

    [Theory]
    [InlineData("'motionFiled': 'dismiss'", null)]
    [InlineData("'claimAsserted': 'fraud'", "'claimDecided': 'fraud', 'outcome': 'settled'")]
    [InlineData(
        "'awardMade': 'damages', 'components': { 'costs': '1' }",
        "'awardAdjusted': 'damages', 'component': 'costs', 'to': '2', 'instrument': 'additur'"
    )]
    [InlineData(
        "'awardMade': 'damages', 'components': { 'costs': '1' }",
        "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages']"
    )]
    [InlineData("'remittiturOffered': 'damages', 'component': 'costs', 'to': '1'", "'remittiturAccepted': 'damages'")]
    [InlineData("'injunctionIssued': 'pi'", "'injunctionDissolved': 'pi'")]
    [InlineData(
        "'appealTaken': 'appeal', 'by': ['beta']",
        "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'z', 'outcome': 'affirmed' } ]"
    )]
    [InlineData("'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'z', 'outcome': 'affirmed' } ]", "'mandateIssued': 'appeal'")]
    [InlineData("'reviewSought': 'cert', 'of': 'appeal', 'by': ['beta']", "'reviewDecided': 'cert', 'outcome': 'denied'")]
    [InlineData("'defaultEntered': ['beta'], 'docket': 'trial'", "'defaultSetAside': ['beta'], 'docket': 'trial'")]
    [InlineData("'docketStayed': 'trial'", "'docketResumed': 'trial'")]
    [InlineData("'docketTerminated': 'trial'", "'docketReopened': 'trial'")]
    [InlineData("'judgmentEntered': 'trial', 'kind': 'final'", "'judgmentVacated': 'trial'")]
    public void Order_OfEffects_PutsTheCauseFirst(string cause, string? effect)
    {
        var builder = new CaseBuilder().Event("z", "2019-01-01");
        builder = effect is null
            ? builder.Event("a", "2020").With("'ruling': { 'decides': [ { 'motion': 'dismiss', 'disposition': 'granted' } ] }")
            : builder.Event("a", "2020", effect);
        var timeline = builder.Event("b", "2020", cause).Timeline();

        Assert.Equal("z b a", Ids(timeline));
        Assert.Contains(timeline.Before("a"), entry => entry.Event.Id == "b");
    }

    [Fact]
    public void OrderUnknown_IsSaidOfTheEntryBelow()
    {
        var timeline = new CaseBuilder()
            .Event("a", "2020-03")
            .Event("b", "2020-03-05")
            .Event("c", "2020-03-05")
            .Event("d", "2020")
            .Follows("c")
            .Event("e", "2020-03-05?")
            .Timeline();

        Assert.Equal("a b c e d", Ids(timeline));
        Assert.Equal([false, true, false, true, true], timeline.Entries.Select(entry => entry.OrderUnknown));
        Assert.Equal(DateOrder.SameDay, timeline.Compare("b", "c"));
        Assert.Equal(DateOrder.After, timeline.Compare("d", "c"));
        Assert.Equal(
            "a-b a-c a-e a-d b-e b-d c-e e-d",
            string.Join(' ', UndecidablePairs.In(timeline).Select(pair => $"{pair.First}-{pair.Second}"))
        );
    }

    private static string Ids(CaseBuilder builder) => Ids(builder.Timeline());

    private static string Ids(CaseTimeline timeline) => string.Join(' ', timeline.Entries.Select(entry => entry.Event.Id));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day);
}

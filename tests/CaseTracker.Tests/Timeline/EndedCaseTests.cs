using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.State;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>What has ended is not told as if it went on, and what had not happened yet is not told of.</summary>
public sealed class EndedCaseTests
{
    private const string Dismisses = "'claimDecided': 'fraud', 'outcome': 'dismissed prejudice not stated'";
    private const string Closes = "'docketTerminated': 'trial'";

    [Fact]
    public void Decision_OfAClaim_IsRevisableUntilItsDocketIsClosed()
    {
        var history = new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("dismissal", "2020-02-01", Dismisses)
            .In("trial")
            .Event("closed", "2020-03-01", Closes)
            .In("trial")
            .History();

        Assert.True(IsRevisable(history, "2020-02-01"));
        Assert.False(IsRevisable(history, "2020-03-01"));
    }

    [Fact]
    public void Decision_TakesHold_OnceTheCourtBelowGoesOn()
    {
        var built = new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("dismissal", "2020-02-01", Dismisses, Closes)
            .In("trial")
            .Event("notice", "2020-02-10", "'appealTaken': 'appeal', 'by': ['alpha'], 'fromRulings': ['dismissal']")
            .Event("opinion", "2020-06-01", WonCase.Decided("", WonCase.Ruling("dismissal", "vacated")))
            .Event("back", "2020-08-01", "'docketReopened': 'trial'");

        Assert.Equal(ClaimOutcome.DismissedPrejudiceNotStated, built.On("2020-07-31").Claims[0].Results[0].Outcome);
        var after = built.On("2020-08-01");
        Assert.True(after.Appeals[0].HasTakenHold);
        Assert.DoesNotContain(after.Claims[0].Results, result => result.Outcome == ClaimOutcome.DismissedPrejudiceNotStated);
        Assert.Contains(after.Undone, undone => undone is { Ruling: "dismissal", By: "opinion", HeldBy: "back" });
    }

    [Fact]
    public void Motion_WithoutARulingThatWasFound_EndsWithItsDocket()
    {
        var built = new CaseBuilder()
            .NotFound("motion/dismiss/disposition")
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("motion", "2020-02-01", "'motionFiled': 'dismiss'")
            .Event("closed", "2020-03-01", Closes);

        Assert.Equal(MotionStatus.Pending, built.On("2020-02-01").Motions[0].Status);
        Assert.Empty(built.On("2020-02-01").NotFound);
        Assert.Equal(MotionStatus.EndedWithDocket, built.On("2020-03-01").Motions[0].Status);
        Assert.NotNull(built.On("2020-03-01").Motions[0].NotFound);
    }

    [Theory]
    [InlineData("2020-02-02", MotionStatus.Pending)]
    [InlineData("2020-05-01", MotionStatus.Pending)]
    [InlineData("2020-05-02", MotionStatus.NoRulingFound)]
    [InlineData("2026-11-01", MotionStatus.NoRulingFound)]
    public void Motion_FiledNotLongAgo_IsPendingWhateverALaterSearchFound(string day, MotionStatus expected)
    {
        var history = new CaseBuilder()
            .NotFound("motion/dismiss/disposition")
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("motion", "2020-02-01", "'motionFiled': 'dismiss'")
            .History();

        Assert.Equal(expected, history.On(DateOnly.Parse(day)).Motions[0].Status);
        Assert.Contains(new DateOnly(2020, 5, 2), Turnings(history));
    }

    [Theory]
    [InlineData("'judgmentEntered': 'trial', 'kind': 'consent'", MotionStatus.EndedWithDocket)]
    [InlineData("'judgmentEntered': 'trial', 'kind': 'partial'", MotionStatus.Pending)]
    [InlineData("'settlementReached': 'trial', 'notDisclosed': true", MotionStatus.EndedWithDocket)]
    public void Motion_BeforeWhatEndsTheCase_EndsWithIt(string effect, MotionStatus expected)
    {
        var built = new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("motion", "2020-02-01", "'motionFiled': 'dismiss'")
            .Event("end", "2020-03-01", effect)
            .Event("later", "2020-03-02", "'motionFiled': 'extend'");

        Assert.Equal([expected, MotionStatus.Pending], built.On("2020-04-01").Motions.Select(motion => motion.Status));
        built.Event("ruling", "2020-05-01").With("'ruling': { 'decides': [ { 'motion': 'dismiss', 'disposition': 'denied' } ] }");
        Assert.Equal(MotionStatus.Pending, built.On("2020-04-01").Motions[0].Status);
    }

    [Fact]
    public void AppealBeforeJudgment_WithoutAnEndOnRecord_IsNotFoundOnceTheCaseHasEnded()
    {
        var built = new CaseBuilder()
            .Set("dockets", "appeal", "'links': [ { 'to': 'trial', 'by': 'interlocutory appeal' } ]")
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("order", "2020-01-05", "'injunctionIssued': 'pi'")
            .Event("notice", "2020-01-10", "'docketOpened': 'appeal'", "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['order']")
            .Event("judgment", "2020-03-01", "'judgmentEntered': 'trial', 'kind': 'final'");

        Assert.Equal("pending", DocketOutcome.Describe(built.On("2020-02-29"), "appeal"));
        Assert.Equal("outcome not found", DocketOutcome.Describe(built.On("2020-03-01"), "appeal"));
        Assert.StartsWith("Judgment entered", built.On("2020-03-01").StatusLine, StringComparison.Ordinal);
        built.Event("opinion", "2020-09-01", WonCase.Decided("", WonCase.Ruling("order", "affirmed")));
        Assert.Equal("pending", DocketOutcome.Describe(built.On("2020-03-01"), "appeal"));
    }

    [Theory]
    [InlineData("'docketTerminated': 'trial'", "Terminated (N.D. Cal. 1:17-cv-1)")]
    [InlineData("'docketTerminated': 'trial', 'inferred': true", "Terminated (N.D. Cal. 1:17-cv-1; inferred)")]
    public void Docket_ThatIsClosedByInference_IsNotFlatlyClosed(string effect, string expected) =>
        Assert.StartsWith(
            expected,
            new CaseBuilder()
                .Event("complaint", "2020-01-01", "'docketOpened': 'trial'")
                .Event("end", "2020-03-01", effect)
                .On("2020-04-01")
                .StatusLine,
            StringComparison.Ordinal
        );

    [Fact]
    public void WhatWasNotFound_IsNotToldBeforeThereIsACase() =>
        Assert.Empty(new CaseBuilder().NotFound("claim/fraud/law").Event("complaint", "2020-01-01").On("2016-12-31").NotFound);

    [Fact]
    public void Motion_WithoutARulingThatWasFound_IsOvertakenByTheVerdict()
    {
        var built = new CaseBuilder()
            .NotFound("motion/dismiss/disposition")
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("motion", "2020-02-01", "'motionFiled': 'dismiss'")
            .Event("verdict", "2020-03-01", "'claimDecided': 'fraud', 'outcome': 'judgment for plaintiff'")
            .Verdict()
            .In("trial");

        Assert.False(built.On("2020-02-28").Motions[0].IsOvertaken);
        Assert.True(built.On("2020-03-01").Motions[0].IsOvertaken);
    }

    [Theory]
    [InlineData("claim/fraud/prejudice")]
    [InlineData("claim/fraud/outcome@dismissal")]
    public void WhatWasNotFoundOfADecision_IsToldOnceThereIsOne(string about)
    {
        var built = new CaseBuilder()
            .NotFound(about)
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("dismissal", "2020-02-01", Dismisses);

        Assert.Empty(built.On("2020-01-31").NotFound);
        Assert.Single(built.On("2020-02-01").NotFound);
    }

    [Theory]
    [InlineData("2029-12-31", "Published later (press)")]
    [InlineData("2030-01-01", "A look back")]
    public void Source_OfALaterDay_HasNoTitleThatTellsWhatCame(string day, string title)
    {
        var reading = new CaseReading(
            new CaseBuilder()
                .Event("complaint", "2020-01-01", "'docketOpened': 'trial'")
                .With("'sources': [ { 'source': 'press' } ]")
                .History(),
            DateOnly.Parse(day),
            new DateOnly(2031, 1, 1)
        );

        Assert.Equal(title, Assert.Single(reading.Case.Sources, source => source.Id == "press").Title);
    }

    [Fact]
    public void LastEvent_OfTwoOnOneDay_IsTheKeyOne()
    {
        var state = new CaseBuilder()
            .Event("order", "2020-01-01", "'docketOpened': 'trial'")
            .With("'significance': 'key'")
            .Event("sealing", "2020-01-01")
            .On("2020-02-01");

        Assert.Equal("order", state.LatestByDate!.Event.Id);
    }

    private static IEnumerable<DateOnly> Turnings(CaseHistory history)
    {
        for (var day = history.Turnings.FirstAfter(DateOnly.MinValue); day is { } known; day = history.Turnings.FirstAfter(known))
            yield return known;
    }

    private static bool IsRevisable(CaseHistory history, string day)
    {
        var reading = new CaseReading(history, DateOnly.Parse(day), DateOnly.Parse(day));
        return reading.IsRevisable(reading.State.Claims[0]);
    }
}

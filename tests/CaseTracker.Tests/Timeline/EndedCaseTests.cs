using CaseTracker.Core.Effects.Claims;
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

        Assert.Equal(MotionStatus.NoRulingFound, built.On("2020-02-01").Motions[0].Status);
        Assert.Equal(MotionStatus.EndedWithDocket, built.On("2020-03-01").Motions[0].Status);
        Assert.NotNull(built.On("2020-03-01").Motions[0].NotFound);
    }

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

    private static bool IsRevisable(CaseHistory history, string day)
    {
        var reading = new CaseReading(history, DateOnly.Parse(day), DateOnly.Parse(day));
        return reading.IsRevisable(reading.State.Claims[0]);
    }
}

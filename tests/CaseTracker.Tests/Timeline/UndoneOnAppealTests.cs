using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.State;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>What a court above undid is told as undone: neither as if it stood nor as if it had never been.</summary>
public sealed class UndoneOnAppealTests
{
    private const string Dismisses =
        "'claimDecided': 'fraud', 'outcome': 'dismissed prejudice not stated', 'ground': 'forum non conveniens'";

    [Fact]
    public void Claim_WhoseDismissalWasVacated_IsOpenAgain_WithoutTheGroundOfTheDismissal()
    {
        var result = Dismissed("vacated").On("2020-09-01").Claims[0].Results[0];

        Assert.True(result.IsOpenAgain);
        Assert.Equal(ClaimGround.NotStated, result.Ground);
        Assert.Equal("dismissal vacated", StateLabels.For(result));
    }

    [Fact]
    public void Claim_WhoseLiabilityWasVacated_IsNotCalledOpenAgain()
    {
        var state = WonCase.State(WonCase.Decided("", WonCase.Ruling("judgment", "vacated")), WonCase.Mandate);

        Assert.All(state.Claims, claim => Assert.DoesNotContain(claim.Results, result => result.IsOpenAgain));
    }

    [Fact]
    public void Motion_WhoseRulingWasUndone_IsToldWithTheRulingAndWithWhatUndidIt()
    {
        var built = Dismissed("vacated");
        var (before, after) = (built.On("2020-05-01").Motions[0], built.On("2020-09-01").Motions[0]);

        Assert.Equal(MotionStatus.Decided, before.Status);
        Assert.Equal(MotionStatus.RulingUndone, after.Status);
        var (decision, undoing) = Assert.Single(after.Undone);
        Assert.Equal("granted", StateLabels.For(decision.Disposition));
        Assert.Equal(("dismissal", "opinion", ReviewOutcome.Vacated), (undoing.Ruling, undoing.By, undoing.Outcome));
    }

    [Fact]
    public void Motion_ThatWasDecidedAnew_IsDecided()
    {
        var built = Dismissed("vacated").Event("again", "2020-10-01").In("trial").With(Decides("denied"));

        Assert.Equal(MotionStatus.Decided, built.On("2020-10-01").Motions[0].Status);
    }

    [Theory]
    [InlineData("dismissed prejudice not stated", null, null, "dismissed; the order does not say whether the claim can be refiled")]
    [InlineData(
        "dismissed prejudice not stated",
        "claim/fraud/prejudice",
        null,
        "dismissed; we did not find whether the claim can be refiled"
    )]
    [InlineData(
        "dismissed prejudice not stated",
        "claim/theft/prejudice",
        null,
        "dismissed; the order does not say whether the claim can be refiled"
    )]
    [InlineData("dismissed prejudice not stated", null, "time barred", "dismissed")]
    [InlineData("dismissed with prejudice", "claim/fraud/prejudice", null, "dismissed with prejudice")]
    public void Dismissal_SaysOfPrejudice_WhatIsKnown(string outcome, string? notFound, string? ground, string words)
    {
        var builder = notFound is null ? new CaseBuilder() : new CaseBuilder().NotFound(notFound);
        var state = builder
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'", "'claimAsserted': 'theft'")
            .Event(
                "dismissal",
                "2020-02-01",
                $"'claimDecided': 'fraud', 'outcome': '{outcome}'" + (ground is null ? "" : $", 'ground': '{ground}'")
            )
            .In("trial")
            .On("2020-03-01");

        Assert.Equal(words, StateLabels.For(state.Claims[0].Results[0]));
    }

    [Fact]
    public void Decision_BeforeAFinalJudgmentThatTookItUp_IsNoLongerRevisable()
    {
        var history = new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'", "'claimAsserted': 'theft'")
            .Event("dismissal", "2020-02-01", "'claimDecided': 'fraud', 'outcome': 'dismissed with prejudice'")
            .In("trial")
            .Event("judgment", "2020-03-01", "'judgmentEntered': 'trial', 'kind': 'final', 'claims': ['theft']")
            .In("trial")
            .History();

        Assert.True(Reading(history, "2020-02-01"));
        Assert.False(Reading(history, "2020-03-01"));

        static bool Reading(CaseHistory history, string day) =>
            new CaseReading(history, DateOnly.Parse(day), DateOnly.Parse(day)) is var reading
            && reading.IsRevisable(reading.State.Claims[0]);
    }

    [Fact]
    public void MandateStay_ThatHasEnded_StaysToldOfItsEvent()
    {
        var built = WonCase
            .Case(WonCase.Decided("", WonCase.Ruling("judgment", "affirmed")))
            .Event("stays", "2020-02-01", "'mandateStayed': 'appeal', 'until': [ { 'event': 'lifts' } ]")
            .Event("lifts", "2020-03-01");

        Assert.Equal(MandateStatus.Stayed, built.On("2020-02-29").Appeals[0].Mandate);
        Assert.NotEqual(MandateStatus.Stayed, built.On("2020-03-01").Appeals[0].Mandate);
        Assert.Contains(built.On("2021-01-01").Changes["stays"], change => change.After == "stayed");
    }

    [Theory]
    [InlineData("'event': 'mandate'", "2020-02-29", InjunctionStatus.Stayed)]
    [InlineData("'event': 'mandate'", "2020-03-01", InjunctionStatus.InForce)]
    [InlineData("'date': '2020-03-01'", "2020-03-01", InjunctionStatus.Stayed)]
    [InlineData("'date': '2020-03-01'", "2020-03-02", InjunctionStatus.InForce)]
    public void Stay_IsOverOnTheDayOfTheEventThatEndsIt_AndAfterItsLastDay(string until, string day, InjunctionStatus expected)
    {
        var built = new CaseBuilder()
            .Event("order", "2020-01-01", "'injunctionIssued': 'perm'")
            .In("trial")
            .Event("stay", "2020-02-01", $"'injunctionStayed': 'perm', 'kind': 'pending appeal', 'until': [ {{ {until} }} ]")
            .In("trial")
            .Event("mandate", "2020-03-01");

        Assert.Equal(expected, built.On(day).Injunctions.First(injunction => injunction.Injunction.Id == "perm").Status);
    }

    [Fact]
    public void Injunction_OfWhichAClauseWasReversed_SaysSoBeforeTheMandate()
    {
        var state = WonCase.State(
            WonCase.Decided("{ 'outcome': 'reversed', 'injunction': 'pi', 'clause': 'delete' }", WonCase.Ruling("judgment", "affirmed"))
        );

        Assert.Contains(
            "in force; 1 clause of 2 reversed on appeal (",
            UnheldReview.Status(state, state.Injunctions.First(injunction => injunction.Injunction.Id == "pi")),
            StringComparison.Ordinal
        );
    }

    private static CaseBuilder Dismissed(string outcome) =>
        new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("dismissal", "2020-02-01", Dismisses, "'docketTerminated': 'trial'")
            .In("trial")
            .With(Decides("granted"))
            .Event("notice", "2020-02-10", "'appealTaken': 'appeal', 'by': ['alpha'], 'fromRulings': ['dismissal']")
            .Event("opinion", "2020-06-01", WonCase.Decided("", WonCase.Ruling("dismissal", outcome)))
            .Event("back", "2020-08-01", "'docketReopened': 'trial'");

    private static string Decides(string disposition) =>
        $"'ruling': {{ 'decides': [ {{ 'motion': 'dismiss', 'disposition': '{disposition}' }} ] }}";
}

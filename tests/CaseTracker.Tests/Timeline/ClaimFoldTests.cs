using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Effects.Parties;
using Xunit;

namespace CaseTracker.Tests.Timeline;

public sealed class ClaimFoldTests
{
    private const string Asserted = "'claimAsserted': 'fraud'";

    [Theory]
    [InlineData("", "Pending Pending")]
    [InlineData(
        "'claimDecided': 'fraud', 'outcome': 'liability found damages open'",
        "LiabilityFoundDamagesOpen LiabilityFoundDamagesOpen"
    )]
    [InlineData("'claimDecided': 'fraud', 'outcome': 'settled', 'against': ['gamma']", "Pending Settled")]
    public void On_ADecision_IsAsToTheNamedParties(string effect, string expected)
    {
        var state = TimelineCases.OneADay(effect.Length == 0 ? [Asserted] : [Asserted, effect]).On("2020-06-01");

        Assert.Equal(expected, string.Join(' ', state.Claims[0].Results.Select(result => result.Outcome)));
        Assert.Equal((true, true), (state.Claims[0].Asserted, state.Claims[0].Interlocutory));
        Assert.Empty(state.Findings);
    }

    [Theory]
    [InlineData("not-asserted", "'claimDecided': 'theft', 'outcome': 'settled'")]
    [InlineData("not-a-defendant", "'claimAsserted': 'theft'", "'claimDecided': 'theft', 'outcome': 'settled', 'against': ['gamma']")]
    [InlineData("filed-twice", "'motionFiled': 'dismiss'", "'motionFiled': 'dismiss'")]
    public void On_AnImpossibleHistory_IsAFinding(string code, params string[] effects) =>
        Assert.Equal([code], TimelineCases.OneADay(effects).On("2020-06-01").Findings.Select(finding => finding.Code));

    [Fact]
    public void On_AJudgment_MakesItsClaimsFinalUntilVacated()
    {
        var builder = TimelineCases.OneADay(
            Asserted,
            "'judgmentEntered': 'trial', 'kind': 'partial', 'claims': ['fraud']",
            "'judgmentVacated': 'trial'"
        );

        Assert.Equal(
            [true, false, true],
            new[] { "2020-01-01", "2020-01-02", "2020-01-03" }.Select(day => builder.On(day).Claims[0].Interlocutory)
        );
    }

    [Theory]
    [InlineData(MotionStatus.NotFiled, "2019-12-31", "granted", null)]
    [InlineData(MotionStatus.Pending, "2020-01-01", "granted", null)]
    [InlineData(MotionStatus.Decided, "2020-01-02", "granted", null)]
    [InlineData(MotionStatus.Decided, "2020-01-02", "granted in part", null)]
    [InlineData(MotionStatus.Pending, "2020-01-02", "reserved in part", null)]
    [InlineData(MotionStatus.Pending, "2020-01-01", "granted", "motion/dismiss/disposition")]
    [InlineData(MotionStatus.Decided, "2020-01-02", "granted", "motion/dismiss/disposition")]
    public void On_AMotion_IsPendingUntilDecided(MotionStatus expected, string day, string disposition, string? notFound)
    {
        var builder = new CaseBuilder()
            .Event("filed", "2020-01-01", "'motionFiled': 'dismiss'")
            .Event("ruling", "2020-01-02")
            .With($"'ruling': {{ 'decides': [ {{ 'motion': 'dismiss', 'disposition': '{disposition}' }} ] }}");
        if (notFound is not null)
            builder.NotFound(notFound);

        Assert.Equal(expected, builder.On(day).Motions[0].Status);
    }

    [Theory]
    [InlineData(MotionStatus.EndedWithDocket, "2020-01-01")]
    [InlineData(MotionStatus.Pending, "2020-03-01")]
    public void On_TheDocketsEnd_EndsTheMotionsFiledBefore(MotionStatus expected, string filed) =>
        Assert.Equal(
            expected,
            new CaseBuilder()
                .Event("filed", filed, "'motionFiled': 'dismiss'")
                .Event("ended", "2020-02-01", "'docketTerminated': 'trial'")
                .On("2020-06-01")
                .Motions[0]
                .Status
        );

    [Theory]
    [InlineData("'granted': 'as to fees', 'except': 'costs', 'prejudice': 'without'", "as to fees; except costs; without prejudice")]
    [InlineData("'dispositionRaw': 'GRANTED'", null)]
    public void ChangesOf_ADecision_TellsItsTerms(string terms, string? expected)
    {
        var change = Assert.Single(
            new CaseBuilder()
                .Event("filed", "2020-01-01", "'motionFiled': 'dismiss'")
                .Event("ruling", "2020-01-02")
                .With($"'ruling': {{ 'decides': [ {{ 'motion': 'dismiss', 'disposition': 'granted', {terms} }} ] }}")
                .History()
                .ChangesOf("ruling")
        );

        Assert.Equal(("Motion to dismiss", "pending", "granted", expected), (change.Label, change.Before, change.After, change.How));
    }

    [Fact]
    public void On_ASanction_IsKept()
    {
        var sanction = Assert.Single(
            TimelineCases
                .OneADay("'sanctionImposed': 'monetary', 'on': ['beta'], 'amount': { 'amount': '16999.50', 'currency': 'USD' }")
                .On("2020-06-01")
                .Sanctions
        );

        Assert.Equal((SanctionKind.Monetary, "$16,999.50", "d1"), (sanction.Kind, sanction.Amount.ToString(), sanction.Event));
    }

    [Fact]
    public void BeforeAndAfter_AnEvent_DifferByIt()
    {
        var history = TimelineCases.OneADay(Asserted, "'claimDecided': 'fraud', 'outcome': 'settled'").History();

        Assert.Equal(
            (ClaimOutcome.Pending, ClaimOutcome.Settled),
            (history.Before("d2").Claims[0].Results[0].Outcome, history.After("d2").Claims[0].Results[0].Outcome)
        );
        Assert.Equal((0, "d1"), (history.Before("d1").EventCount, history.After("d1").LastEvent!.Event.Id));
    }
}

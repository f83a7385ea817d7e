using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using Xunit;
using static CaseTracker.Tests.Timeline.WonCase;

namespace CaseTracker.Tests.Timeline;

/// <summary>What courts above do with single parts of what was decided below, and with each other's decisions.</summary>
public sealed class ReviewedPartTests
{
    [Fact]
    public void Component_VacatedOnAppeal_LeavesTheOther()
    {
        var award = State(Decided("{ 'award': 'damages', 'component': 'punitive', 'outcome': 'vacated' }"), Mandate).Awards[0];

        Assert.Equal((AwardStage.InJudgment, 10m), (award.Stage, award.Total.Amount));
        Assert.Equal([ComponentKind.Compensatory], award.Components.Keys);
    }

    [Fact]
    public void Component_ModifiedOnAppeal_IsTheNewSumInTheJudgment()
    {
        var award = State(Decided("{ 'award': 'damages', 'component': 'punitive', 'outcome': 'modified', 'to': '5' }"), Mandate).Awards[0];

        Assert.Equal((AwardStage.InJudgment, 15m, "on appeal"), (award.Stage, award.Total.Amount, award.Steps[^1].How));
    }

    [Fact]
    public void Part_BeforeTheMandate_IsAnnouncedAndStands()
    {
        var state = State(Decided("{ 'award': 'damages', 'outcome': 'vacated' }"));

        Assert.Equal((AwardStage.InJudgment, 30m), (state.Awards[0].Stage, state.Awards[0].Total.Amount));
        Assert.Contains("Damages vacated (we found no order sending the case back)", state.StatusLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Award_VacatedOnAppeal_IsNoAward()
    {
        var state = State(Decided("{ 'award': 'damages', 'outcome': 'vacated' }"), Mandate);

        Assert.Equal(
            (AwardStage.Undone, ReviewOutcome.Vacated, null),
            (state.Awards[0].Stage, state.Awards[0].Review, state.Awards[0].Judgment)
        );
        Assert.Contains("award of $30 vacated on appeal on 5 January 2020", state.StatusLine, StringComparison.Ordinal);
        Assert.Contains("no award", state.StatusLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AwardStage.InJudgment, "fraud")]
    [InlineData(AwardStage.Undone, "fraud", "theft")]
    public void Claims_ReversedOnAppeal_TakeTheAwardWithTheLast(AwardStage expected, params string[] claims)
    {
        var state = State(Decided(string.Join(", ", claims.Select(claim => $"{{ 'claim': '{claim}', 'outcome': 'reversed' }}"))), Mandate);

        Assert.Equal(expected, state.Awards[0].Stage);
        Assert.All(claims, claim => Assert.True(state.Claims.Single(one => one.Claim.Id == claim).IsReversed));
    }

    [Fact]
    public void Claim_ReversedForOneDefendant_StandsAgainstTheOther() =>
        Assert.Equal(
            [ClaimOutcome.Reversed, ClaimOutcome.JudgmentForPlaintiff],
            State(Decided("{ 'claim': 'fraud', 'against': ['beta'], 'outcome': 'reversed' }"), Mandate)
                .Claims[0]
                .Results.Select(result => result.Outcome)
        );

    [Fact]
    public void Clause_VacatedOnAppeal_LeavesTheOtherInForce()
    {
        var state = State(Decided("{ 'injunction': 'pi', 'clause': 'delete', 'outcome': 'vacated' }"), Mandate);
        var injunction = state.Injunctions.Single(one => one.Injunction.Id == "pi");

        Assert.Equal(InjunctionStatus.InForce, injunction.Status);
        Assert.Equal(
            [ClauseStatus.Holds, ClauseStatus.Vacated],
            injunction.Injunction.Clauses.Select(clause => injunction.StatusOf(clause.Id))
        );
        Assert.Contains("in force in part (1 of 2 clauses vacated)", state.StatusLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Judgment_Reversed_TakesWhatItHeldButForWhatWasAffirmed()
    {
        var state = State(
            Decided(
                "{ 'claim': 'fraud', 'outcome': 'affirmed' }, { 'injunction': 'pi', 'outcome': 'affirmed' }",
                Ruling("judgment", "reversed")
            ),
            Mandate
        );

        Assert.Equal(
            (AwardStage.Undone, ClaimOutcome.LiabilityFoundDamagesOpen, ClaimOutcome.Reversed, InjunctionStatus.InForce),
            (
                state.Awards[0].Stage,
                state.Claims[0].Results[0].Outcome,
                state.Claims[1].Results[0].Outcome,
                state.Injunctions.Single(one => one.Injunction.Id == "pi").Status
            )
        );
    }

    /// <summary>What the second decision makes of the first, which undid, affirmed, or did some of each.</summary>
    [Theory]
    [InlineData(AwardStage.InJudgment, "reversed", "reversed")]
    [InlineData(AwardStage.InJudgment, "vacated", "reversed")]
    [InlineData(AwardStage.InJudgment, "reversed", "vacated")]
    [InlineData(AwardStage.Undone, "reversed", "affirmed")]
    [InlineData(AwardStage.Undone, "affirmed", "reversed")]
    [InlineData(AwardStage.InJudgment, "affirmed", "vacated")]
    [InlineData(AwardStage.InJudgment, "affirmed", "affirmed")]
    public void Decision_ReviewedInItsTurn_RevivesOrFalls(AwardStage expected, string first, string second)
    {
        var state = State(
            Decided("", Ruling("judgment", first)),
            Mandate,
            Sought,
            Granted,
            Decided("", Ruling("d5", second), "cert"),
            "'mandateIssued': 'cert'"
        );

        Assert.Equal(expected, state.Awards[0].Stage);
        Assert.Empty(state.Findings);
    }

    [Fact]
    public void Decision_ReversedWithoutSayingWhich_RevivesNothingThatItHadUndone() =>
        Assert.Equal(
            AwardStage.Undone,
            State(
                Decided("{ 'claim': 'fraud', 'outcome': 'affirmed' }, { 'award': 'damages', 'outcome': 'vacated' }"),
                Mandate,
                Sought,
                Granted,
                Decided("", Ruling("d5", "reversed"), "cert"),
                "'mandateIssued': 'cert'"
            )
                .Awards[0]
                .Stage
        );

    [Fact]
    public void Part_Reinstated_StandsAgain()
    {
        var state = State(
            Decided("{ 'claim': 'fraud', 'outcome': 'affirmed' }, { 'award': 'damages', 'outcome': 'vacated' }"),
            Mandate,
            Sought,
            Granted,
            Decided("{ 'award': 'damages', 'component': 'punitive', 'outcome': 'reinstated' }", Ruling("d5", "reversed", true), "cert"),
            "'mandateIssued': 'cert'"
        );

        Assert.Equal((AwardStage.InJudgment, 20m), (state.Awards[0].Stage, state.Awards[0].Total.Amount));
    }

    [Fact]
    public void Dismissal_Reversed_IsNotLiabilityReversed()
    {
        var result = new CaseBuilder()
            .Event("d0", "2020-01-01", "'claimAsserted': 'theft'")
            .Event("d1", "2020-01-02", "'claimDecided': 'theft', 'outcome': 'dismissed with prejudice'")
            .Event("d2", "2020-01-03", "'appealTaken': 'appeal', 'by': ['alpha'], 'fromRulings': ['d1']")
            .Event("d3", "2020-01-04", "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'd1', 'outcome': 'reversed' } ]")
            .Event("d4", "2020-01-05", Mandate)
            .On("2020-06-01")
            .Claims[1]
            .Results[0];

        Assert.Equal((false, "dismissal reversed"), (result.IsLiabilityUndone, StateLabels.For(result)));
    }
}

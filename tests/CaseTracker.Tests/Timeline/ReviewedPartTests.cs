using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>What courts above do with single parts of what was decided below, and with each other's decisions.</summary>
public sealed class ReviewedPartTests
{
    private const string Mandate = "'mandateIssued': 'appeal'";
    private const string Sought = "'reviewSought': 'cert', 'of': 'appeal', 'by': ['alpha']";
    private const string Granted = "'reviewDecided': 'cert', 'outcome': 'granted'";

    /// <summary>Fraud (against Beta and Gamma) and theft (against Beta) won, $30 awarded on both, judgment, a permanent and a
    /// preliminary injunction of two clauses; then the effects that are given, one a day from 5 January 2020 in events d5 and on.</summary>
    private static CaseState State(params string[] effects) => Case(effects).On("2021-06-01");

    private static CaseBuilder Case(params string[] effects)
    {
        var builder = new CaseBuilder()
            .AwardOn("damages", "fraud", "theft")
            .Event("asserted", "2019-12-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'", "'claimAsserted': 'theft'")
            .Event(
                "verdict",
                "2020-01-01",
                "'claimDecided': 'fraud', 'outcome': 'judgment for plaintiff'",
                "'claimDecided': 'theft', 'outcome': 'judgment for plaintiff'",
                "'awardMade': 'damages', 'components': { 'compensatory': '10', 'punitive': '20' }"
            )
            .Event("order", "2020-01-02", "'injunctionIssued': 'pi'")
            .Event(
                "judgment",
                "2020-01-03",
                "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages'], 'claims': ['fraud', 'theft'], 'injunctions': ['pi']"
            )
            .Event("notice", "2020-01-04", "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['judgment']");
        for (var i = 0; i < effects.Length; i++)
            builder.Event($"d{i + 5}", $"{new DateOnly(2020, 1, 5).AddDays(i):yyyy-MM-dd}", effects[i]);
        return builder;
    }

    private static string Decided(string parts, string rulings = "", string docket = "appeal") =>
        $"'appealDecided': '{docket}', 'rulings': [ {rulings} ], 'parts': [ {parts} ]";

    private static string Ruling(string ruling, string outcome, bool inPart = false) =>
        $"{{ 'ruling': '{ruling}', 'outcome': '{outcome}'{(inPart ? ", 'inPart': true" : "")} }}";

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
        Assert.Contains("Damages vacated), mandate not found", state.StatusLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Award_VacatedOnAppeal_IsNoAward()
    {
        var state = State(Decided("{ 'award': 'damages', 'outcome': 'vacated' }"), Mandate);

        Assert.Equal(
            (AwardStage.Undone, ReviewOutcome.Vacated, null),
            (state.Awards[0].Stage, state.Awards[0].Review, state.Awards[0].Judgment)
        );
        Assert.Contains("award of $30 vacated on appeal on 6 January 2020", state.StatusLine, StringComparison.Ordinal);
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
        Assert.Contains("in force in part (1 vacated of 2 clauses)", state.StatusLine, StringComparison.Ordinal);
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
    public void GrantedPetition_IsAnOpenAppeal_UntilItIsDecided()
    {
        Assert.Equal(CaseHeadline.JudgmentOnAppeal, State(Decided("", Ruling("judgment", "affirmed")), Mandate, Sought, Granted).Headline);
        Assert.Equal(
            CaseHeadline.JudgmentEntered,
            State(
                Decided("", Ruling("judgment", "affirmed")),
                Mandate,
                Sought,
                Granted,
                Decided("", Ruling("d5", "affirmed"), "cert")
            ).Headline
        );
    }

    /// <summary>The Supreme Court's certified judgment goes out after 32 days (Rule 45), recorded or not; a mandate does not.</summary>
    [Theory]
    [InlineData("2020-02-09", AwardStage.InJudgment)]
    [InlineData("2020-02-10", AwardStage.Undone)]
    public void SupremeCourt_WithoutACertifiedJudgmentOnRecord_TakesHoldAfter32Days(string day, AwardStage expected)
    {
        var history = Case(
                Decided("", Ruling("judgment", "affirmed")),
                Mandate,
                Sought,
                Granted,
                Decided("", Ruling("d5", "reversed"), "cert")
            )
            .History();

        Assert.Equal(expected, history.On(DateOnly.Parse(day)).Awards[0].Stage);
        Assert.Contains("certified judgment not found", history.On(new DateOnly(2020, 2, 10)).StatusLine, StringComparison.Ordinal);
        Assert.NotEqual(history.Turnings.StretchOf(new DateOnly(2020, 2, 9)), history.Turnings.StretchOf(new DateOnly(2020, 2, 10)));
    }

    [Fact]
    public void Mandate_StayedForThePetition_IsNotWaitedForOnceTheCourtAboveHasDecided()
    {
        var state = State(
            Decided(
                "{ 'claim': 'fraud', 'outcome': 'affirmed' }, { 'claim': 'theft', 'outcome': 'reversed' }, "
                    + "{ 'award': 'damages', 'outcome': 'vacated' }"
            ),
            "'mandateStayed': 'appeal'",
            Sought,
            Granted,
            Decided("{ 'claim': 'fraud', 'outcome': 'reversed' }", "", "cert")
        );

        Assert.Equal(AwardStage.Undone, state.Awards[0].Stage);
        Assert.All(state.Claims, claim => Assert.True(claim.IsReversed));
    }

    [Fact]
    public void Decision_OfACourtWithoutAMandate_TakesHoldOnEntry()
    {
        var state = new CaseBuilder()
            .Set("dockets", "appeal", "'court': 'il-supreme'")
            .Event("d1", "2020-01-01", "'awardMade': 'damages', 'components': { 'costs': '10' }")
            .Event("d2", "2020-01-02", "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages']")
            .Event("d3", "2020-01-03", "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['d2']")
            .Event("d4", "2020-01-04", "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'd2', 'outcome': 'reversed' } ]")
            .On("2020-01-04");

        Assert.Equal((AwardStage.Undone, MandateStatus.NotNeeded), (state.Awards[0].Stage, state.Appeals[0].Mandate));
        Assert.DoesNotContain("mandate", state.StatusLine, StringComparison.Ordinal);
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

using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Money;
using Xunit;
using static CaseTracker.Tests.Timeline.WonCase;

namespace CaseTracker.Tests.Timeline;

/// <summary>From which day on what a court above decided counts.</summary>
public sealed class TakingHoldTests
{
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
        Assert.Contains("we found no certified judgment", history.On(new DateOnly(2020, 2, 10)).StatusLine, StringComparison.Ordinal);
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
        Assert.Contains(
            "vacated on appeal on 5 January 2020 (we infer that it has taken effect; " + "we found no order sending the case back)",
            state.StatusLine,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("mandate stayed", state.StatusLine, StringComparison.Ordinal);
        Assert.Contains(
            state.Changes.SelectMany(changes => changes),
            change => change.How == "by the Ninth Circuit on 5 January 2020, as the stay of its mandate has ended, inferred"
        );
    }

    [Fact]
    public void Decisions_TwoOfOneAppeal_CountTogether()
    {
        var state = State(
            Decided("{ 'claim': 'fraud', 'outcome': 'reversed' }"),
            Decided("{ 'award': 'damages', 'component': 'punitive', 'outcome': 'vacated' }"),
            Mandate
        );

        Assert.Equal(2, Assert.Single(state.Appeals).Parts.Count);
        Assert.Equal((true, 10m), (state.Claims[0].IsReversed, state.Awards[0].Total.Amount));
    }

    /// <summary>What has taken hold without a paper on record is not said to wait for it.</summary>
    [Theory]
    [InlineData("2020-02-09", "award of $30 in a judgment, modified to $15 on appeal on 9 January 2020 (certified judgment not yet due)")]
    [InlineData("2020-02-10", "award of $15 in judgment")]
    public void Award_ModifiedByTheSupremeCourt_IsTheNewSumOnceItHasTakenHold(string day, string expected)
    {
        var state = Case(
                Decided("", Ruling("judgment", "affirmed")),
                Mandate,
                Sought,
                Granted,
                Decided("{ 'award': 'damages', 'component': 'punitive', 'outcome': 'modified', 'to': '5' }", "", "cert")
            )
            .On(day);

        Assert.Contains(expected, state.StatusLine, StringComparison.Ordinal);
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
}

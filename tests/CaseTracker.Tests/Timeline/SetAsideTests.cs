using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Money;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>A verdict can fall in the court that took it: it keeps its history, and never again counts as an award.</summary>
public sealed class SetAsideTests
{
    private const string Asserted = "'claimAsserted': 'fraud'";
    private const string Made = "'awardMade': 'damages', 'components': { 'compensatory': '6900000', 'punitive': '130000000' }";
    private const string Liable = "'claimDecided': 'fraud', 'outcome': 'liability found damages open'";
    private const string Remitted = "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '13500000'";
    private const string Refused = "'remittiturRefused': 'damages'";
    private const string NewTrial = "'newTrialOrdered': 'trial', 'scope': 'damages'";
    private const string MadeAgain = "'awardMade': 'damages', 'components': { 'compensatory': '175000', 'punitive': '3000000' }";
    private const string Judgment = "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages'], 'claims': ['fraud']";
    private const string ForDefendant = "'claimDecided': 'fraud', 'outcome': 'judgment for defendant', 'ground': 'merits'";
    private const string JudgmentOnClaims = "'judgmentEntered': 'trial', 'kind': 'final', 'claims': ['fraud']";

    [Theory]
    [InlineData("new trial", SetAsideGround.NewTrial)]
    [InlineData("judgment as a matter of law", SetAsideGround.JudgmentAsAMatterOfLaw)]
    [InlineData("superseding verdict", SetAsideGround.SupersedingVerdict)]
    public void VerdictSetAside_AsAWhole_TakesTheAwardAway(string by, SetAsideGround ground)
    {
        var state = State(Made, $"'verdictSetAside': 'damages', 'by': '{by}'");

        Assert.Equal((AwardStage.SetAside, ground, "d2"), (state.Awards[0].Stage, state.Awards[0].Fell, state.Awards[0].Undone));
        Assert.Equal(136_900_000m, state.Awards[0].Total.Amount);
        Assert.Contains("no award", state.StatusLine, StringComparison.Ordinal);
        Assert.Empty(state.Findings);
    }

    [Fact]
    public void VerdictSetAside_InPart_LeavesTheOtherPart()
    {
        var award = State(Made, "'verdictSetAside': 'damages', 'by': 'new trial', 'components': ['punitive']").Awards[0];

        Assert.Equal((AwardStage.ByOrder, 6_900_000m, null), (award.Stage, award.Total.Amount, award.Fell));
        Assert.Equal([ComponentKind.Compensatory], award.Components.Keys);
        Assert.Equal("set aside in part", award.Steps[^1].How);
    }

    [Fact]
    public void VerdictSetAside_OfAPartThatWasNotAwarded_IsAFinding() =>
        Assert.Equal(
            ["no-component"],
            State(Made, "'verdictSetAside': 'damages', 'by': 'new trial', 'components': ['costs']").Findings.Select(finding => finding.Code)
        );

    [Fact]
    public void JudgmentEntered_ForAnAwardThatWasSetAside_IsAFinding()
    {
        var state = State(Made, "'verdictSetAside': 'damages', 'by': 'new trial'", Judgment);

        Assert.Equal(["award-fell"], state.Findings.Select(finding => finding.Code));
        Assert.Equal(AwardStage.SetAside, state.Awards[0].Stage);
    }

    [Fact]
    public void Foremost_OfSeveral_IsTheLargestThatCounts()
    {
        var state = State(Made, "'verdictSetAside': 'damages', 'by': 'new trial'", "'awardMade': 'fees', 'components': { 'costs': '7' }");

        Assert.Equal("fees", AwardState.Foremost(state.Awards)?.Award.Id);
        Assert.Equal("damages", AwardState.Foremost(state.Awards.Where(award => award.IsFallen))?.Award.Id);
    }

    /// <remarks>Hetzel v. Prince William County, 523 U.S. 208 (1998).</remarks>
    [Fact]
    public void RemittiturRefused_SetsTheAwardAside_ByItself_AndGivesNoSumBack()
    {
        var refused = State(Made, Remitted, Refused);
        var state = State(Made, Remitted, Refused, NewTrial);

        Assert.Equal((true, "d3", 2), (refused.Awards[0].AwaitsNewTrial, refused.Awards[0].Undone, refused.Awards[0].Steps.Count));
        Assert.Contains(
            "award of $136,900,000 set aside (remittitur to $20,400,000 refused on 3 January 2020)",
            refused.StatusLine,
            StringComparison.Ordinal
        );
        Assert.Equal((false, "d3", "d4"), (state.Awards[0].AwaitsNewTrial, state.Awards[0].Undone, state.Awards[0].NewTrial));
        Assert.Equal((AwardStage.SetAside, SetAsideGround.RefusedRemittitur), (state.Awards[0].Stage, state.Awards[0].Fell));
        Assert.Equal(
            "New trial ordered (N.D. Cal. 1:17-cv-1); award of $136,900,000 set aside "
                + "(remittitur to $20,400,000 refused on 3 January 2020); "
                + "no award now stands, no injunction.",
            state.StatusLine
        );
    }

    [Fact]
    public void AwardMade_BySecondTrial_CountsAnewAndKeepsItsHistory()
    {
        var state = State(Made, Remitted, Refused, NewTrial, MadeAgain, Judgment);

        var award = state.Awards[0];
        Assert.Equal((AwardStage.InJudgment, 3_175_000m, null, null), (award.Stage, award.Total.Amount, award.Fell, award.Undone));
        Assert.Equal([136_900_000m, 20_400_000m, 3_175_000m], award.Steps.Select(step => step.Total));
        Assert.Empty(state.Findings);
    }

    [Theory]
    [InlineData(CaseHeadline.NewTrialOrdered, Made, Remitted, Refused, NewTrial)]
    [InlineData(CaseHeadline.Pending, Made, Remitted, Refused, NewTrial, MadeAgain)]
    [InlineData(CaseHeadline.JudgmentEntered, Made, NewTrial, Judgment)]
    [InlineData(CaseHeadline.Terminated, Made, NewTrial, "'docketTerminated': 'trial'")]
    public void NewTrialOrdered_IsTheHeadline_UntilItIsHeld(CaseHeadline expected, params string[] effects) =>
        Assert.Equal(expected, State(["'docketOpened': 'trial'", .. effects]).Headline);

    [Fact]
    public void ClaimDecided_ForTheDefendantAfterAVerdict_IsJudgmentAsAMatterOfLaw()
    {
        var state = State(Asserted, Made, ForDefendant, JudgmentOnClaims);

        Assert.Equal((AwardStage.SetAside, SetAsideGround.JudgmentAsAMatterOfLaw), (state.Awards[0].Stage, state.Awards[0].Fell));
        Assert.StartsWith("Judgment for the defendant", state.StatusLine, StringComparison.Ordinal);
        Assert.Contains(
            "award of $136,900,000 set aside (judgment as a matter of law on 3 January 2020)",
            state.StatusLine,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("no judgment found", state.StatusLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ClaimOutcome.LiabilityFoundDamagesOpen, Asserted, Liable)]
    [InlineData(ClaimOutcome.LiabilityFoundDamagesAwarded, Asserted, Liable, Made)]
    [InlineData(ClaimOutcome.LiabilityFoundDamagesAwarded, Asserted, Made, Liable)]
    [InlineData(ClaimOutcome.LiabilityFoundDamagesOpen, Asserted, Liable, Made, Remitted, Refused)]
    [InlineData(ClaimOutcome.JudgmentForPlaintiff, Asserted, Liable, Made, Judgment)]
    [InlineData(ClaimOutcome.JudgmentForPlaintiff, Asserted, Liable, Made, Remitted, Refused, MadeAgain, Judgment)]
    public void Claim_FollowsTheMoneyAwardedOnIt(ClaimOutcome expected, params string[] effects) =>
        Assert.All(
            State(effects).Claims.Single(claim => claim.Claim.Id == "fraud").Results,
            result => Assert.Equal(expected, result.Outcome)
        );

    [Fact]
    public void Judgment_ForTheSum_SaysWhoWon() =>
        Assert.StartsWith(
            "Judgment for the plaintiff",
            State("'docketOpened': 'trial'", Asserted, Liable, Made, Judgment).StatusLine,
            StringComparison.Ordinal
        );

    private static CaseState State(params string[] effects) => TimelineCases.OneADay(effects).AwardOn("damages", "fraud").On("2020-06-01");
}

using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Effects.Parties;
using Xunit;

namespace CaseTracker.Tests.Bundle;

/// <summary>What is so in WhatsApp v. NSO on the days that matter.</summary>
public sealed class WorkedCaseTests
{
    private const string Conditional =
        "after a conditional remittitur (no record that the plaintiffs accepted; if refused, a new trial on the punitive damages follows), "
        + "no judgment found";

    [Theory]
    [InlineData("2019-10-28", "Not yet filed.")]
    [InlineData("2019-12-31", "Pending (N.D. Cal. 4:19-cv-07123-PJH); no award, no injunction.")]
    [InlineData(
        "2020-03-10",
        "Pending (N.D. Cal. 4:19-cv-07123-PJH); both defendants in default (may already have been set aside); no "
            + "award, no injunction; motion to set aside the default pending (may already have been decided)."
    )]
    [InlineData(
        "2020-10-01",
        "On appeal (9th Cir. 20-16408); proceedings stayed since 29 September 2020 (N.D. Cal. 4:19-cv-07123-PJH); no award, no injunction."
    )]
    [InlineData(
        "2021-12-31",
        "Stayed since 29 September 2020 (N.D. Cal. 4:19-cv-07123-PJH); appeal decided on 8 November "
            + "2021 (9th Cir. 20-16408): affirmed (we found no mandate); no award, no injunction."
    )]
    [InlineData("2023-06-30", "Pending (N.D. Cal. 4:19-cv-07123-PJH); no award, no injunction.")]
    [InlineData(
        "2024-12-20",
        "Pending (N.D. Cal. 4:19-cv-07123-PJH); liability found on 3 claims, "
            + "damages open; evidentiary sanctions imposed; no award, no injunction."
    )]
    [InlineData(
        "2025-05-06",
        "Pending (N.D. Cal. 4:19-cv-07123-PJH); liability found on 3 claims; award of $167,698,719 by verdict, no "
            + "judgment found; no injunction; motion for a permanent injunction pending."
    )]
    [InlineData(
        "2025-10-17",
        "Pending (N.D. Cal. 4:19-cv-07123-PJH); liability found on 3 claims; permanent injunction of 17 October 2025 in "
            + "force; award of $4,447,190 "
            + Conditional
            + "."
    )]
    [InlineData(
        "2025-12-31",
        "Pending (N.D. Cal. 4:19-cv-07123-PJH), with an appeal open (9th Cir. 25-7380); "
            + "liability found on 3 claims; permanent injunction of 17 October 2025 administratively stayed until some day from 15 "
            + "January to 5 February 2026; award of $4,447,190 "
            + Conditional
            + "."
    )]
    [InlineData(
        "2026-11-21",
        "Pending (N.D. Cal. 4:19-cv-07123-PJH), with an appeal open (9th Cir. 25-7380); "
            + "liability found on 3 claims; permanent injunction of 17 October 2025 apparently in force; no further stay found; award of "
            + "$4,447,190 "
            + Conditional
            + "; contempt motion pending when last checked."
    )]
    public void StatusLine_OnDay_SaysWhatIsSo(string day, string expected) => Assert.Equal(expected, BundledCase.On(day).StatusLine);

    [Fact]
    public void On_LateDecember2019_PendingWithoutAwardOrInjunction()
    {
        var state = BundledCase.On("2019-12-31");

        Assert.Equal(CaseHeadline.Pending, state.Headline);
        Assert.Equal(AwardStage.NotMade, Assert.Single(state.Awards).Stage);
        Assert.Equal(InjunctionStatus.NotIssued, Assert.Single(state.Injunctions).Status);
        Assert.All(state.Claims, claim => Assert.True(claim.Asserted));
    }

    [Fact]
    public void On_10March2020_BothInDefaultAndTheOrderMayHaveCome()
    {
        var state = BundledCase.On("2020-03-10");

        Assert.Equal(["nso", "q-cyber"], Docket(state, "trial").InDefault.Order());
        Assert.Equal(MotionStatus.Pending, Motion(state, "set-aside-default").Status);
        var possible = Assert.Single(state.MayHave, possibleEvent => possibleEvent.Entry.Event.Id == "set-aside-order");
        Assert.Contains(possible.WouldChange, change => change is { Label: "Default", After: "set aside" });
    }

    [Fact]
    public void On_17April2020_DefaultIsSetAside() => Assert.Empty(Docket(BundledCase.On("2020-04-17"), "trial").InDefault);

    [Fact]
    public void On_1October2020_TrialStayedAndAppealOpen()
    {
        var state = BundledCase.On("2020-10-01");

        Assert.Equal(CaseHeadline.OnAppeal, state.Headline);
        Assert.Equal(DocketStatus.Stayed, Docket(state, "trial").Status);
        Assert.True(Assert.Single(state.Appeals).IsOpen);
        Assert.Equal(ClaimOutcome.DismissedPrejudiceNotStated, Claim(state, "trespass"));
    }

    [Fact]
    public void On_EndOf2021_StayedAppealDecidedMandateNotFound()
    {
        var state = BundledCase.On("2021-12-31");

        Assert.Equal(DocketStatus.Stayed, Docket(state, "trial").Status);
        var appeal = Assert.Single(state.Appeals);
        Assert.Equal("ninth-circuit-opinion", appeal.DecidedIn);
        Assert.Equal(ReviewOutcome.Affirmed, Assert.Single(appeal.Outcomes).Outcome);
        Assert.Equal(MandateStatus.NotFound, appeal.Mandate);
        Assert.Contains(state.NotFound, record => record.About.Text == "docket/appeal-2020/mandate");
    }

    [Fact]
    public void On_MidOf2022_StayMayHaveEnded()
    {
        var state = BundledCase.On("2022-06-30");

        Assert.Equal(DocketStatus.Stayed, Docket(state, "trial").Status);
        Assert.Contains(state.MayHave, possibleEvent => possibleEvent.Entry.Event.Id == "proceedings-resume");
        Assert.Null(Assert.Single(state.Reviews).Outcome);
    }

    [Fact]
    public void On_30June2023_NoLongerStayedByInference()
    {
        var docket = Docket(BundledCase.On("2023-06-30"), "trial");

        Assert.Equal(DocketStatus.Pending, docket.Status);
        Assert.True(docket.Inferred);
    }

    [Theory]
    [InlineData("cfaa", ClaimOutcome.LiabilityFoundDamagesOpen)]
    [InlineData("cdafa", ClaimOutcome.LiabilityFoundDamagesOpen)]
    [InlineData("contract", ClaimOutcome.LiabilityFoundDamagesOpen)]
    [InlineData("trespass", ClaimOutcome.DismissedPrejudiceNotStated)]
    public void On_20December2024_LiabilityFoundOnThreeClaims(string claim, ClaimOutcome outcome)
    {
        var state = BundledCase.On("2024-12-20");

        Assert.Equal(outcome, Claim(state, claim));
        Assert.All(state.Claims, claimState => Assert.True(claimState.Interlocutory));
        Assert.Equal(SanctionKind.Evidentiary, Assert.Single(state.Sanctions).Kind);
    }

    [Fact]
    public void On_6May2025_AwardByVerdictAndNothingOwed()
    {
        var award = Assert.Single(BundledCase.On("2025-05-06").Awards);

        Assert.Equal(AwardStage.ByVerdict, award.Stage);
        Assert.Equal(new MonetaryAmount(167_698_719, "USD"), award.Total);
        Assert.Equal(444_719m, award.Components[ComponentKind.Compensatory]);
        Assert.Equal(167_254_000m, award.Components[ComponentKind.Punitive]);
        Assert.False(award.IsOwed);
        Assert.Null(award.Judgment);
    }

    [Fact]
    public void On_17October2025_RemittedAndEnjoined()
    {
        var state = BundledCase.On("2025-10-17");
        var award = Assert.Single(state.Awards);

        Assert.Equal(AwardStage.Remitted, award.Stage);
        Assert.Equal(RemittiturStatus.AcceptanceNotKnown, award.Remittitur);
        Assert.Equal(new MonetaryAmount(4_447_190, "USD"), award.Total);
        Assert.Equal([167_698_719m, 4_447_190m], award.Steps.Select(step => step.Total));
        Assert.Equal(9 * award.Components[ComponentKind.Compensatory], award.Components[ComponentKind.Punitive]);
        Assert.Equal(InjunctionStatus.InForce, Assert.Single(state.Injunctions).Status);
        Assert.Equal(Disposition.Granted, Motion(state, "permanent-injunction").Decisions[^1].Decision.Disposition);
    }

    [Fact]
    public void On_EndOf2025_StayedForFortyFiveDaysFromAnUnknownDay()
    {
        var state = BundledCase.On("2025-12-31");
        var injunction = Assert.Single(state.Injunctions);

        Assert.Equal(InjunctionStatus.Stayed, injunction.Status);
        Assert.Equal(new DaySpan(new DateOnly(2026, 1, 15), new DateOnly(2026, 2, 5)), injunction.Stay!.Term.Ends);
        Assert.Equal(Disposition.Denied, Motion(state, "stay-injunction").Decisions[^1].Decision.Disposition);
        Assert.Contains(state.Coming, coming => coming.When.Latest == new DateOnly(2026, 2, 5));
        Assert.Equal(CaseHeadline.PendingWithAppealOpen, state.Headline);
    }

    [Theory]
    [InlineData("2026-01-02", InjunctionStatus.Stayed, false)]
    // A stay of 45 days holds to the end of the 45th.
    [InlineData("2026-01-03", InjunctionStatus.Stayed, false)]
    [InlineData("2026-01-15", InjunctionStatus.Stayed, false)]
    [InlineData("2026-01-16", InjunctionStatus.StayedOrInForce, false)]
    [InlineData("2026-02-05", InjunctionStatus.StayedOrInForce, false)]
    [InlineData("2026-02-06", InjunctionStatus.InForce, true)]
    public void On_DaysAroundTheStaysEnd_SaysOnlyWhatIsKnown(string day, InjunctionStatus status, bool soFarAsFound)
    {
        var injunction = Assert.Single(BundledCase.On(day).Injunctions);

        Assert.Equal(status, injunction.Status);
        Assert.Equal(soFarAsFound, injunction.SoFarAsFound);
    }

    [Theory]
    [InlineData("stay-mandate", MotionStatus.NoRulingFound)]
    [InlineData("summary-judgment-defendants", MotionStatus.NoRulingFound)]
    [InlineData("contempt", MotionStatus.Pending)]
    [InlineData("certiorari-petition", MotionStatus.Decided)]
    [InlineData("new-trial", MotionStatus.Decided)]
    public void On_LastChecked_MotionStands(string motion, MotionStatus status) =>
        Assert.Equal(status, Motion(BundledCase.On("2026-11-21"), motion).Status);

    [Fact]
    public void On_LastChecked_NothingIsImpossible()
    {
        Assert.DoesNotContain(BundledCase.On("2026-11-21").Findings, finding => finding.Severity == DiagnosticSeverity.Impossible);
    }

    [Theory]
    [InlineData("mtd-order", "appeal-notice-2020")]
    [InlineData("new-trial-motion", "remittitur-hearing")]
    [InlineData("remittitur-hearing", "post-trial-order")]
    [InlineData("injunction-motion", "injunction-briefing-order")]
    [InlineData("proceedings-resume", "protective-order-motion")]
    public void Compare_LinkedEventsWithVagueDates_AreInOrder(string first, string second) =>
        Assert.Equal(DateOrder.Before, BundledCase.History.Timeline.Compare(first, second));

    private static DocketState Docket(CaseState state, string id) => state.Dockets.Single(docket => docket.Docket.Id == id);

    private static MotionState Motion(CaseState state, string id) => state.Motions.Single(motion => motion.Motion.Id == id);

    private static ClaimOutcome Claim(CaseState state, string id) =>
        state.Claims.Single(claim => claim.Claim.Id == id).Results.Select(result => result.Outcome).Distinct().Single();
}

using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>Nothing is called missing that the record has on a later day, and nothing is told before it takes hold.</summary>
public sealed class OutlookTests
{
    private const string Reverses = "{ 'claim': 'fraud', 'outcome': 'reversed' }";

    [Theory]
    [InlineData("2020-01-10", "2020-01-05", JudgmentOutlook.NotYet, "no judgment yet")]
    [InlineData("[2020-01-03..2020-01-10]", "2020-01-05", JudgmentOutlook.MayBeEntered, "judgment may have been entered")]
    public void Award_WhoseJudgmentIsOnRecordLater_IsInNoneYet(string judged, string day, JudgmentOutlook outlook, string words)
    {
        var state = new CaseBuilder()
            .AwardOn("damages", "fraud")
            .Event("open", "2019-12-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("verdict", "2020-01-01", "'awardMade': 'damages', 'components': { 'compensatory': '10' }")
            .Event("judgment", judged, "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages']")
            .On(day);

        Assert.Equal(outlook, state.Awards[0].Outlook);
        Assert.Contains($"award of $10 by order, {words}", state.StatusLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-01-05", MandateStatus.NotYetIssued)]
    [InlineData("2020-01-06", MandateStatus.Issued)]
    public void Mandate_OnRecordOnALaterDay_IsNotYetIssued(string day, MandateStatus mandate) =>
        Assert.Equal(mandate, WonCase.Case(WonCase.Decided(Reverses), WonCase.Mandate).On(day).Appeals[0].Mandate);

    [Fact]
    public void Stay_OfTheMandateForAPetition_EndsWhenItIsDenied()
    {
        var stayed = WonCase.Case(
            WonCase.Decided(Reverses),
            "'mandateStayed': 'appeal'",
            WonCase.Sought,
            "'reviewDecided': 'cert', 'outcome': 'denied'"
        );

        Assert.Equal(MandateStatus.Stayed, stayed.On("2020-01-07").Appeals[0].Mandate);
        Assert.Equal(MandateStatus.NotFound, stayed.On("2020-01-08").Appeals[0].Mandate);
    }

    [Theory]
    [InlineData("2025-06-29")]
    [InlineData("2025-07-15")]
    [InlineData("2026-03-24")]
    [InlineData("2026-03-25", MandateStatus.NotFound)]
    public void Stay_OfTheMandate_GoesOnUntilTheGrantedPetitionIsDecided(string day, MandateStatus mandate = MandateStatus.Stayed)
    {
        var bytes = File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/sony-v-cox.case.json"));
        var state = new CaseHistory(CaseFile.Read(bytes).Case!).On(DateOnly.Parse(day));

        Assert.Equal(mandate, state.Appeals.First(appeal => appeal.Docket.Id == "ca4").Mandate);
    }

    [Fact]
    public void Claim_ReversedOnAppeal_IsReversedByTheDecisionAndToldWithTheMandate()
    {
        var built = WonCase.Case(WonCase.Decided(Reverses), WonCase.Mandate);
        var state = built.On("2020-01-06");

        Assert.All(state.Claims.First(claim => claim.Claim.Id == "fraud").Results, result => Assert.Equal("d5", result.Event));
        Assert.Empty(built.On("2020-01-05").Changes["d6"]);
        Assert.Contains(state.Changes["d6"], change => change.After == "reversed");
    }

    [Fact]
    public void Decision_OfTheSupremeCourt_ChangesNothingBeforeItTakesHold()
    {
        var built = WonCase.Case(
            WonCase.Decided(""" { 'claim': 'fraud', 'outcome': 'affirmed' } """),
            WonCase.Mandate,
            WonCase.Sought,
            WonCase.Granted,
            WonCase.Decided(Reverses, docket: "cert")
        );

        Assert.DoesNotContain(
            built.On("2020-02-09").Changes["d9"],
            change => change.EffectId.StartsWith("takes-hold", StringComparison.Ordinal)
        );
        Assert.Contains(built.On("2020-02-10").Changes["d9"], change => change.EffectId.StartsWith("takes-hold", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2020-01-15", InjunctionStatus.NotYetInEffect, "permanent injunction of 10 January 2020 issued but not yet in effect")]
    [InlineData("2020-02-01", InjunctionStatus.InForce, "permanent injunction of 10 January 2020 in force")]
    public void Injunction_ThatTakesEffectLater_IsIssuedUntilThen(string day, InjunctionStatus status, string words)
    {
        var state = new CaseBuilder()
            .Event("open", "2019-12-01", "'docketOpened': 'trial'")
            .Event("order", "2020-01-10", "'injunctionIssued': 'perm', 'from': '2020-02-01'")
            .On(day);
        var injunction = state.Injunctions.First(one => one.Injunction.Id == "perm");

        Assert.Equal((status, "order"), (injunction.Status, injunction.Issued));
        Assert.Contains(words, state.StatusLine, StringComparison.Ordinal);
        Assert.DoesNotContain("no injunction", state.StatusLine, StringComparison.Ordinal);
    }
}

using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using Xunit;

namespace CaseTracker.Tests.Timeline;

public sealed class AppealFoldTests
{
    private const string Taken = "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['d1']";
    private const string CrossTaken = "'appealTaken': 'appeal', 'by': ['alpha'], 'fromRulings': ['d1']";
    private const string Affirmed = "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'd1', 'outcome': 'affirmed' } ]";
    private const string Reversed = "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'd1', 'outcome': 'reversed' } ]";
    private const string Vacated = "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'd1', 'outcome': 'vacated' } ]";
    private const string InPart = "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'd1', 'outcome': 'reversed', 'inPart': true } ]";
    private const string Mandate = "'mandateIssued': 'appeal'";
    private const string MandateStayed = "'mandateStayed': 'appeal'";
    private const string Rehearing = "'rehearingDecided': 'appeal', 'disposition': 'granted'";
    private const string NoRehearing = "'rehearingDecided': 'appeal', 'disposition': 'denied'";
    private const string Sought = "'reviewSought': 'cert', 'of': 'appeal', 'by': ['beta']";
    private const string Denied = "'reviewDecided': 'cert', 'outcome': 'denied'";
    private const string Gvr = "'reviewDecided': 'cert', 'outcome': 'granted vacated remanded'";
    private const string Issue = "'injunctionIssued': 'pi'";

    [Theory]
    [InlineData(true, MandateStatus.NotDue, null, Taken)]
    [InlineData(false, MandateStatus.NotFound, null, Taken, Affirmed)]
    [InlineData(false, MandateStatus.Issued, null, Taken, Affirmed, Mandate)]
    [InlineData(false, MandateStatus.Issued, null, Taken, Affirmed, MandateStayed, Mandate)]
    [InlineData(false, MandateStatus.Stayed, null, Taken, Affirmed, MandateStayed)]
    [InlineData(true, MandateStatus.NotDue, "mandate-before-decision", Taken, Mandate)]
    [InlineData(true, MandateStatus.NotDue, "mandate-before-decision", Taken, MandateStayed)]
    [InlineData(true, MandateStatus.NotDue, "rehearing-before-decision", Taken, NoRehearing)]
    [InlineData(true, MandateStatus.NotDue, "appealed-twice", Taken, Taken)]
    [InlineData(true, MandateStatus.NotDue, "appealed-twice", Taken, Affirmed, CrossTaken)]
    [InlineData(false, MandateStatus.NotFound, null, Taken, Affirmed, NoRehearing)]
    [InlineData(true, MandateStatus.NotDue, null, Taken, Affirmed, Rehearing)]
    [InlineData(false, MandateStatus.NotFound, null, Taken, Affirmed, Rehearing, Reversed)]
    [InlineData(false, MandateStatus.Issued, null, Taken, Affirmed, Mandate, Sought, Denied)]
    [InlineData(true, MandateStatus.NotDue, null, Taken, Affirmed, Mandate, Sought, Gvr)]
    [InlineData(false, MandateStatus.NotDue, null, Taken, "'docketTerminated': 'appeal'")]
    public void On_AfterEffects_GivesTheAppeal(bool open, MandateStatus mandate, string? finding, params string[] effects)
    {
        var state = TimelineCases.OneADay([Issue, .. effects]).On("2020-06-01");
        var appeal = Assert.Single(state.Appeals);

        Assert.Equal((open, mandate), (appeal.IsOpen, appeal.Mandate));
        Assert.Equal(open, state.Headline == CaseHeadline.PendingWithAppealOpen);
        Assert.Equal(finding is null ? [] : [finding], state.Findings.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void CrossAppeal_UnderTheSameNumber_IsOneAppealByBothSides()
    {
        var state = TimelineCases.OneADay([Issue, Taken, CrossTaken]).On("2020-06-01");
        var appeal = Assert.Single(state.Appeals);

        Assert.Empty(state.Findings);
        Assert.Equal(["beta", "alpha"], appeal.By);
        Assert.Equal(["d1"], appeal.From);
    }

    [Theory]
    [InlineData("no-appeal", Reversed)]
    [InlineData("no-appeal", Mandate)]
    [InlineData("no-appeal", NoRehearing)]
    [InlineData("no-review", Denied)]
    [InlineData("no-appeal", Sought, Gvr)]
    public void On_WithoutAnAppealOrPetition_IsAFinding(string code, params string[] effects) =>
        Assert.Equal([code], TimelineCases.OneADay([Issue, .. effects]).On("2020-06-01").Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData(InjunctionStatus.InForce, Reversed)]
    [InlineData(InjunctionStatus.Undone, Reversed, Mandate)]
    [InlineData(InjunctionStatus.Undone, Vacated, Mandate)]
    [InlineData(InjunctionStatus.InForce, InPart, Mandate)]
    [InlineData(InjunctionStatus.InForce, Affirmed, Mandate)]
    [InlineData(InjunctionStatus.InForce, Reversed, MandateStayed)]
    [InlineData(InjunctionStatus.InForce, Reversed, Mandate, Sought, Gvr)]
    [InlineData(InjunctionStatus.InForce, Reversed, Rehearing)]
    [InlineData(InjunctionStatus.Undone, Reversed, Mandate, Sought, Denied)]
    [InlineData(InjunctionStatus.Undone, Affirmed, Rehearing, Reversed, Mandate)]
    public void Reversal_UndoesTheRulingFromTheMandateOn(InjunctionStatus expected, params string[] effects)
    {
        var state = TimelineCases.OneADay([Issue, Taken, .. effects]).On("2020-06-01");

        Assert.Equal(expected, state.Injunctions.First(injunctionState => injunctionState.Injunction.Id == "pi").Status);
        Assert.Empty(state.Findings);
    }

    [Fact]
    public void Reversal_BeforeTheMandateIsFound_SaysSo() =>
        Assert.Contains(
            "reversed (we found no order sending the case back)",
            TimelineCases.OneADay(Issue, Taken, Reversed).On("2020-06-01").StatusLine,
            StringComparison.Ordinal
        );

    /// <summary>One order did all of these; the reversal undoes them, and nothing that another order did.</summary>
    [Theory]
    [InlineData("'docketTerminated': 'trial'", "docket Pending", "")]
    [InlineData("'docketStayed': 'trial'", "docket Pending", "")]
    [InlineData("'defaultEntered': ['beta'], 'docket': 'trial'", "docket Pending", "")]
    [InlineData("'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['fees']", "docket Pending", "award Undone")]
    [InlineData("'claimDecided': 'fraud', 'outcome': 'dismissed with prejudice'", "claim Reversed", "")]
    [InlineData("'injunctionDissolved': 'perm'", "perm InForce", "")]
    [InlineData("'injunctionStayed': 'perm', 'kind': 'administrative'", "perm InForce", "")]
    [InlineData("'awardAdjusted': 'fees', 'component': 'costs', 'to': '5', 'instrument': 'credit'", "award 10", "")]
    [InlineData("'remittiturOffered': 'fees', 'component': 'costs', 'to': '5'", "award 10", "award ByOrder")]
    [InlineData("'executionStayed': 'fees'", "award not stayed", "")]
    [InlineData("'awardMade': 'damages', 'components': { 'costs': '1' }", "damages Undone", "award ByOrder")]
    [InlineData("'sanctionImposed': 'contempt', 'on': ['beta']", "sanctions 0", "")]
    public void Reversal_WithMandate_UndoesOnlyThatRuling(string effect, string expected, string also)
    {
        var state = new CaseBuilder()
            .Event(
                "d0",
                "2019-12-01",
                "'awardMade': 'fees', 'components': { 'costs': '10' }",
                "'injunctionIssued': 'perm'",
                "'claimAsserted': 'fraud'",
                "'docketOpened': 'trial'"
            )
            .Event("d1", "2020-01-01", effect)
            .With("'ruling': { 'decides': [ { 'motion': 'dismiss', 'disposition': 'granted' } ] }")
            .Event("d2", "2020-01-02", Taken)
            .Event("d3", "2020-01-03", Reversed)
            .Event("d4", "2020-01-04", Mandate)
            .On("2020-06-01");
        string[] seen =
        [
            $"docket {state.Dockets[0].Status}",
            $"claim {state.Claims[0].Results[0].Outcome}",
            $"perm {state.Injunctions.First(injunctionState => injunctionState.Injunction.Id == "perm").Status}",
            $"award {state.Awards[1].Total.Amount}",
            $"award {state.Awards[1].Stage}",
            state.Awards[1].ExecutionStayed ? "award stayed" : "award not stayed",
            $"damages {state.Awards[0].Stage}",
            $"sanctions {state.Sanctions.Count}",
        ];

        Assert.Contains(expected, seen);
        if (also.Length > 0)
            Assert.Contains(also, seen);
        Assert.Empty(state.Dockets[0].InDefault);
        Assert.Empty(state.Motions[0].Decisions);
        Assert.Empty(state.Findings);
    }

    [Fact]
    public void Reversal_OfAVerdict_StaysUndoneWhateverCameAfter()
    {
        var award = new CaseBuilder()
            .Event("d1", "2020-01-01", "'awardMade': 'damages', 'components': { 'punitive': '9' }")
            .Verdict()
            .Event("cut", "2020-01-02", "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '3'")
            .Event("judgment", "2020-01-03", "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages']")
            .Event("d2", "2020-01-04", Taken)
            .Event("d3", "2020-01-05", Vacated)
            .Event("d4", "2020-01-06", Mandate)
            .On("2020-06-01")
            .Awards[0];

        Assert.Equal((AwardStage.Undone, "d3", false), (award.Stage, award.Undone, award.IsOwed));
    }

    [Theory]
    [InlineData(null, "petition for certiorari pending", Sought)]
    [InlineData(CertiorariOutcome.Denied, null, Sought, Denied)]
    [InlineData(CertiorariOutcome.Granted, "before the Supreme Court", Sought, "'reviewDecided': 'cert', 'outcome': 'granted'")]
    public void Review_ChangesNothingBelow(CertiorariOutcome? outcome, string? words, params string[] effects)
    {
        var before = TimelineCases.OneADay(Issue, Taken, Affirmed, Mandate).On("2020-06-01");
        var state = TimelineCases.OneADay([Issue, Taken, Affirmed, Mandate, .. effects]).On("2020-06-01");

        Assert.Equal(outcome, Assert.Single(state.Reviews).Outcome);
        Assert.Equal(
            before.Injunctions.Select(injunctionState => injunctionState.Status),
            state.Injunctions.Select(injunctionState => injunctionState.Status)
        );
        Assert.Equal(before.Appeals[0].Outcomes, state.Appeals[0].Outcomes);
        Assert.Equal(words is not null, words is not null && state.StatusLine.Contains(words, StringComparison.Ordinal));
    }
}

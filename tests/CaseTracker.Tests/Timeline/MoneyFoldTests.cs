using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Money;
using Xunit;

namespace CaseTracker.Tests.Timeline;

public sealed class MoneyFoldTests
{
    private const string Made = "'awardMade': 'damages', 'components': { 'compensatory': '444719', 'punitive': '167254000' }";
    private const string Remitted = "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '4002471'";
    private const string Accepted = "'remittiturAccepted': 'damages'";
    private const string Refused = "'remittiturRefused': 'damages'";
    private const string Interest =
        "'awardAdjusted': 'damages', 'component': 'prejudgment interest', 'to': '1000', 'instrument': 'interest'";
    private const string Reduced =
        "'awardAdjusted': 'damages', 'component': 'punitive', 'to': '444719', 'instrument': 'due process reduction'";
    private const string Judgment = "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages']";
    private const string Amended = "'judgmentAmended': 'trial'";
    private const string Vacated = "'judgmentVacated': 'trial'";
    private const string Satisfied = "'judgmentSatisfied': 'trial'";
    private const string Execution = "'executionStayed': 'damages'";

    [Theory]
    [InlineData(AwardStage.NotMade, 0)]
    [InlineData(AwardStage.ByOrder, 167_698_719, Made)]
    [InlineData(AwardStage.Remitted, 4_447_190, Made, Remitted)]
    [InlineData(AwardStage.Remitted, 4_447_190, Made, Remitted, Accepted)]
    [InlineData(AwardStage.SetAside, 167_698_719, Made, Remitted, Refused)]
    [InlineData(AwardStage.SetAside, 167_699_719, Made, Interest, Remitted, Refused)]
    [InlineData(AwardStage.InJudgment, 167_698_719, Made, Judgment)]
    [InlineData(AwardStage.InJudgment, 4_447_190, Made, Remitted, Judgment)]
    [InlineData(AwardStage.Remitted, 4_447_190, Made, Judgment, Remitted)]
    [InlineData(AwardStage.InJudgment, 4_447_190, Made, Judgment, Remitted, Accepted)]
    [InlineData(AwardStage.SetAside, 167_698_719, Made, Judgment, Remitted, Refused)]
    [InlineData(AwardStage.InJudgment, 889_438, Made, Judgment, Reduced, Amended)]
    [InlineData(AwardStage.Satisfied, 167_698_719, Made, Judgment, Satisfied)]
    [InlineData(AwardStage.Undone, 167_698_719, Made, Judgment, Vacated)]
    public void On_AfterEffects_GivesStageAndSum(AwardStage stage, int total, params string[] effects)
    {
        var state = TimelineCases.OneADay(effects).On("2020-06-01");
        var award = state.Awards[0];

        Assert.Equal((stage, new MonetaryAmount(total, "USD")), (award.Stage, award.Total));
        Assert.Equal(stage == AwardStage.InJudgment, award.IsOwed);
        Assert.Empty(state.Findings);
    }

    [Theory]
    [InlineData("no-award", Reduced)]
    [InlineData("no-award", Remitted)]
    [InlineData("no-award", Execution)]
    [InlineData("no-award", Judgment)]
    [InlineData("made-twice", Made, Made)]
    [InlineData("no-remittitur", Made, Accepted)]
    [InlineData("no-remittitur", Made, Remitted, Accepted, Refused)]
    [InlineData("no-component", Made, "'remittiturOffered': 'damages', 'component': 'costs', 'to': '1'")]
    [InlineData("no-judgment", Made, Amended)]
    [InlineData("no-judgment", Made, Satisfied)]
    [InlineData("no-judgment", Made, Judgment, Vacated, Vacated)]
    public void On_AnImpossibleHistory_IsAFinding(string code, params string[] effects)
    {
        var findings = TimelineCases.OneADay(effects).On("2020-06-01").Findings;

        Assert.Equal((code, DiagnosticSeverity.Impossible), (Assert.Single(findings).Code, findings[0].Severity));
        Assert.Equal([$"d{effects.Length}"], findings[0].Events);
    }

    [Fact]
    public void On_AnAwardAdjustedBeforeItIsMade_IsAFinding()
    {
        var findings = new CaseBuilder().Event("cut", "2020-01-01", Reduced).Event("made", "2021-01-01", Made).On("2022-01-01").Findings;

        Assert.Equal(["before-cause", "no-award"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void On_AnAwardInAJudgmentThatWasNeverMade_IsNotOwed() =>
        Assert.Equal(AwardStage.NotMade, TimelineCases.OneADay(Judgment).On("2020-06-01").Awards[0].Stage);

    [Fact]
    public void Steps_OfAnAward_KeepEveryFigure()
    {
        var steps = TimelineCases.OneADay(Made, Interest, Remitted, Refused).On("2020-06-01").Awards[0].Steps;

        Assert.Equal(
            ["d1 order 167698719", "d2 interest 167699719", "d3 remittitur 4448190"],
            steps.Select(step => $"{step.Event} {step.How} {step.Total}")
        );
        Assert.Equal([ComponentKind.Punitive], steps[2].Changed);
    }

    [Fact]
    public void Steps_OfTwoComponentsRemittedInOneOrder_AreOneStepAndRefusedTogether()
    {
        var builder = new CaseBuilder()
            .Event("made", "2020-01-01", Made)
            .Verdict()
            .Event("cut", "2020-02-01", Remitted, "'remittiturOffered': 'damages', 'component': 'compensatory', 'to': '19'")
            .Event("no", "2020-03-01", Refused);

        var cut = builder.On("2020-02-15").Awards[0];
        Assert.Equal(("jury verdict", 2, 4_002_490m), (cut.Steps[0].How, cut.Steps.Count, cut.Steps[1].Total));
        Assert.Equal(
            (AwardStage.SetAside, 167_698_719m),
            (builder.On("2020-03-01").Awards[0].Stage, builder.On("2020-03-01").Awards[0].Total.Amount)
        );
    }

    [Fact]
    public void Remittitur_UntilAccepted_IsConditional()
    {
        var builder = TimelineCases.OneADay(Made, Remitted, Accepted);

        Assert.Equal(
            [RemittiturStatus.None, RemittiturStatus.AcceptanceNotKnown, RemittiturStatus.Accepted],
            new[] { "2020-01-01", "2020-01-02", "2020-01-03" }.Select(day => builder.On(day).Awards[0].Remittitur)
        );
        var change = Assert.Single(builder.History().ChangesOf("d2"));
        Assert.Equal(("Punitive damages", "$167,254,000", "$4,002,471"), (change.Label, change.Before, change.After));
        Assert.Equal("award/damages/punitive@d2", change.Fact.Text);
    }

    [Theory]
    [InlineData("2020-01-20", true)]
    [InlineData("2020-02-02", false)]
    public void ExecutionStayed_WithATerm_Ends(string day, bool expected) =>
        Assert.Equal(
            expected,
            TimelineCases.OneADay(Made, $"{Execution}, 'until': [ {{ 'date': '2020-02-01' }} ]").On(day).Awards[0].ExecutionStayed
        );

    [Fact]
    public void JudgmentVacated_InOneDocket_LeavesTheOthersJudgment()
    {
        var awards = TimelineCases
            .OneADay(
                Made,
                "'awardMade': 'fees', 'components': { 'attorneys fees': '10.50' }",
                Judgment,
                "'judgmentEntered': 'state', 'kind': 'final', 'awards': ['fees']",
                Vacated
            )
            .On("2020-06-01")
            .Awards;

        Assert.Equal([AwardStage.Undone, AwardStage.InJudgment], awards.Select(award => award.Stage));
        Assert.Equal("$10.50", awards[1].Total.ToString());
    }

    [Theory]
    [InlineData("award/damages/judgment", Made, 1)]
    [InlineData("award/damages/judgment", "'claimAsserted': 'fraud'", 0)]
    [InlineData("award/damages/judgment", Judgment, 0)]
    [InlineData("award/damages/acceptance", Made, 0)]
    [InlineData("award/damages/acceptance", Remitted, 1)]
    public void NotFound_OfAnAward_ShowsWhileItMatters(string about, string last, int expected)
    {
        string[] effects = last is Made or "'claimAsserted': 'fraud'" ? [last] : [Made, last];

        Assert.Equal(expected, TimelineCases.OneADay(effects).NotFound(about).On("2020-06-01").NotFound.Count);
    }

    [Fact]
    public void Fees_GrantedWithoutASum_AreGoneOnceAnAwardGivesIt()
    {
        const string Granted = "'feesGranted': 'attorneys fees', 'payors': ['beta'], 'payees': ['alpha']";

        Assert.Single(TimelineCases.OneADay(Granted).On("2020-06-01").FeeGrants);
        Assert.Empty(
            TimelineCases.OneADay(Granted, "'awardMade': 'fees', 'components': { 'attorneys fees': '10.50' }").On("2020-06-01").FeeGrants
        );
    }
}

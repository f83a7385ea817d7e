using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>Interest, bonds, payments, settlements and coercive sanctions.</summary>
public sealed class MoneyAfterJudgmentTests
{
    private const string Made = "'awardMade': 'damages', 'components': { 'compensatory': '1000000' }";
    private const string Judgment = "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages'], 'claims': ['fraud']";
    private const string Asserted = "'claimAsserted': 'fraud'";
    private const string Won = "'claimDecided': 'fraud', 'outcome': 'judgment for plaintiff'";

    /// <summary>The claim won, $1,000,000 in judgment on 4 January 2020, then the effects, one a day.</summary>
    private static CaseState State(string day, params string[] effects) =>
        TimelineCases.OneADay([Asserted, Won, Made, Judgment, .. effects]).AwardOn("damages", "fraud").On(day);

    /// <summary>By hand: 9 % of $1,000,000 is $90,000 a year, $246.575… a day; compounded, the second year bears interest on the
    /// first.</summary>
    [Theory]
    [InlineData("simple", "2019-12-31", "0")]
    [InlineData("simple", "2020-01-01", "0")]
    [InlineData("simple", "2020-01-02", "246.58")]
    [InlineData("simple", "2020-12-31", "90000")]
    [InlineData("simple", "2021-12-31", "180000")]
    [InlineData("yearly", "2020-12-31", "90000")]
    [InlineData("yearly", "2021-12-31", "188100")]
    [InlineData("yearly", "2022-01-01", "188392.96")]
    public void Interest_ToADay_IsComputed(string compounding, string day, string expected)
    {
        var state = State(
            "2022-06-01",
            $"'interestSet': 'damages', 'percent': '9', 'compounding': '{compounding}', 'accruesFrom': '2020-01-01'"
        );

        Assert.Equal(decimal.Parse(expected), state.Awards[0].InterestBy(DateOnly.Parse(day))?.Amount);
        Assert.Contains($"with interest (9% a year, {(compounding == "simple" ? "simple" : "compounded yearly")})", state.StatusLine);
    }

    [Fact]
    public void Interest_OfAnAwardThatFell_IsNone() =>
        Assert.Null(
            State(
                "2022-06-01",
                "'interestSet': 'damages', 'percent': '9', 'compounding': 'simple', 'accruesFrom': '2020-01-01'",
                "'judgmentVacated': 'trial'"
            )
                .Awards[0]
                .InterestBy(new DateOnly(2022, 6, 1))
        );

    [Theory]
    [InlineData("enforcement stayed on a bond of $1,200,000", true, "'executionStayed': 'damages'")]
    [InlineData("secured by a bond of $1,200,000", false, "'motionFiled': 'extend'")]
    [InlineData("award of $1,000,000 in judgment;", false, "'bondReleased': 'trial'")]
    public void Bond_WhileItSecures_IsNamed(string expected, bool stayed, string then)
    {
        var state = State("2020-06-01", "'bondPosted': 'trial', 'amount': { 'amount': '1200000', 'currency': 'USD' }", then);

        Assert.Contains(expected, state.StatusLine, StringComparison.Ordinal);
        Assert.Equal(stayed, state.Awards[0].ExecutionStayed);
        Assert.Empty(state.Findings);
    }

    [Fact]
    public void Bond_ReleasedWithoutOne_IsAFinding() =>
        Assert.Equal(["no-bond"], State("2020-06-01", "'bondReleased': 'trial'").Findings.Select(finding => finding.Code));

    [Fact]
    public void Payments_AreAddedUp_AndSatisfactionIsPerAward()
    {
        var paid = State("2020-06-01", "'paymentMade': 'damages', 'sum': '250000'", "'paymentMade': 'damages', 'sum': '100000'");
        var other = State("2020-06-01", "'judgmentSatisfied': 'trial', 'awards': ['fees']");

        Assert.Equal(350_000m, paid.Awards[0].Paid.Amount);
        Assert.Contains("in judgment, $350,000 of it paid", paid.StatusLine, StringComparison.Ordinal);
        Assert.Equal(AwardStage.InJudgment, other.Awards[0].Stage);
    }

    [Fact]
    public void Payors_WithTheirOwnSums_AreNamedWithThem() =>
        Assert.Contains(
            "award of $30 (Beta Ltd. $20)",
            new CaseBuilder()
                .Event(
                    "d1",
                    "2020-01-01",
                    "'awardMade': 'fees', 'components': { 'costs': '30' }, 'shares': [ { 'party': 'beta', 'sum': '20' } ]"
                )
                .On("2020-06-01")
                .StatusLine,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("'notDisclosed': true", "Settled on 5 January 2020, sum not disclosed")]
    [InlineData("'sum': { 'amount': '700000', 'currency': 'USD' }", "Settled on 5 January 2020, $700,000")]
    [InlineData("'note': 'On the courthouse steps.'", "Settled on 5 January 2020, sum not in the record")]
    public void Settlement_AfterJudgment_EndsTheCase_AndNothingIsOwed(string terms, string expected)
    {
        var state = State("2020-06-01", $"'settlementReached': 'trial', {terms}", "'docketTerminated': 'trial'");

        Assert.Equal(
            (CaseHeadline.Settled, AwardStage.Settled, ClaimOutcome.JudgmentForPlaintiff),
            (state.Headline, state.Awards[0].Stage, state.Claims[0].Results[0].Outcome)
        );
        Assert.StartsWith(expected, state.StatusLine, StringComparison.Ordinal);
        Assert.Contains("docket closed", state.StatusLine, StringComparison.Ordinal);
        Assert.False(state.Awards[0].IsOwed);
    }

    [Fact]
    public void Settlement_ByTheKindOfTheEventAlone_IsASettlementWithoutAKnownSum()
    {
        var state = new CaseBuilder()
            .Event("d1", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("d2", "2020-01-02", "'docketTerminated': 'trial'")
            .With("'kind': 'settlement'")
            .On("2020-06-01");

        Assert.StartsWith("Settled on 2 January 2020, sum not in the record", state.StatusLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Settlement_OfOneClaim_LeavesTheCaseOpen()
    {
        var state = new CaseBuilder()
            .Event("d1", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'", "'claimAsserted': 'theft'")
            .Event("d2", "2020-01-02", "'settlementReached': 'trial', 'claims': ['theft'], 'notDisclosed': true")
            .On("2020-06-01");

        Assert.Equal(CaseHeadline.Pending, state.Headline);
        Assert.Equal([ClaimOutcome.Pending, ClaimOutcome.Settled], state.Claims.Select(claim => claim.Results[0].Outcome));
        Assert.Contains("partial settlement reached on 2 January 2020 (sum not disclosed)", state.StatusLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CaseHeadline.Pending, "awaiting the court’s approval")]
    [InlineData(CaseHeadline.Pending, "preliminarily approved", "'settlementApproved': 'trial', 'stage': 'preliminary'")]
    [InlineData(CaseHeadline.Settled, "finally approved on 3 January 2020", "'settlementApproved': 'trial', 'stage': 'final'")]
    [InlineData(CaseHeadline.Pending, "no award", "'settlementRejected': 'trial'")]
    public void ClassSettlement_BindsWithFinalApproval(CaseHeadline headline, string expected, params string[] then)
    {
        var state = TimelineCases
            .OneADay([
                "'claimAsserted': 'fraud'",
                "'settlementReached': 'trial', 'classWide': true, 'sum': { 'amount': '650000000', 'currency': 'USD' }",
                .. then,
            ])
            .On("2020-06-01");

        Assert.Equal(headline, state.Headline);
        Assert.Contains(expected, state.StatusLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("day", "2020-01-31", 31)]
    [InlineData("week", "2020-01-31", 5)]
    [InlineData("month", "2020-01-31", 1)]
    [InlineData("month", "2020-02-01", 2)]
    [InlineData("day", "2019-12-31", 0)]
    public void CoerciveSanction_ToADay_IsComputed(string per, string day, int times) =>
        Assert.Equal(times * 1000m, Assert.Single(Sanctioned(per).Sanctions).AccruedBy(DateOnly.Parse(day))?.Amount);

    [Fact]
    public void CoerciveSanction_OncePurged_GrowsNoMore()
    {
        var sanction = Assert.Single(Sanctioned("day", "'sanctionPurged': 'd1'").Sanctions);

        Assert.Equal("d2", sanction.PurgedIn);
        Assert.Equal(1000m, sanction.AccruedBy(new DateOnly(2020, 6, 1))?.Amount);
    }

    private static CaseState Sanctioned(string per, params string[] then) =>
        TimelineCases
            .OneADay([
                $"'sanctionImposed': 'contempt', 'on': ['beta'], 'amount': {{ 'amount': '1000', 'currency': 'USD' }}, 'per': '{per}', "
                    + "'accruesFrom': '2020-01-01'",
                .. then,
            ])
            .On("2020-06-01");

    [Fact]
    public void Remittitur_AfterJudgment_IsOneLine()
    {
        const string Cut = "'remittiturOffered': 'damages', 'component': 'compensatory', 'to': '400000'";
        var offered = State("2020-06-01", Cut);
        var accepted = State("2020-06-01", Cut, "'remittiturAccepted': 'damages'");
        var amended = State("2020-06-01", Cut, "'judgmentAmended': 'trial'");

        Assert.Contains(
            "award of $400,000 after a conditional remittitur of the judgment for $1,000,000 (no record that the plaintiff accepted; "
                + "if refused, a new trial on damages follows)",
            offered.StatusLine,
            StringComparison.Ordinal
        );
        Assert.Contains("award of $400,000 in judgment", accepted.StatusLine, StringComparison.Ordinal);
        Assert.Contains("award of $400,000 in judgment", amended.StatusLine, StringComparison.Ordinal);
        Assert.DoesNotContain("no judgment found", offered.StatusLine + accepted.StatusLine + amended.StatusLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Clauses_StayedNarrowedAndLeftOut_HaveTheirOwnStatus()
    {
        var state = TimelineCases
            .OneADay(
                "'injunctionIssued': 'pi'",
                "'injunctionStayed': 'pi', 'kind': 'pending appeal', 'clauses': ['delete']",
                "'injunctionModified': 'pi', 'clauses': ['keep-off', 'delete'], 'narrowed': ['keep-off'], 'binds': ['gamma']"
            )
            .On("2020-06-01");
        var injunction = state.Injunctions.Single(one => one.Injunction.Id == "pi");

        Assert.Equal(
            [ClauseStatus.Narrowed, ClauseStatus.Stayed],
            injunction.Injunction.Clauses.Select(one => injunction.StatusOf(one.Id))
        );
        Assert.Equal((InjunctionStatus.InForce, "gamma"), (injunction.Status, Assert.Single(injunction.Binds)));
    }

    [Theory]
    [InlineData("2021-01-04", "Judgment for the plaintiff")]
    [InlineData("2021-01-05", "Judgment for the plaintiff")]
    public void Silence_AfterAJudgment_IsNotRemarkedOn(string day, string expected)
    {
        var line = State(day).StatusLine;

        Assert.StartsWith(expected, line, StringComparison.Ordinal);
        Assert.DoesNotContain("no ruling found since", line, StringComparison.Ordinal);
    }

    /// <summary>What may have happened in June is not before the silence, wherever the timeline puts it.</summary>
    [Fact]
    public void Silence_IsCountedFromTheLatestDayThatAnEventMayHave()
    {
        var history = new CaseBuilder()
            .Event("d1", "[2019-11-01..2020-06-30]", "'docketOpened': 'trial'")
            .Event("d2", "2020-01-01", "'motionFiled': 'extend'")
            .History();

        Assert.DoesNotContain("no ruling found", history.On(new DateOnly(2021, 6, 30)).StatusLine, StringComparison.Ordinal);
        Assert.Contains("no ruling found", history.On(new DateOnly(2021, 7, 1)).StatusLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-01-01", false)]
    [InlineData("2021-01-02", true)]
    public void Silence_OfMoreThanAYear_IsSaidOfAnOpenCase(string day, bool said)
    {
        var history = new CaseBuilder().Event("d1", "2020-01-01", "'docketOpened': 'trial'").History();

        Assert.Equal(
            said,
            history.On(DateOnly.Parse(day)).StatusLine.Contains("no ruling found since 1 January 2020", StringComparison.Ordinal)
        );
        Assert.NotEqual(history.Turnings.StretchOf(new DateOnly(2021, 1, 1)), history.Turnings.StretchOf(new DateOnly(2021, 1, 2)));
    }

    [Theory]
    [InlineData(
        "Judgment for the plaintiff on 1 claim and for the defendant on 1 counterclaim",
        "judgment for plaintiff",
        "judgment for plaintiff"
    )]
    [InlineData("Judgment for the plaintiff (", "judgment for plaintiff", "judgment for defendant")]
    [InlineData("Judgment for the defendant (", "judgment for defendant", "judgment for plaintiff")]
    public void Judgment_OnACounterclaimToo_NamesWhoWonEach(string expected, string claim, string counterclaim) =>
        Assert.StartsWith(
            expected,
            new CaseBuilder()
                .Set("claims", "fraud", "'by': ['beta'], 'against': ['alpha']")
                .Event("d1", "2020-01-01", "'claimAsserted': 'theft'", "'claimAsserted': 'fraud'")
                .Event(
                    "d2",
                    "2020-01-02",
                    $"'claimDecided': 'theft', 'outcome': '{claim}'",
                    $"'claimDecided': 'fraud', 'outcome': '{counterclaim}'",
                    "'judgmentEntered': 'trial', 'kind': 'final', 'claims': ['fraud', 'theft']"
                )
                .On("2020-06-01")
                .StatusLine,
            StringComparison.Ordinal
        );
}

using CaseTracker.Core.State;
using CaseTracker.Exchange.Answers;
using Xunit;
using static CaseTracker.Tests.Timeline.WonCase;

namespace CaseTracker.Tests.Exchange;

/// <summary>What comes next is never said to be nothing while a trial, a mandate or a remand is ahead.</summary>
public sealed class StillToComeTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const string Remanded = ", 'remanded': true";
    private const string VacatesDamages = " { 'award': 'damages', 'outcome': 'vacated' } ";

    [Theory]
    [InlineData(
        "2020-01-05",
        "Still to come: the mandate of the Ninth Circuit; then, on remand, a new decision on the " + "award “Damages”."
    )]
    [InlineData("2020-01-06", "Still to come: on remand, a new decision on the award “Damages”.")]
    public void Next_AfterADecisionAbove_IsTheMandateAndThenTheRemand(string day, string expected) =>
        Assert.Equal(expected, Next(Case(Decided(VacatesDamages) + Remanded, Mandate), day));

    [Theory]
    [InlineData("2020-03-05", "Still to come: the mandate of the Ninth Circuit (we found no record of it).")]
    [InlineData(
        "2020-03-06",
        "We found nothing still to come: no open appeal, no pending motion, no date; the mandate of the Ninth Circuit was due by now; "
            + "we found no record of it; the time to appeal from the latest decision may not have run out."
    )]
    [InlineData(
        "2021-06-01",
        "We found nothing still to come: no open appeal, no pending motion, no date; the mandate of the Ninth Circuit was due by now; "
            + "we found no record of it."
    )]
    public void Next_AfterAnAffirmanceWithoutAMandateOnRecord_IsTheMandateWhileItMayBeOnItsWay(string day, string expected) =>
        Assert.Equal(expected, Next(Case(Decided("", Ruling("judgment", "affirmed"))), day));

    [Fact]
    public void Next_OnceTheCourtBelowDecidedAnew_IsNoRemand() =>
        Assert.DoesNotContain(
            "remand",
            Next(
                Case(
                    Decided(VacatesDamages) + Remanded,
                    Mandate,
                    "'awardMade': 'fees', 'components': { 'costs': '1' }",
                    "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['fees']"
                ),
                "2020-02-01"
            ),
            Ordinal
        );

    [Theory]
    [InlineData("2020-02-03/2020-02-14", "2020-02-10", "Trial under way since 3 February 2020; no verdict or decision yet")]
    [InlineData("2020-02-03/2020-02-14", "2020-02-20", "Trial held from 3 to 14 February 2020; no verdict or decision yet")]
    [InlineData("2020-02-03", "2020-02-20", "Trial began on 3 February 2020; no verdict or decision yet")]
    public void Next_DuringATrial_IsItsVerdict(string date, string day, string expected)
    {
        var built = Tried(date)
            .Event("verdict", "2020-03-01", "'claimDecided': 'fraud', 'outcome': 'judgment for plaintiff'")
            .In("trial")
            .Verdict();

        Assert.StartsWith(expected, Next(built, day), Ordinal);
        Assert.Contains(expected.Split(';')[0].ToLowerInvariant()[..11], built.On(day).StatusLine, Ordinal);
        Assert.DoesNotContain("rial", Next(built, "2020-03-01"), Ordinal);
    }

    [Fact]
    public void Next_AfterATrialWithoutAnEndOnRecord_SaysThatNoneWasFound() =>
        Assert.Equal("Trial began on 3 February 2020; no verdict or decision found.", Next(Tried("2020-02-03"), "2020-06-01"));

    [Theory]
    [InlineData("notice", "'links': [ { 'to': 'cut', 'by': 'responds to' } ]", "'remittiturAccepted': 'damages'", false)]
    [InlineData("order", "'significance': 'key'", "'remittiturAccepted': 'damages'", false)]
    [InlineData("opposition", "'links': [ { 'to': 'cut', 'by': 'responds to' } ]", "'motionFiled': 'extend'", false)]
    [InlineData("opposition", "'links': [ { 'to': 'cut', 'by': 'follows' } ]", "'motionFiled': 'extend'", true)]
    public void Deadline_ThatWasMet_IsNotToCome(string kind, string with, string effect, bool isAhead)
    {
        var state = new CaseBuilder()
            .Event("verdict", "2020-01-01", "'docketOpened': 'trial'", "'awardMade': 'damages', 'components': { 'punitive': '90' }")
            .Event(
                "cut",
                "2020-02-01",
                "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '30'",
                "'deadlineSet': 'Answer', 'on': '2020-03-01'"
            )
            .Event("answer", "2020-02-10", effect)
            .With($"{with}, 'kind': '{kind}'")
            .On("2020-02-10");

        Assert.Equal(isAhead, state.Coming.Count > 0);
    }

    [Theory]
    [InlineData("'settlementReached': 'trial'", "before the settlement.")]
    [InlineData("'settlementReached': 'trial', 'classWide': true", "before the settlement.")]
    [InlineData("'settlementReached': 'trial', 'claims': ['fraud']", "before the settlement.")]
    [InlineData("'docketStayed': 'trial'", "before the case was stayed.")]
    public void Trial_BeforeASettlementOrAStay_HadBeenSet(string effect, string before)
    {
        var built = Scheduled("'trialSet': 'damages', 'on': '2020-06-01'").Event("turn", "2020-02-10", effect).In("trial");

        Assert.StartsWith("Trial (damages): 1 June 2020", Next(built, "2020-02-09"), Ordinal);
        Assert.Empty(built.On("2020-02-10").Coming);
        Assert.EndsWith($"trial (damages) had been set for 1 June 2020, {before}", Next(built, "2020-02-10"), Ordinal);
        Assert.DoesNotContain("had been set", Next(built, "2020-06-02"), Ordinal);
    }

    [Theory]
    [InlineData("'trialSet': 'damages', 'on': '2020-06-01'", "'settlementReached': 'trial', 'claims': ['theft']")]
    [InlineData("'trialSet': 'damages', 'on': '2020-06-01'", "'settlementReached': 'trial', 'parties': ['gamma']")]
    [InlineData("'hearingSet': 'approval', 'on': '2020-06-01'", "'settlementReached': 'trial', 'classWide': true")]
    public void Date_ThatASettlementLeaves_StillComes(string set, string settled) =>
        Assert.Single(Scheduled(set).Event("turn", "2020-02-10", settled).In("trial").On("2020-02-10").Coming);

    [Fact]
    public void Trial_SetAnewAfterASettlement_Comes() =>
        Assert.Single(
            Scheduled("'hearingSet': 'motions', 'on': '2020-06-01'")
                .Event("settled", "2020-02-10", "'settlementReached': 'trial', 'classWide': true")
                .In("trial")
                .Event("rejected", "2020-02-20", "'settlementRejected': 'trial'", "'trialSet': 'all', 'on': '2020-07-01'")
                .In("trial")
                .On("2020-06-15")
                .Coming
        );

    [Fact]
    public void Dates_TakenOffTheCalendar_AreGoneAndTheNewDayComes()
    {
        var built = Scheduled("'hearingSet': 'motions', 'on': '2020-06-01'")
            .Event("moved", "2020-02-10", "'datesVacated': 'set'", "'hearingSet': 'motions', 'on': '2020-07-01'")
            .In("trial");

        Assert.StartsWith("Hearing (motions): 1 July 2020", Next(built, "2020-02-10"), Ordinal);
        Assert.Equal(
            ["set for 1 June 2020 → taken off the calendar", "motions, on 1 July 2020"],
            built.History().ChangesOf("moved").Select(change => change.Before is { } before ? $"{before} → {change.After}" : change.After)
        );
    }

    [Theory]
    [InlineData("2020-01-03", "; the time to appeal from the latest decision is still running.")]
    [InlineData("2020-04-02", "; the time to appeal from the latest decision may not have run out.")]
    [InlineData("2020-04-03", "no date.")]
    public void Nothing_IsToComeWithoutDoubt_WhileTheTimeForAnAppealMayRun(string day, string expected) =>
        Assert.EndsWith(expected, Next(Judged(), day), Ordinal);

    [Fact]
    public void Banned_BesideASettlement_IsNotSaidToBeNothing() =>
        Assert.Equal(
            "We found no injunction; terms of the settlement beyond money are not counted here.",
            AnswerWriter
                .Write(
                    Read(
                        Scheduled("'hearingSet': 'a', 'on': '2020-03-01'").Event("s", "2020-02-10", "'settlementReached': 'trial'"),
                        "2020-02-11"
                    )
                )[1]
                .Text
        );

    private static CaseBuilder Judged() =>
        new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event(
                "judgment",
                "2020-01-03",
                "'judgmentEntered': 'trial', 'kind': 'final', 'claims': ['fraud']",
                "'claimDecided': 'fraud', 'outcome': 'judgment for defendant'"
            );

    /// <summary>A complaint, and on 1 February 2020 an order that sets a day.</summary>
    private static CaseBuilder Scheduled(string set) =>
        new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .In("trial")
            .Event("set", "2020-02-01", set)
            .In("trial");

    [Fact]
    public void Injunction_ThatBeginsLater_IsNamedAndNotTheRulingAsAWhole()
    {
        var built = new CaseBuilder().Event(
            "judgment",
            "2020-01-10",
            "'docketOpened': 'trial'",
            "'injunctionIssued': 'perm', 'from': '2020-02-01'"
        );

        Assert.StartsWith(
            "The permanent injunction of 10 January 2020 takes effect on 1 February 2020",
            Next(built, "2020-01-15"),
            Ordinal
        );
        Assert.Equal(
            "A permanent injunction of 10 January 2020 against Beta Ltd. was issued but is not yet in effect.",
            AnswerWriter.Write(Read(built, "2020-01-15"))[1].Text
        );
    }

    [Fact]
    public void Motions_InOneTitle_AreSeveral() =>
        Assert.Equal(
            "Still to be decided: the post-trial motions to set aside the verdict; we found no date for them.",
            Next(
                new CaseBuilder()
                    .Set("motions", "dismiss", "'title': 'post-trial motions to set aside the verdict'")
                    .Event("motion", "2020-01-10", "'docketOpened': 'trial'", "'motionFiled': 'dismiss'"),
                "2020-01-15"
            )
        );

    private static CaseBuilder Tried(string date) =>
        new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("trial", date)
            .With("'kind': 'trial'")
            .In("trial");

    private static string Next(CaseBuilder built, string day) => AnswerWriter.Write(Read(built, day))[2].Text;

    private static CaseReading Read(CaseBuilder built, string day) => new(built.History(), DateOnly.Parse(day), DateOnly.Parse(day));
}

using CaseTracker.Core.Effects.Dockets;
using Xunit;

namespace CaseTracker.Tests.Timeline;

public sealed class DocketFoldTests
{
    private const string Stay = "'docketStayed': 'trial'";
    private const string Resume = "'docketResumed': 'trial'";
    private const string End = "'docketTerminated': 'trial'";
    private const string Reopen = "'docketReopened': 'trial'";
    private const string Judgment = "'judgmentEntered': 'trial', 'kind': 'final'";
    private const string Partial = "'judgmentEntered': 'trial', 'kind': 'partial'";
    private const string Vacate = "'judgmentVacated': 'trial'";

    [Theory]
    [InlineData(DocketStatus.Pending, null)]
    [InlineData(DocketStatus.Stayed, null, Stay)]
    [InlineData(DocketStatus.Pending, null, Stay, Resume)]
    [InlineData(DocketStatus.Stayed, "stayed-twice", Stay, Stay)]
    [InlineData(DocketStatus.Pending, "not-stayed", Resume)]
    [InlineData(DocketStatus.Terminated, null, End)]
    [InlineData(DocketStatus.Terminated, "terminated-twice", End, End)]
    [InlineData(DocketStatus.Reopened, null, End, Reopen)]
    [InlineData(DocketStatus.Reopened, "not-terminated", Reopen)]
    [InlineData(DocketStatus.Reopened, null, Judgment, Reopen)]
    [InlineData(DocketStatus.Reopened, null, End, Reopen, Stay, Resume)]
    [InlineData(DocketStatus.JudgmentEntered, null, Judgment)]
    [InlineData(DocketStatus.JudgmentEntered, null, Judgment, Stay, Resume)]
    [InlineData(DocketStatus.Pending, null, Partial)]
    [InlineData(DocketStatus.Stayed, null, Stay, Partial)]
    [InlineData(DocketStatus.Pending, null, Partial, Stay, Resume)]
    [InlineData(DocketStatus.Reopened, null, Judgment, Vacate)]
    [InlineData(DocketStatus.Reopened, "no-judgment", Vacate)]
    public void On_AfterEffects_GivesTheDocketsStatus(DocketStatus expected, string? finding, params string[] effects)
    {
        var state = TimelineCases.OneADay([.. effects.Prepend("'docketOpened': 'trial'")]).On("2020-06-01");

        Assert.Equal(expected, state.Dockets.First(docket => docket.Docket.Id == "trial").Status);
        Assert.Equal(finding is null ? [] : [finding], state.Findings.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("2016-12-31", DocketStatus.NotOpen)]
    [InlineData("2017-01-10", DocketStatus.Pending)]
    public void On_WithoutARecordedOpening_OpensOnTheFilingDate(string day, DocketStatus expected) =>
        Assert.Equal(expected, new CaseBuilder().On(day).Dockets[0].Status);

    [Fact]
    public void On_AnOpeningOfAnOpenDocket_IsAFinding() =>
        Assert.Equal(
            "opened-twice",
            Assert.Single(TimelineCases.OneADay("'docketOpened': 'trial'", "'docketOpened': 'trial'").On("2020-06-01").Findings).Code
        );

    [Theory]
    [InlineData("2020-01-31", DocketStatus.Stayed)]
    [InlineData("2020-02-01", DocketStatus.JudgmentEntered)]
    public void On_AStayWithATerm_GoesBackToWhatWasBefore(string day, DocketStatus expected) =>
        Assert.Equal(
            expected,
            TimelineCases
                .OneADay("'docketOpened': 'trial'", Judgment, $"{Stay}, 'until': [ {{ 'period': '28 days' }} ]")
                .On(day)
                .Dockets[0]
                .Status
        );

    [Fact]
    public void On_AStayAfterAnotherRanOut_IsNoFinding() =>
        Assert.Empty(
            new CaseBuilder()
                .Event("a", "2020-01-01", $"{Stay}, 'until': [ {{ 'date': '2020-02-01' }} ]")
                .Event("b", "2020-03-01", Stay)
                .On("2020-04-01")
                .Findings
        );

    [Fact]
    public void On_AnInferredResumption_SaysSo()
    {
        var history = TimelineCases.OneADay(Stay, $"{Resume}, 'inferred': true").History();

        Assert.True(history.On(new DateOnly(2020, 6, 1)).Dockets[0].Inferred);
        Assert.Equal("inferred", Assert.Single(history.ChangesOf("d2")).How);
    }

    [Fact]
    public void On_APartialJudgmentInAStay_KeepsSinceWhen()
    {
        var docket = TimelineCases.OneADay("'docketOpened': 'trial'", Stay, Partial).On("2020-06-01").Dockets[0];

        Assert.Equal(("d2", null), (docket.Since, docket.Judgment));
    }

    [Theory]
    [InlineData("2020-01-01", "beta,gamma")]
    [InlineData("2020-01-02", "gamma")]
    public void On_ADefault_IsAgainstThosePartiesUntilSetAside(string day, string expected)
    {
        var state = TimelineCases
            .OneADay("'defaultEntered': ['beta', 'gamma'], 'docket': 'trial'", "'defaultSetAside': ['beta'], 'docket': 'trial'")
            .On(day);

        Assert.Equal(expected, string.Join(',', state.Dockets[0].InDefault));
        Assert.Empty(state.Findings);
    }

    [Fact]
    public void On_ADefaultSetAsideThatWasNotEntered_IsAFinding() =>
        Assert.Equal(
            "no-default",
            Assert.Single(TimelineCases.OneADay("'defaultSetAside': ['beta'], 'docket': 'trial'").On("2020-06-01").Findings).Code
        );

    [Theory]
    [InlineData("2020-03-30", 2)]
    [InlineData("2020-04-01", 2)]
    [InlineData("2020-04-02", 1)]
    [InlineData("2020-05-31", 1)]
    [InlineData("2020-06-01", 0)]
    public void On_DeadlinesAndHearings_AreComingUntilTheirLastDay(string day, int expected)
    {
        var coming = new CaseBuilder()
            .Event("a", "2020-03-01", "'deadlineSet': 'reply brief', 'on': '2020-04-01'", "'hearingSet': 'argument', 'on': '2020-05'")
            .On(day)
            .Coming;

        Assert.Equal(
            new[] { "Deadline: reply brief", "Hearing: argument" }.TakeLast(expected),
            coming.Select(comingDate => comingDate.What)
        );
    }

    [Theory]
    [InlineData("2020-02-01", DocketStatus.Pending, 1)]
    [InlineData("2020-03-01", DocketStatus.Terminated, 0)]
    public void On_AnEffectFromALaterDay_TakesHoldThen(string day, DocketStatus expected, int coming)
    {
        var state = new CaseBuilder().Event("a", "2020-01-01", $"{End}, 'from': '2020-03-01'").On(day);

        Assert.Equal((expected, coming), (state.Dockets[0].Status, state.Coming.Count));
    }

    [Theory]
    [InlineData("'partyJoined': 'gamma', 'docket': 'trial', 'role': 'intervenor'", "joined as intervenor in")]
    [InlineData("'partyTerminated': 'gamma', 'docket': 'trial'", "no longer a party to")]
    [InlineData("'partyRenamed': 'gamma', 'to': 'Delta'", "Delta")]
    [InlineData("'counselAppeared': 'firm'", "appeared as counsel")]
    [InlineData("'counselWithdrew': 'firm'", "withdrew as counsel")]
    [InlineData("'newTrialOrdered': 'trial', 'scope': 'damages'", "ordered (damages)")]
    public void ChangesOf_AnEffectOnPeople_SaysIt(string effect, string after) =>
        Assert.StartsWith(after, Assert.Single(TimelineCases.OneADay(effect).History().ChangesOf("d1")).After, StringComparison.Ordinal);
}

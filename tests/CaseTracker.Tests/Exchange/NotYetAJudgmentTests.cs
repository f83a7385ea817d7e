using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Answers;
using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Exchange.Summaries;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>What is no judgment, no sum of its own, no day of its own and no end is not told as one.</summary>
public sealed class NotYetAJudgmentTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const string Found = "'claimDecided': 'fraud', 'outcome': 'liability found damages open'";

    [Theory]
    [InlineData("order", "decided for defendant")]
    [InlineData("verdict", "verdict for defendant")]
    public void Claim_DecidedForASideWithoutAJudgment_IsNotCalledOne(string kind, string expected)
    {
        var built = Filed()
            .Event("decided", "2020-02-01", "'claimDecided': 'theft', 'outcome': 'judgment for defendant'")
            .With($"'kind': '{kind}'");

        Assert.Contains(built.On("2020-02-01").Changes["decided"], change => change.After == expected);
    }

    [Fact]
    public void Claim_OnceAJudgmentCoversIt_IsCalledOne()
    {
        var built = Filed()
            .Event("decided", "2020-02-01", "'claimDecided': 'theft', 'outcome': 'judgment for defendant'")
            .Event(
                "both",
                "2020-03-01",
                "'claimDecided': 'fraud', 'outcome': 'judgment for defendant'",
                "'judgmentEntered': 'trial', 'kind': 'final', 'claims': ['fraud', 'theft']"
            );

        var claim = built.On("2020-03-01").Claims.Single(one => one.Claim.Id == "theft");
        Assert.Equal("judgment for defendant", ClaimLabels.InForm(claim.Results[0], claim.Interlocutory));
    }

    [Fact]
    public void Liability_FoundInPart_SaysSo() =>
        Assert.Contains(
            "; liability found in part on 1 claim, damages open;",
            Filed().Event("found", "2020-02-01", $"{Found}, 'inPart': true").On("2020-02-01").StatusLine,
            Ordinal
        );

    [Fact]
    public void Remedy_ThatIsDecidedAndInNoJudgment_IsNeitherOpenNorInForce()
    {
        var built = Filed().Event("found", "2020-02-01", Found).Event("remedy", "2020-03-01", $"{Found}, 'remedyDecided': true");

        Assert.Contains("liability found on 1 claim, damages open", built.On("2020-02-01").StatusLine, Ordinal);
        Assert.Contains("liability found on 1 claim, remedy decided, no judgment yet", built.On("2020-03-01").StatusLine, Ordinal);
        Assert.Equal(
            "Nothing is banned yet: the court decided on 1 March 2020 what it will forbid or order, but no judgment has been entered.",
            Answer(built, "2020-03-01", 1)
        );
        Assert.Equal("Still to come: the judgment with the remedy decided on 1 March 2020.", Answer(built, "2020-03-01", 2));
        var judged = built.Event("judgment", "2020-04-01", "'judgmentEntered': 'trial', 'kind': 'final', 'claims': ['fraud']");
        Assert.DoesNotContain("the judgment with the remedy", Answer(judged, "2020-04-01", 2), Ordinal);
    }

    [Fact]
    public void Settlement_WhoseDaySumAndPaymentAreHearsay_SaysWhoseTheyAre()
    {
        var built = Filed()
            .Event(
                "settled",
                "2020-02-01",
                "'settlementReached': 'trial', 'sum': { 'amount': '5', 'currency': 'USD' }, 'sumBy': ['Alpha’s lawyers'], "
                    + "'payors': ['beta'], 'payees': ['alpha']"
            )
            .With("'dateRole': 'reported'")
            .Event("paid", "2020-05-01", "'settlementPaid': 'trial'")
            .With("'standing': { 'is': 'reported', 'by': ['a newspaper'] }");

        Assert.Equal(
            "The parties settled on or before 1 February 2020; the sum is $5 by the account of Alpha’s lawyers, "
                + "to be paid by Beta Ltd. to Alpha Inc.",
            Answer(built, "2020-02-01", 0)
        );
        Assert.EndsWith(
            "to be paid by Beta Ltd. to Alpha Inc. and reported as paid on 1 May 2020.",
            Answer(built, "2020-05-01", 0),
            Ordinal
        );
        Assert.StartsWith(
            "Settled on or before 1 February 2020, $5 by the account of Alpha’s lawyers, to be paid by Beta Ltd. to Alpha Inc. "
                + "and reported as paid (",
            built.On("2020-05-01").StatusLine,
            Ordinal
        );
    }

    [Fact]
    public void Award_ThatGivesMoreThanItsSums_IsNeverPaidWhole()
    {
        var built = Filed()
            .Set("awards", "damages", "'furtherSum': 'a tenth of later sales'")
            .Event("awarded", "2020-02-01", "'awardMade': 'damages', 'components': { 'compensatory': '30' }")
            .Event("judgment", "2020-02-01", "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages']")
            .Event("paid", "2020-03-01", "'paymentMade': 'damages', 'sum': '30'");

        Assert.Equal("Beta Ltd. owes Alpha Inc. $30 and a further sum, which we could not find.", Answer(built, "2020-02-01", 0));
        Assert.Equal(
            "Of the judgment $30 was paid on 1 March 2020; what else is due (a tenth of later sales) and whether it was paid "
                + "was not found.",
            Answer(built, "2020-03-01", 0)
        );
        Assert.Contains("award of at least $30 partly paid", built.On("2020-03-01").StatusLine, Ordinal);
    }

    [Theory]
    [InlineData("2020-02-28", "issued but not yet in effect")]
    [InlineData("2020-03-05", "issued (may already be in force)")]
    [InlineData("2020-04-01", "in force")]
    public void Injunction_ThatTakesEffectOnADayWithinSeveral_MayBeInForceBetween(string day, string expected)
    {
        var built = Filed().Event("issued", "2020-02-01", "'injunctionIssued': 'perm', 'from': '[2020-03-01..2020-04-01]'");

        Assert.Contains($"permanent injunction of 1 February 2020 {expected};", built.On(day).StatusLine, Ordinal);
    }

    [Fact]
    public void Injunction_WhoseEndWasLookedForInVain_MayBeOverOnceJudgmentIsEntered()
    {
        var built = Filed()
            .NotFound("injunction/pi/status")
            .Event("issued", "2020-02-01", "'injunctionIssued': 'pi'")
            .Event("judgment", "2020-03-01", "'judgmentEntered': 'trial', 'kind': 'final', 'claims': ['fraud', 'theft']");

        Assert.Contains("1 February 2020 in force;", built.On("2020-02-15").StatusLine, Ordinal);
        Assert.Contains("1 February 2020 in force (may already be over);", built.On("2020-03-01").StatusLine, Ordinal);
    }

    [Fact]
    public void Clauses_StayedByInference_AreSaidToBe()
    {
        var built = Filed()
            .Event("issued", "2020-02-01", "'injunctionIssued': 'pi'")
            .Event("stay", "2020-03-01", "'injunctionStayed': 'pi', 'kind': 'pending appeal', 'clauses': ['delete'], 'inferred': true");

        Assert.Contains("in force in part (1 of 2 clauses stayed, inferred)", built.On("2020-03-01").StatusLine, Ordinal);
    }

    [Fact]
    public void Docket_RemovedToAFederalCourt_IsNotPendingInBoth()
    {
        var built = new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'")
            .Event("removal", "2020-02-01", "'docketRemoved': 'trial'", "'docketOpened': 'state'")
            .Event("remand", "2020-03-01", "'docketTerminated': 'state'", "'docketResumed': 'trial'");

        var alone = new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'")
            .Event("removal", "2020-02-01", "'docketRemoved': 'trial'");
        Assert.StartsWith("Pending (N.D. Cal. 1:17-cv-1)", alone.On("2020-02-01").StatusLine, Ordinal);
        Assert.Contains(
            "had been removed from the Northern District of California to a federal court on 1 February 2020",
            SummaryText
                .Body(SummaryWriter.Write(Read(alone, "2020-02-01"), SummaryLength.Headline), marked: false)
                .Replace("\n", " ", Ordinal),
            Ordinal
        );
        Assert.StartsWith("Pending (S.D.N.Y. 2:29-cv-2)", built.On("2020-02-01").StatusLine, Ordinal);
        Assert.StartsWith("Pending (N.D. Cal. 1:17-cv-1)", built.On("2020-03-01").StatusLine, Ordinal);
    }

    [Theory]
    [InlineData("personal jurisdiction", "dismissed for lack of personal jurisdiction (not on the merits)")]
    [InlineData("forum non conveniens", "dismissed for forum non conveniens (not on the merits)")]
    [InlineData("failure to state a claim", "dismissed for failure to state a claim")]
    public void Dismissal_ThatDecidesNothingOfTheClaim_IsSaidNotToBeOnTheMerits(string ground, string expected)
    {
        string Dismissed(string claim) => $"'claimDecided': '{claim}', 'outcome': 'dismissed prejudice not stated', 'ground': '{ground}'";
        var built = Filed().Event("dismissal", "2020-02-01", Dismissed("fraud"), Dismissed("theft"), "'docketTerminated': 'trial'");

        Assert.Contains($"all claims {expected} on 1 February 2020", built.On("2020-02-01").StatusLine, Ordinal);
    }

    [Theory]
    [InlineData("'outcome': 'dismissed with prejudice', 'inPart': true", "liability is found")]
    [InlineData("'outcome': 'liability found damages awarded', 'remedyDecided': true", "liability found damages open")]
    public void Claim_NotFoundFor_IsNeitherFoundInPartNorAwaitsItsRemedy(string decided, string expected)
    {
        var built = Filed().Event("decided", "2020-02-01", $"'claimDecided': 'fraud', {decided}");

        Assert.Contains(expected, Assert.Throws<InvalidOperationException>(() => built.Case()).Message, Ordinal);
    }

    [Fact]
    public void Hearing_ThatMayHaveBeenSet_IsNotSaidToBeMissing() =>
        Assert.StartsWith(
            "The case is open; a hearing or a deadline may already have been set.",
            Answer(Filed().Event("set", "[2020-02-01..2020-03-01]", "'hearingSet': 'Motion', 'on': '2020-05-01'"), "2020-02-10", 2),
            Ordinal
        );

    private static CaseBuilder Filed() =>
        new CaseBuilder().Event(
            "complaint",
            "2020-01-01",
            "'docketOpened': 'trial'",
            "'claimAsserted': 'fraud'",
            "'claimAsserted': 'theft'"
        );

    private static string Answer(CaseBuilder built, string day, int question) => AnswerWriter.Write(Read(built, day))[question].Text;

    private static CaseReading Read(CaseBuilder built, string day) =>
        new(built.History(), DateOnly.Parse(day, null), new DateOnly(2026, 11, 1));
}

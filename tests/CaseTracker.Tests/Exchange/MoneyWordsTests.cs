using CaseTracker.Core.State;
using CaseTracker.Exchange.Answers;
using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Exchange.Summaries;
using CaseTracker.Tests.Timeline;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>What is said of a sum that is cut, shared, agreed on, refused or inferred: made-up cases, one a kind.</summary>
public sealed class MoneyWordsTests
{
    private const string Made = "'awardMade': 'damages', 'components': { 'compensatory': '1000', 'punitive': '9000' }";
    private const string Judged = "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages']";
    private const string Taken = "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['d3']";
    private const string Part = "'appealDecided': 'appeal', 'parts': [ { 'award': 'damages', ";
    private const string Fees = "'awardMade': 'fees', 'components': { 'attorneys fees': '90', 'costs': '10' }";
    private const string Fund =
        "'settlementReached': 'trial', 'classWide': true, 'atLeast': true, 'sum': { 'amount': '1500', 'currency': 'USD' }";

    private const string Final = "'settlementApproved': 'trial', 'stage': 'final'";
    private const string Undisclosed = "'settlementReached': 'trial', 'notDisclosed': true";
    private const string Agreed = "'awardMade': 'fees', 'components': { 'settlement sum': '500000' }";

    [Theory]
    [InlineData(
        "A judgment for $10,000 stands until the case is returned; the Ninth Circuit cut it to $2,000 on 5 January 2020",
        "'component': 'punitive', 'outcome': 'modified', 'to': '1000' } ]"
    )]
    [InlineData(
        "A judgment for $10,000 stands until the case is returned; the Ninth Circuit vacated it on 5 January 2020",
        "'outcome': 'vacated' } ]"
    )]
    public void Owed_OfAJudgmentUndoneAboveAndNotReturned_SaysThatItStands(string expected, string outcome)
    {
        string[] effects = ["'docketOpened': 'trial'", Made, Judged, Taken, Part + outcome];

        Assert.StartsWith(expected, Answer(0, effects), StringComparison.Ordinal);
        Assert.Contains("stands until the case is returned", Short(effects), StringComparison.Ordinal);
    }

    /// <summary>Fees that were granted are owed, whatever became of the damages, also where the sum was not found.</summary>
    [Theory]
    [InlineData("No damages have been awarded; ")]
    [InlineData("No damages are owed yet: an order awarded ", Made)]
    [InlineData("No damages are owed now: the award of ", Made, "'verdictSetAside': 'damages', 'by': 'new trial'")]
    public void Fees_GrantedWithoutASum_AreToldWhateverBecameOfTheDamages(string expected, params string[] effects)
    {
        const string granted = "'feesGranted': 'attorneys fees', 'payors': ['beta'], 'payees': ['alpha']";
        var answer = Answer(0, ["'docketOpened': 'trial'", .. effects, granted]);

        Assert.StartsWith(expected, answer, StringComparison.Ordinal);
        Assert.EndsWith("attorneys’ fees in a sum we could not find.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Refusal_OfARemittitur_LeadsToANewTrial_AndBringsNoSumBack()
    {
        string[] effects =
        [
            "'docketOpened': 'trial'",
            Made,
            "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '500'",
            "'remittiturRefused': 'damages'",
        ];

        Assert.Contains(
            "refused the cut on 4 January 2020, so a new trial on the punitive damages follows",
            Answer(0, effects),
            StringComparison.Ordinal
        );
        Assert.Contains("the new trial that follows the refused remittitur", Answer(2, effects), StringComparison.Ordinal);
        Assert.Contains(
            "was set aside on 4 January 2020",
            Answer(0, [.. effects, "'newTrialOrdered': 'trial', 'scope': 'damages'"]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Fees_OutOfAFund_AreNamedByTheirParts_AndWaitForNoJudgment()
    {
        string[] effects = [Fund, Final, Fees];

        Assert.Contains("attorneys’ fees and costs of $100 awarded out of the settlement", Line(effects), StringComparison.Ordinal);
        Assert.Contains("It is to be paid out of the settlement.", Short(effects), StringComparison.Ordinal);
        Assert.DoesNotContain("no judgment for the sum", Short(effects), StringComparison.Ordinal);
    }

    [Fact]
    public void Settlement_OfAtLeastASum_KeepsTheWords() =>
        Assert.Contains("the fund is at least $1,500", Short([Fund]), StringComparison.Ordinal);

    [Fact]
    public void Settlement_WhoseConsentJudgmentNamesTheSum_IsNotUndisclosed()
    {
        string[] effects = [Undisclosed, Agreed];

        Assert.Contains("$500,000 by consent judgment", Line(effects), StringComparison.Ordinal);
        Assert.DoesNotContain("not disclosed", Line(effects) + Short(effects), StringComparison.Ordinal);
        Assert.Contains("sum not disclosed", Line(Undisclosed), StringComparison.Ordinal);
    }

    [Fact]
    public void Owed_OfASumThatTheRecordInfers_SaysSo()
    {
        var adjusted = "'awardAdjusted': 'damages', 'component': 'prejudgment interest', 'to': '100', 'instrument': 'interest'";

        Assert.Contains("$10,100 (sum inferred)", Answer(0, Made, $"{adjusted}, 'inferred': true", Judged), StringComparison.Ordinal);
        Assert.Contains(
            "$10,100 (sum inferred) owed under a judgment",
            Words(SummaryLength.Headline, Made, $"{adjusted}, 'inferred': true", Judged),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("inferred", Answer(0, Made, adjusted, Judged), StringComparison.Ordinal);
    }

    private static string Answer(int question, params string[] effects) => AnswerWriter.Write(Reading(effects))[question].Text;

    private static string Short(string[] effects) => Words(SummaryLength.Short, effects);

    private static string Words(SummaryLength length, params string[] effects) =>
        SummaryText.Body(SummaryWriter.Write(Reading(effects), length), marked: false).Replace("\n", " ", StringComparison.Ordinal);

    private static string Line(params string[] effects) => Reading(effects).State.StatusLine;

    private static CaseReading Reading(string[] effects) =>
        new(TimelineCases.OneADay(effects).History(), new DateOnly(2020, 6, 1), new DateOnly(2020, 6, 1));
}

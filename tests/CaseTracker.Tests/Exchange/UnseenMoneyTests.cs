using CaseTracker.Exchange.Answers;
using CaseTracker.Exchange.Summaries;
using Xunit;
using static CaseTracker.Tests.Exchange.UnseenCase;

namespace CaseTracker.Tests.Exchange;

/// <summary>What is owed in made-up cases that were meant to break the law of money.</summary>
public sealed class UnseenMoneyTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public void Interest_AfterTheSumIsPaid_IsStillOwed()
    {
        var reading = Read(
            Judged()
                .Event(
                    "rate",
                    "2020-02-11",
                    "'interestSet': 'damages', 'percent': '9', 'compounding': 'simple', 'accruesFrom': '2020-02-10'"
                )
                .In("trial")
                .Event("paid", "2022-02-10", "'paymentMade': 'damages', 'sum': '20000000'")
                .In("trial"),
            "2022-02-20"
        );

        Assert.StartsWith(
            "Beta Ltd. owes Alpha Inc. the interest on $20,000,000, a sum that was paid on 10 February 2022",
            Answer(reading, AnswerQuestion.Owed).Replace("Betania", "Beta", Ordinal),
            Ordinal
        );
        Assert.Contains("the interest on it may be owed", Short(reading), Ordinal);
    }

    [Fact]
    public void PartPaid_IsToldWhereTheSumIsCalledOwed()
    {
        var reading = Read(Judged().Event("paid", "2020-04-01", "'paymentMade': 'damages', 'sum': '4000000'").In("trial"), "2020-05-01");

        Assert.Contains("is owed but for $4,000,000, paid on 1 April 2020", Short(reading), Ordinal);
        Assert.Contains(
            "owed under a judgment, of which $4,000,000 has been paid",
            string.Concat(
                SummaryWriter
                    .Write(reading, SummaryLength.Headline)
                    .Sections.SelectMany(section => section.Blocks.OfType<SummaryParagraph>())
                    .SelectMany(paragraph => paragraph.Said)
                    .Select(sentence => sentence.Text)
            ),
            Ordinal
        );
    }

    [Fact]
    public void CoerciveSanction_ThatEnded_IsStillDueForItsDays()
    {
        var builder = new CaseBuilder()
            .Event("complaint", "2017-01-10", Asserted)
            .In("trial")
            .Event(
                "contempt",
                "2020-02-27",
                "'sanctionImposed': 'contempt', 'on': ['beta'], 'amount': { 'amount': '10000', 'currency': 'USD' }, 'per': 'day', "
                    + "'accruesFrom': '2020-03-01'"
            )
            .In("trial")
            .Event("obeyed", "2020-03-20", "'sanctionPurged': 'contempt'")
            .In("trial");

        Assert.Contains(
            "$190,000 had become due when it ended on 20 March 2020 (computed)",
            Answer(Read(builder, "2020-04-01"), AnswerQuestion.Owed),
            Ordinal
        );
        Assert.Contains(
            "$100,000 had become due by 10 March 2020 (computed)",
            Answer(Read(builder, "2020-03-10"), AnswerQuestion.Owed),
            Ordinal
        );
        Assert.Contains("nothing had become due yet", Answer(Read(builder, "2020-02-28"), AnswerQuestion.Owed), Ordinal);
    }

    [Fact]
    public void OneOfTwoDebtors_WhoSettles_DoesNotEndTheCase()
    {
        var reading = Read(
            Judged()
                .Set("awards", "damages", "'payors': ['beta', 'gamma'], 'liability': 'joint and several'")
                .Event(
                    "settlement",
                    "2020-09-01",
                    "'settlementReached': 'trial', 'parties': ['gamma'], 'payors': ['gamma'], 'payees': ['alpha'], "
                        + "'sum': { 'amount': '2000000', 'currency': 'USD' }"
                )
                .With("'kind': 'settlement'")
                .In("trial"),
            "2020-09-10"
        );

        Assert.Contains("partial settlement reached on 1 September 2020 ($2,000,000", reading.State.StatusLine, Ordinal);
        Assert.Contains(
            "Gamma settled on 1 September 2020, and what that leaves of the debt we did not find",
            Answer(reading, AnswerQuestion.Owed),
            Ordinal
        );
    }

    [Fact]
    public void ConditionalCutOfAJudgment_AwaitsItsAnswer()
    {
        var reading = Read(
            Judged().Event("cut", "2020-05-20", "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '3000000'").In("trial"),
            "2020-05-25"
        );

        Assert.StartsWith(
            "Still to come: Alpha Inc.’s answer to the cut, and an amended judgment or a new trial after it",
            Answer(reading, AnswerQuestion.Next),
            Ordinal
        );
    }

    [Fact]
    public void AmendedJudgment_IsNamedAndTakesAwardsIn()
    {
        var builder = Judged()
            .Event("fees", "2020-06-01", "'awardMade': 'fees', 'components': { 'attorneys fees': '900000' }")
            .In("trial")
            .Event("amended", "2020-06-15", "'judgmentAmended': 'trial', 'awards': ['fees']")
            .In("trial");

        Assert.Contains("no judgment", Read(builder, "2020-06-10").State.StatusLine, Ordinal);
        var after = Read(builder, "2020-06-20");
        Assert.DoesNotContain("no judgment", after.State.StatusLine, Ordinal);
        Assert.Contains("entered on 10 February 2020 and amended on 15 June 2020 and is owed", Short(after), Ordinal);
    }

    [Fact]
    public void RecognisedForeignJudgment_IsOneDebt()
    {
        var reading = Read(
            new CaseBuilder()
                .Set("dockets", "state", "'filed': '2019-01-08', 'links': [ { 'to': 'trial', 'by': 'recognises' } ]")
                .Set("awards", "fees", "'currency': 'GBP', 'title': 'The foreign judgment'")
                .Event(
                    "foreign",
                    "2018-12-03",
                    "'awardMade': 'fees', 'components': { 'compensatory': '10000000' }",
                    "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['fees']"
                )
                .In("trial")
                .Event(
                    "here",
                    "2019-10-01",
                    "'awardMade': 'damages', 'components': { 'compensatory': '12300000' }",
                    "'judgmentEntered': 'state', 'kind': 'final', 'awards': ['damages']"
                )
                .In("state"),
            "2019-10-10"
        );

        Assert.Contains(
            "owes Alpha Inc. $12,300,000 (by the judgment for £10,000,000, recognised)",
            Answer(reading, AnswerQuestion.Owed),
            Ordinal
        );
        Assert.DoesNotContain("and £", Answer(reading, AnswerQuestion.Owed), Ordinal);
    }

    [Fact]
    public void SecondVerdict_IsNoCut()
    {
        var reading = Read(
            Judged()
                .Event("vacated", "2020-06-01", "'judgmentVacated': 'trial'", "'newTrialOrdered': 'trial', 'scope': 'damages'")
                .In("trial")
                .Event("second", "2021-02-03", "'awardMade': 'damages', 'components': { 'compensatory': '6000000' }")
                .Verdict()
                .In("trial"),
            "2021-03-01"
        );

        Assert.Contains("a later verdict gave $6,000,000", Short(reading), Ordinal);
        Assert.DoesNotContain("cut the total", Short(reading), Ordinal);
    }
}

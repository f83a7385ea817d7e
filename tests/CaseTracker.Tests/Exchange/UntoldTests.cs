using CaseTracker.Core.Effects;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Answers;
using Xunit;
using static CaseTracker.Tests.Timeline.WonCase;

namespace CaseTracker.Tests.Exchange;

/// <summary>What an answer must not leave unsaid: a stay that goes on, an approval to come, a debt that may be paid, a second
/// fine.</summary>
public sealed class UntoldTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const string Remanded = ", 'remanded': true";
    private const string ReversesAll =
        "{ 'claim': 'fraud', 'outcome': 'reversed' }, { 'claim': 'theft', 'outcome': 'reversed' }, "
        + "{ 'award': 'damages', 'outcome': 'vacated' }";

    [Theory]
    [InlineData("'mandateStayed': 'appeal'", "Nobody owes anything now")]
    [InlineData("'mandateStayed': 'appeal', 'whileOpen': 'trial'", "No liability is left: the Ninth Circuit reversed it on")]
    public void Owed_OnceTheCourtAboveHasDecided_FollowsWhatTheStayWaitsFor(string stay, string expected)
    {
        var built = Case(
            Decided(ReversesAll) + Remanded,
            stay,
            Sought,
            Granted,
            Decided("{ 'claim': 'fraud', 'outcome': 'reversed' }", docket: "cert")
        );

        Assert.StartsWith(expected, Answer(built, "2020-06-01", 0), Ordinal);
    }

    [Fact]
    public void Owed_OfAJudgmentWhoseEveryClaimIsReversed_SaysSo()
    {
        var built = Case(Decided(ReversesAll) + Remanded, "'mandateStayed': 'appeal'");

        Assert.StartsWith(
            "No liability is left: the Ninth Circuit reversed it on 5 January 2020 (mandate stayed); the award of $30 was vacated, and a "
                + "judgment for it stands in form only",
            Answer(built, "2020-02-01", 0),
            Ordinal
        );
        Assert.StartsWith(
            "Judgment entered, liability on every claim since reversed on appeal (",
            built.On("2020-02-01").StatusLine,
            Ordinal
        );
        Assert.DoesNotContain(
            "No liability",
            Answer(Case(Decided("{ 'award': 'damages', 'outcome': 'vacated' }") + Remanded), "2020-02-01", 0),
            Ordinal
        );
    }

    [Theory]
    [InlineData("2021-01-03", false)]
    [InlineData("2021-01-04", true)]
    public void Owed_AYearAfterTheJudgment_SaysThatNoPaymentWasFound(string day, bool told) =>
        Assert.Equal(told, Answer(Case(), day, 0).Contains("; we found no record of payment by this day", Ordinal));

    [Fact]
    public void Owed_WhereSeveralFinesWereImposed_CountsThem()
    {
        var built = new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event(
                "first",
                "2020-02-01",
                "'sanctionImposed': 'monetary', 'on': ['beta'], 'amount': { 'amount': '5000', 'currency': 'USD' }"
            )
            .Event(
                "second",
                "2020-02-05",
                "'sanctionImposed': 'monetary', 'on': ['beta'], 'amount': { 'amount': '10000', 'currency': 'USD' }"
            );

        Assert.EndsWith("was imposed on 1 February 2020.", Answer(built, "2020-02-02", 0), Ordinal);
        Assert.EndsWith(
            "sanctions of $15,000 in all on Beta Ltd. were imposed on 1 February 2020 and on 5 February 2020.",
            Answer(built, "2020-02-06", 0),
            Ordinal
        );
    }

    [Fact]
    public void Next_AfterAClassSettlement_IsItsApproval()
    {
        var built = new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("settled", "2020-02-01", "'settlementReached': 'trial', 'classWide': true")
            .Event("preliminary", "2020-03-01", "'settlementApproved': 'trial', 'stage': 'preliminary'")
            .Event("final", "2020-04-01", "'settlementApproved': 'trial', 'stage': 'final'");

        Assert.Equal("Still to be decided: the approval of the class settlement; we found no date for it.", Answer(built, "2020-02-01", 2));
        Assert.Equal(
            "Still to be decided: the final approval of the class settlement; we found no date for it.",
            Answer(built, "2020-03-01", 2)
        );
        Assert.DoesNotContain("approval", Answer(built, "2020-04-01", 2), Ordinal);
    }

    [Fact]
    public void Next_AfterAMotionThatCameOnceJudgmentWasEntered_IsTheTimeForAnAppealFromItsRuling()
    {
        var built = new CaseBuilder()
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .In("trial")
            .Event("judgment", "2020-01-03", "'judgmentEntered': 'trial', 'kind': 'final', 'claims': ['fraud']")
            .In("trial")
            .Event("motion", "2020-01-20", "'motionFiled': 'extend'")
            .In("trial")
            .Event("ruling", "2020-05-01")
            .In("trial")
            .With("'ruling': { 'decides': [ { 'motion': 'extend', 'disposition': 'denied' } ] }");

        Assert.Contains("the time to appeal from the latest decision may not have run out", Answer(built, "2020-07-30", 2), Ordinal);
        Assert.DoesNotContain("may still run", Answer(built, "2020-07-31", 2), Ordinal);
    }

    [Theory]
    [InlineData("{ 'claim': 'fraud', 'outcome': 'reversed' }", "affirmed", true, "affirmed in part, reversed in part and remanded")]
    [InlineData("{ 'claim': 'fraud', 'outcome': 'affirmed' }", "affirmed", false, "affirmed and remanded")]
    [InlineData("", "affirmed", true, "affirmed in part and remanded")]
    public void Appeal_ThatTouchedParts_IsNotToldAsAffirmedAlone(string parts, string outcome, bool inPart, string expected) =>
        Assert.Equal(
            expected,
            StateLabels.For(
                State(Decided(parts, Ruling("judgment", outcome, inPart)) + Remanded, Mandate)
                    .Appeals.Single(one => one.DecidedIn is not null)
            )
        );

    [Theory]
    [InlineData(
        "",
        "; $60 is what the judge cut it to on 1 February 2020 on condition that the plaintiff accepts (remittitur; we found no answer)."
    )]
    [InlineData("'remittiturAccepted': 'damages'", "; $60 is what the total became on 1 February 2020 (remittitur).")]
    public void Why_OfACutThatIsNotAccepted_DoesNotSayThatTheTotalBecameIt(string answer, string expected)
    {
        var built = new CaseBuilder()
            .Event(
                "verdict",
                "2020-01-01",
                "'docketOpened': 'trial'",
                "'awardMade': 'damages', 'components': { 'compensatory': '30', 'punitive': '90' }"
            )
            .Event("cut", "2020-02-01", "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '30'");
        if (answer.Length > 0)
            built = built.Event("answer", "2020-02-10", answer);

        var why = FigureWhy.Of(Read(built, "2020-03-01"))!.Value.Text;

        Assert.Contains(expected, why, Ordinal);
        Assert.Contains("Of the last total, $30 is", why, Ordinal);
    }

    private static string Answer(CaseBuilder built, string day, int question) => AnswerWriter.Write(Read(built, day))[question].Text;

    private static CaseReading Read(CaseBuilder built, string day) =>
        new(built.History(), DateOnly.Parse(day), DateOnly.Parse("2026-01-01"));
}

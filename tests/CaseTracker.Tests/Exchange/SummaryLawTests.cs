using System.Text.Json;
using CaseTracker.Core.State;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Exchange.Export.Json;
using CaseTracker.Exchange.Summaries;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>What the law of outcomes sounds like in words and in the extract: made-up cases, one kind of outcome each.</summary>
public sealed class SummaryLawTests
{
    private const string Open = "'docketOpened': 'trial'";
    private const string Asserted = "'claimAsserted': 'theft'";
    private const string Made = "'awardMade': 'damages', 'components': { 'compensatory': '1000', 'punitive': '9000' }";
    private const string Judged = "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages']";
    private const string Taken = "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['d3']";

    private const string Vacated = "'appealDecided': 'appeal', 'parts': [ { 'award': 'damages', 'outcome': 'vacated' } ], 'remanded': true";

    private const string Modified =
        "'appealDecided': 'appeal', 'parts': [ { 'award': 'damages', 'component': 'punitive', 'outcome': 'modified', 'to': '1000' } ]";

    [Fact]
    public void Short_OfARefusedRemittitur_DoesNotTellTheOldSumAsSetAgain()
    {
        var text = Words(
            SummaryLength.Short,
            Open,
            Made,
            "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '500'",
            "'remittiturRefused': 'damages'"
        );

        Assert.Contains(
            "the plaintiff refused the remittitur to $1,500, so a new trial on the punitive damages follows",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("the total to $10,000", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        SummaryLength.Headline,
        "an award of $10,000 that the Ninth Circuit vacated on 5 January 2020 (we found no order sending the case back)",
        Vacated
    )]
    [InlineData(SummaryLength.Short, "The Ninth Circuit vacated it on 5 January 2020; we found no order sending the case back", Vacated)]
    [InlineData(SummaryLength.Short, "The Ninth Circuit changed it to $2,000 on 5 January 2020", Modified)]
    [InlineData(SummaryLength.Headline, "an award of $10,000 that the Ninth Circuit modified to $2,000 on 5 January 2020", Modified)]
    public void Write_OfADecisionBeforeItsMandate_TellsItAndCallsNothingOwed(SummaryLength length, string expected, string decided)
    {
        var text = Words(length, Open, Made, Judged, Taken, decided);

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("is owed", text, StringComparison.Ordinal);
        Assert.DoesNotContain("owed under a judgment", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_OfAnAwardThatFellWithTheMandate_SaysThatACourtAboveTookIt()
    {
        var text = Words(SummaryLength.Short, Open, Made, Judged, Taken, Vacated, "'mandateIssued': 'appeal'");

        Assert.Contains("It was vacated on appeal on 5 January 2020; nothing is owed on it.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfASettlementAfterJudgment_SaysSettledAndNotThatTheAwardFell()
    {
        string[] effects = [Open, Asserted, Made, Judged, "'settlementReached': 'trial', 'notDisclosed': true"];

        Assert.Contains(
            "had been settled on 5 January 2020 (sum not disclosed)",
            Words(SummaryLength.Headline, effects),
            StringComparison.Ordinal
        );
        var text = Words(SummaryLength.Short, effects);
        Assert.Contains("The parties settled on 5 January 2020; the sum was not disclosed.", text, StringComparison.Ordinal);
        Assert.Contains("The parties have since settled, and the settlement covers it.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it awaits the court’s approval", "pending")]
    [InlineData(
        "approved it preliminarily on 3 January 2020, but not yet finally",
        "pending",
        "'settlementApproved': 'trial', 'stage': 'preliminary'"
    )]
    [InlineData("the court finally approved it on 3 January 2020", "a class settlement", "'settlementApproved': 'trial', 'stage': 'final'")]
    public void Write_OfAClassSettlement_SaysHowFarItHasCome(string expected, string state, params string[] then)
    {
        string[] effects = [Open, "'settlementReached': 'trial', 'notDisclosed': true, 'classWide': true", .. then];

        Assert.Contains(expected, Words(SummaryLength.Short, effects), StringComparison.Ordinal);
        Assert.Contains($" {state} ", Words(SummaryLength.Headline, effects), StringComparison.Ordinal);
    }

    [Fact]
    public void StatusLine_OfASettlementOfEveryOpenClaim_IsSettled() =>
        Assert.StartsWith(
            "Settled on 3 January 2020",
            TimelineOf(Open, Asserted, "'settlementReached': 'trial', 'notDisclosed': true, 'claims': ['theft']")
                .On("2020-06-01")
                .StatusLine,
            StringComparison.Ordinal
        );

    [Fact]
    public void Short_OfACounterclaimWon_NamesWhoseItIs()
    {
        var builder = TimelineOf(
                Open,
                Asserted,
                "'claimAsserted': 'counter'",
                "'claimDecided': 'theft', 'outcome': 'judgment for plaintiff'",
                "'claimDecided': 'counter', 'outcome': 'judgment for plaintiff'",
                "'judgmentEntered': 'trial', 'kind': 'final', 'claims': ['theft', 'counter']"
            )
            .Add("claims", "'id': 'counter', 'title': 'Libel', 'law': 'common law', 'by': ['gamma'], 'against': ['alpha']");

        var text = Words(SummaryLength.Short, builder);

        Assert.Contains("for Alpha Inc.", text, StringComparison.Ordinal);
        Assert.Contains("the counterclaim “Libel” for Gamma", text, StringComparison.Ordinal);
        Assert.Contains(
            "Judgment for the plaintiff on 1 claim and for the defendant on 1 counterclaim",
            builder.On("2020-06-01").StatusLine,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Short_OfAClaimDecidedBeforeJudgment_DoesNotCallItAJudgment()
    {
        var text = Words(SummaryLength.Short, Open, Asserted, "'claimDecided': 'theft', 'outcome': 'judgment for defendant'");

        Assert.Contains("for the defence on 3 January 2020; no judgment on it was found", text, StringComparison.Ordinal);
        Assert.DoesNotContain("won judgment", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_OfADismissalForOneDefendant_NamesTheDefendant() =>
        Assert.Contains(
            "“Fraud” against Gamma",
            Words(
                SummaryLength.Short,
                Open,
                "'claimAsserted': 'fraud'",
                "'claimDecided': 'fraud', 'outcome': 'dismissed with prejudice', 'against': ['gamma']"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Write_OfLiabilityWhereNoDamagesAreSought_LeavesTheRemedyOpen()
    {
        var builder = TimelineOf(Open, Asserted, "'claimDecided': 'theft', 'outcome': 'liability found damages open'")
            .Add("reliefSought", "'id': 'stop', 'by': ['alpha'], 'kind': 'injunction', 'text': 'An end to it.', 'event': 'd1'");

        Assert.Contains("left the remedy open", Words(SummaryLength.Short, builder), StringComparison.Ordinal);
        Assert.Contains("liability found on 1 claim, remedy open", builder.On("2020-06-01").StatusLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_OfAPartlyStayedInjunction_IsInForceInPart() =>
        Assert.Contains(
            "in force in part (1 of 2 clauses stayed)",
            Words(
                SummaryLength.Short,
                Open,
                "'injunctionIssued': 'pi'",
                "'injunctionStayed': 'pi', 'kind': 'pending appeal', 'clauses': ['delete']"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Full_OfInterestBondAndPayment_ComputesToItsDay()
    {
        var text = Words(
            SummaryLength.Full,
            Open,
            Made,
            Judged,
            "'interestSet': 'damages', 'percent': '10', 'compounding': 'simple', 'accruesFrom': '2019-06-02'",
            "'bondPosted': 'trial', 'amount': { 'amount': '12000', 'currency': 'USD' }",
            "'paymentMade': 'damages', 'sum': '400'"
        );

        Assert.Contains("10% a year, simple from 2 June 2019; computed to 1 June 2020, it comes to $1,000", text, StringComparison.Ordinal);
        Assert.Contains("secured by a bond of $12,000", text, StringComparison.Ordinal);
        Assert.Contains("is owed but for $400, paid on ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AfterAYearOfSilence_SaysSinceWhenNoRulingWasFound() =>
        Assert.Contains(
            "no ruling on record since 1 January 2020",
            Words(SummaryLength.Headline, TimelineOf(Open), "2022-06-01"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Headline_OfADecisionOnADecision_NamesTheOneBelow() =>
        Assert.Contains(
            ", which the Ninth Circuit affirmed on 5 January 2020, a decision that the Supreme Court reversed on 8 January 2020",
            Words(
                SummaryLength.Headline,
                Timeline.WonCase.Case(
                    Timeline.WonCase.Decided("{ 'claim': 'fraud', 'outcome': 'affirmed' }"),
                    Timeline.WonCase.Sought,
                    Timeline.WonCase.Granted,
                    Timeline.WonCase.Decided("{ 'claim': 'fraud', 'outcome': 'reversed' }", docket: "cert")
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Summary_OfAGrantThatVacates_NamesTheDecisionVacated() =>
        Assert.Contains(
            "vacated the decision of the Ninth Circuit and sent the case back",
            Words(
                SummaryLength.Full,
                Timeline.WonCase.Case(
                    Timeline.WonCase.Decided("{ 'claim': 'fraud', 'outcome': 'affirmed' }"),
                    Timeline.WonCase.Sought,
                    "'reviewDecided': 'cert', 'outcome': 'granted vacated remanded'"
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Extract_OfADecisionBeforeItsMandate_IsNotOwedAndNamesThePart()
    {
        using var extract = Extract(Open, Made, Judged, Taken, Vacated);
        var state = extract.RootElement.GetProperty("state");
        var award = state.GetProperty("awards")[0];

        Assert.False(award.GetProperty("owed").GetBoolean());
        Assert.Equal("vacated", award.GetProperty("notInEffect").GetProperty("outcome").GetString());
        Assert.Equal("damages", state.GetProperty("appeals")[0].GetProperty("parts")[0].GetProperty("award").GetString());
    }

    [Fact]
    public void Extract_OfMoneyAfterJudgment_NamesTheDayOfWhatIsComputed()
    {
        using var extract = Extract(
            Open,
            Made,
            Judged,
            "'interestSet': 'damages', 'percent': '10', 'compounding': 'simple', 'accruesFrom': '2019-06-02'",
            "'bondPosted': 'trial', 'amount': { 'amount': '12000', 'currency': 'USD' }",
            "'settlementReached': 'trial', 'notDisclosed': true, 'claims': ['fraud']"
        );
        var state = extract.RootElement.GetProperty("state");

        Assert.Equal("2020-06-01", state.GetProperty("awards")[0].GetProperty("interestComputedTo").GetString());
        Assert.Equal("12000", state.GetProperty("bonds")[0].GetProperty("amount").GetProperty("amount").GetString());
        Assert.True(state.GetProperty("settlements")[0].GetProperty("notDisclosed").GetBoolean());
    }

    private static CaseBuilder TimelineOf(params string[] effects) => Timeline.TimelineCases.OneADay(effects);

    private static JsonDocument Extract(params string[] effects) =>
        JsonDocument.Parse(
            CaseExtractJson.Write(
                new ExportInput(
                    Reading(TimelineOf(effects), "2020-06-01"),
                    new ExportStamp(1, "abc", DateTimeOffset.UnixEpoch, PublicUrls.At(new Uri("https://cases.example.org")))
                )
            )
        );

    private static string Words(SummaryLength length, params string[] effects) => Words(length, TimelineOf(effects));

    private static string Words(SummaryLength length, CaseBuilder builder, string day = "2020-06-01") =>
        SummaryText.Body(SummaryWriter.Write(Reading(builder, day), length), marked: false).Replace("\n", " ", StringComparison.Ordinal);

    private static CaseReading Reading(CaseBuilder builder, string day) =>
        new(builder.History(), DateOnly.Parse(day), DateOnly.Parse("2026-11-29"));
}

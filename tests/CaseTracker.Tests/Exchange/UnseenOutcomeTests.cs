using CaseTracker.Exchange.Answers;
using Xunit;
using static CaseTracker.Tests.Exchange.UnseenCase;

namespace CaseTracker.Tests.Exchange;

/// <summary>Judgments, injunctions and stays in made-up cases that were meant to break the law of outcomes.</summary>
public sealed class UnseenOutcomeTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public void Injunction_OfAVacatedJudgment_EndsWithIt()
    {
        var reading = Read(Judged().Event("vacated", "2020-06-01", "'judgmentVacated': 'trial'").In("trial"), "2020-07-01");

        Assert.Contains("permanent injunction of 10 February 2020 dissolved", reading.State.StatusLine, Ordinal);
        Assert.StartsWith("Nothing is banned now", Answer(reading, AnswerQuestion.Banned), Ordinal);
        Assert.DoesNotContain("judgment for plaintiff", reading.State.StatusLine, Ordinal);
    }

    [Fact]
    public void VacatedJudgment_WithANewTrialOnDamages_LeavesLiabilityFound()
    {
        var reading = Read(
            Judged()
                .Event("vacated", "2020-06-01", "'judgmentVacated': 'trial'", "'newTrialOrdered': 'trial', 'scope': 'damages'")
                .In("trial"),
            "2020-07-01"
        );

        Assert.Contains("liability found on 1 claim, damages open", reading.State.StatusLine, Ordinal);
        Assert.DoesNotContain("was found, so the trial court may still revise", Short(reading), Ordinal);
    }

    [Fact]
    public void StayPendingAppeal_EndsWithTheAppeal()
    {
        var builder = Judged()
            .Event("notice", "2020-03-01", "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['judgment']")
            .In("appeal")
            .Event("stay", "2020-03-10", "'injunctionStayed': 'perm', 'kind': 'pending appeal'", "'executionStayed': 'damages'")
            .In("trial")
            .Event("opinion", "2021-05-03", "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'affirmed' } ]")
            .In("appeal")
            .Event("mandate", "2021-06-10", "'mandateIssued': 'appeal'")
            .In("appeal");

        Assert.Contains("stayed pending appeal", Read(builder, "2021-06-01").State.StatusLine, Ordinal);
        Assert.Contains("enforcement stayed", Read(builder, "2021-06-01").State.StatusLine, Ordinal);
        var after = Read(builder, "2021-06-25");
        Assert.Contains("apparently in force; no further stay found", after.State.StatusLine, Ordinal);
        Assert.DoesNotContain("enforcement", after.State.StatusLine, Ordinal);
    }

    [Fact]
    public void StayPendingAppeal_OutlivesAnAppealFromAnotherOrder()
    {
        var builder = new CaseBuilder()
            .Event("complaint", "2017-01-10", Asserted)
            .In("trial")
            .Event("refusal", "2017-05-01")
            .In("trial")
            .Event("notice", "2017-06-01", "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['refusal']")
            .In("appeal")
            .Event("early", "2018-01-10", "'injunctionIssued': 'pi'")
            .In("trial")
            .Event("stay", "2018-02-10", "'injunctionStayed': 'pi', 'kind': 'pending appeal'")
            .In("trial")
            .Event("opinion", "2018-05-03", "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'refusal', 'outcome': 'affirmed' } ]")
            .In("appeal")
            .Event("mandate", "2018-06-10", "'mandateIssued': 'appeal'")
            .In("appeal");

        Assert.Contains("stayed pending appeal", Read(builder, "2018-07-01").State.StatusLine, Ordinal);
    }

    [Fact]
    public void PreliminaryInjunction_AfterTheFinalJudgment_MayBeOver()
    {
        var reading = Read(
            new CaseBuilder()
                .Event("complaint", "2017-01-10", Asserted)
                .In("trial")
                .Event("early", "2019-02-10", "'injunctionIssued': 'pi'")
                .In("trial")
                .Event(
                    "judgment",
                    "2020-02-10",
                    "'claimDecided': 'fraud', 'outcome': 'judgment for defendant'",
                    "'judgmentEntered': 'trial', 'kind': 'final', 'claims': ['fraud']"
                )
                .In("trial"),
            "2020-04-01"
        );

        Assert.Contains("preliminary injunction of 10 February 2019 in force (may already be over)", reading.State.StatusLine, Ordinal);
    }

    [Fact]
    public void RemovedDocket_WithoutARecordedOpening_IsNotPending()
    {
        var builder = new CaseBuilder()
            .Set("dockets", "state", "'filed': '2018-01-10', 'links': []")
            .Event("removal", "2018-02-05", "'docketOpened': 'trial'", "'docketRemoved': 'state'");

        Assert.DoesNotContain("2:29-cv-2", Read(builder, "2018-03-01").State.StatusLine, Ordinal);
    }

    [Fact]
    public void JudgmentOfAStayedDocket_LeadsTheStatus()
    {
        var reading = Read(Judged().Event("bankruptcy", "2020-04-01", "'docketStayed': 'trial'").In("trial"), "2020-05-01");

        Assert.StartsWith(
            "Judgment for the plaintiff (N.D. Cal. 1:17-cv-1); proceedings stayed since 1 April 2020",
            reading.State.StatusLine,
            Ordinal
        );
    }

    [Fact]
    public void ArbitralAward_IsNotTheTrialCourtsToRevise()
    {
        var reading = Read(
            new CaseBuilder()
                .AwardOn("damages", "fraud")
                .Event("complaint", "2017-01-10", Asserted)
                .In("trial")
                .Event("award", "2018-12-03", Made, Won)
                .With("'kind': 'arbitral award'")
                .In("trial"),
            "2018-12-10"
        );

        Assert.Contains("award of $20,000,000 by arbitral award, no judgment found", reading.State.StatusLine, Ordinal);
        Assert.DoesNotContain("may still revise", Short(reading), Ordinal);
    }

    [Fact]
    public void Verdict_SaysWhoWonBeforeThereIsAJudgment()
    {
        var reading = Read(
            new CaseBuilder()
                .AwardOn("damages", "fraud")
                .Event("complaint", "2017-01-10", Asserted, "'claimAsserted': 'theft'")
                .In("trial")
                .Event("verdict", "2020-02-03", Made, Found, "'claimDecided': 'theft', 'outcome': 'judgment for defendant'")
                .Verdict()
                .In("trial"),
            "2020-02-05"
        );

        Assert.Contains(
            "Pending (N.D. Cal. 1:17-cv-1); liability found on 1 claim; verdict for the defendant on 1 claim; ",
            reading.State.StatusLine,
            Ordinal
        );
    }

    [Fact]
    public void UnheldVacatur_LeavesTheInjunctionBinding()
    {
        var reading = Read(
            Judged()
                .Event("notice", "2020-03-01", "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['judgment']")
                .In("appeal")
                .Event(
                    "opinion",
                    "2021-05-03",
                    "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'judgment', 'outcome': 'vacated' } ], 'remanded': true"
                )
                .In("appeal"),
            "2021-05-05"
        );

        Assert.Contains("is still in force: the Ninth Circuit vacated it on 3 May 2021", Answer(reading, AnswerQuestion.Banned), Ordinal);
    }

    [Fact]
    public void LiabilityAlone_LeavesTheDamagesToBeDecided()
    {
        var reading = Read(
            new CaseBuilder()
                .Event("complaint", "2017-01-10", Asserted)
                .In("trial")
                .Event("ruling", "2020-02-03", "'claimDecided': 'fraud', 'outcome': 'liability found damages open'")
                .In("trial"),
            "2020-02-05"
        );

        Assert.StartsWith("Still to be decided: the damages", Answer(reading, AnswerQuestion.Next), Ordinal);
    }
}

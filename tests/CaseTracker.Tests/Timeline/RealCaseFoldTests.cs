using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>Courses that real cases took, in the cast of the tests.</summary>
public sealed class RealCaseFoldTests
{
    private const string Conditional =
        "after a conditional remittitur (no record that the plaintiff accepted; if refused, a new trial on the punitive damages follows), "
        + "no judgment found";

    /// <summary>hiQ Labs v. LinkedIn: affirmed, vacated by the Supreme Court, affirmed again, dissolved, and ended by consent.</summary>
    private static CaseBuilder HiQ() =>
        new CaseBuilder()
            .Event("complaint", "2017-06-07", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("injunction", "2017-08-14", "'injunctionIssued': 'pi'")
            .Event("notice", "2017-09-05", "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['injunction']")
            .Event("affirmed", "2019-09-09", "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'injunction', 'outcome': 'affirmed' } ]")
            .Event("mandate", "2019-11-01", "'mandateIssued': 'appeal'")
            .Event("petition", "2020-03-09", "'reviewSought': 'cert', 'of': 'appeal', 'by': ['beta']")
            .Event("gvr", "2021-06-14", "'reviewDecided': 'cert', 'outcome': 'granted vacated remanded'")
            .Event(
                "affirmed-again",
                "2022-04-18",
                "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'injunction', 'outcome': 'affirmed' } ]"
            )
            .Event("mandate-again", "2022-05-10", "'mandateIssued': 'appeal'")
            .Event("dissolved", "2022-08", "'injunctionDissolved': 'pi'")
            .Event(
                "consent",
                "2022-12-08",
                "'awardMade': 'damages', 'components': { 'settlement sum': '500000' }",
                "'injunctionIssued': 'agreed'",
                "'claimDecided': 'fraud', 'outcome': 'judgment by consent'",
                "'judgmentEntered': 'trial', 'kind': 'consent', 'awards': ['damages'], 'claims': ['fraud'], 'injunctions': ['agreed']"
            )
            .With("'kind': 'judgment'");

    [Theory]
    [InlineData("2018-01-01", CaseHeadline.PendingWithAppealOpen, InjunctionStatus.InForce, InjunctionStatus.NotIssued)]
    [InlineData("2020-01-01", CaseHeadline.Pending, InjunctionStatus.InForce, InjunctionStatus.NotIssued)]
    [InlineData("2021-12-31", CaseHeadline.PendingWithAppealOpen, InjunctionStatus.InForce, InjunctionStatus.NotIssued)]
    [InlineData("2022-06-30", CaseHeadline.Pending, InjunctionStatus.InForce, InjunctionStatus.NotIssued)]
    [InlineData("2022-12-31", CaseHeadline.JudgmentEntered, InjunctionStatus.Dissolved, InjunctionStatus.InForce)]
    public void On_HiQ_FollowsTheTwoInjunctions(string day, CaseHeadline headline, InjunctionStatus first, InjunctionStatus second)
    {
        var state = HiQ().On(day);

        Assert.Equal((headline, first, second), (state.Headline, state.Injunctions[1].Status, state.Injunctions[3].Status));
        Assert.Empty(state.Findings);
    }

    [Fact]
    public void On_HiQAfterTheGvr_HasTheAppealOpenAgain()
    {
        var appeal = Assert.Single(HiQ().On("2021-12-31").Appeals);

        Assert.Equal((true, "gvr", MandateStatus.NotDue), (appeal.IsOpen, appeal.Reopened, appeal.Mandate));
        Assert.Empty(appeal.Outcomes);
    }

    [Fact]
    public void On_HiQAtTheEnd_OwesHalfAMillionByConsent()
    {
        var state = HiQ().On("2022-12-31");

        Assert.Equal(
            (AwardStage.InJudgment, 500_000m, true),
            (state.Awards[0].Stage, state.Awards[0].Total.Amount, state.Awards[0].IsOwed)
        );
        Assert.Equal((ClaimOutcome.JudgmentByConsent, false), (state.Claims[0].Results[0].Outcome, state.Claims[0].Interlocutory));
        Assert.Equal(ReviewOutcome.Affirmed, state.Appeals[0].Outcomes[0].Outcome);
        Assert.Contains("consent injunction of 8 December 2022 in force", state.StatusLine, StringComparison.Ordinal);
    }

    [Fact]
    public void On_HiQInAugust2022_SaysWhatMayHaveHappened()
    {
        var possible = Assert.Single(HiQ().On("2022-08-15").MayHave);

        Assert.Equal(
            ("dissolved", "in force", "dissolved"),
            (possible.Entry.Event.Id, possible.WouldChange[0].Before, possible.WouldChange[0].After)
        );
    }

    /// <summary>Dada v. NSO: dismissed for another forum, vacated on a day not known, mandate not found.</summary>
    private static CaseBuilder Dada() =>
        new CaseBuilder()
            .Event("complaint", "2022-11-30", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event(
                "dismissal",
                "2024-03-08",
                "'claimDecided': 'fraud', 'outcome': 'dismissed without prejudice', 'ground': 'forum non conveniens'",
                "'docketTerminated': 'trial'"
            )
            .Event("notice", "2024-04-04", "'appealTaken': 'appeal', 'by': ['alpha'], 'fromRulings': ['dismissal']")
            .Event(
                "vacated",
                "[2025-06-01..2025-09-30]",
                "'appealDecided': 'appeal', 'rulings': [ { 'ruling': 'dismissal', 'outcome': 'vacated' } ]"
            )
            .NotFound("docket/appeal/mandate");

    [Theory]
    [InlineData("2024-03-31", CaseHeadline.Terminated, "", 0)]
    [InlineData("2024-12-31", CaseHeadline.OnAppeal, "On appeal", 0)]
    [InlineData("2025-08-01", CaseHeadline.OnAppeal, "On appeal", 0)]
    [InlineData("2025-12-31", CaseHeadline.Terminated, "vacated (we found no order sending the case back)", 1)]
    public void On_Dada_WaitsForTheMandate(string day, CaseHeadline headline, string words, int notFound)
    {
        var state = Dada().On(day);

        Assert.Equal((headline, notFound), (state.Headline, state.NotFound.Count));
        Assert.Contains(words, state.StatusLine, StringComparison.Ordinal);
        Assert.Equal(ClaimOutcome.DismissedWithoutPrejudice, state.Claims[0].Results[0].Outcome);
    }

    [Fact]
    public void On_DadaWithTheMandate_IsPendingAgain()
    {
        var state = Dada().Event("mandate", "2025-10-20", "'mandateIssued': 'appeal'").On("2025-12-31");

        Assert.Equal(
            (CaseHeadline.Pending, ClaimOutcome.Vacated, 0),
            (state.Headline, state.Claims[0].Results[0].Outcome, state.NotFound.Count)
        );
    }

    /// <summary>WhatsApp v. NSO, as the design's worked case tells it.</summary>
    private static CaseBuilder Nso() =>
        new CaseBuilder()
            .Event("complaint", "2019-10-29", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("verdict", "2025-05-06", "'awardMade': 'damages', 'components': { 'compensatory': '444719', 'punitive': '167254000' }")
            .Verdict()
            .Event(
                "post-trial",
                "2025-10-17",
                "'injunctionIssued': 'perm'",
                "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '4002471'"
            )
            .Event("notice", "2025-11-19", "'appealTaken': 'appeal', 'by': ['beta'], 'fromRulings': ['post-trial']")
            .Event(
                "stay",
                "[2025-11-19..2025-12-22]",
                "'injunctionStayed': 'perm', 'kind': 'administrative', 'until': [ { 'period': '45 days' } ]"
            )
            .Event("contempt", "2026-06-08", "'motionFiled': 'dismiss'")
            .NotFound("injunction/perm/stay")
            .NotFound("award/damages/judgment")
            .NotFound("award/damages/acceptance");

    [Theory]
    [InlineData("2019-01-01", "Not yet filed.")]
    [InlineData("2025-05-06", "Pending ({trial}); award of $167,698,719 by verdict, no judgment found; no injunction.")]
    [InlineData(
        "2025-10-17",
        "Pending ({trial}); permanent injunction of 17 October 2025 in force; award of " + "$4,447,190 " + Conditional + "."
    )]
    [InlineData(
        "2025-12-31",
        "Pending ({trial}), with an appeal open ({appeal}); "
            + "permanent injunction of 17 October 2025 administratively stayed until some day from 3 "
            + "January to 5 February 2026; award of $4,447,190 "
            + Conditional
            + "."
    )]
    [InlineData(
        "2026-01-15",
        "Pending ({trial}), with an appeal open ({appeal}); "
            + "permanent injunction of 17 October 2025 administratively stayed until some day from 3 January to 5 "
            + "February 2026, if it has not ended; award of $4,447,190 "
            + Conditional
            + "."
    )]
    [InlineData(
        "2026-11-21",
        "Pending ({trial}), with an appeal open ({appeal}); "
            + "permanent injunction of 17 October 2025 apparently in force; no further stay found; award of $4,447,190 "
            + Conditional
            + "; motion to dismiss pending when last checked."
    )]
    public void On_TheWorkedCase_ReadsAsDesigned(string day, string expected)
    {
        var builder = Nso().Set("dockets", "trial", "'filed': '2019-10-29'").Set("dockets", "appeal", "'filed': '2025-11-19'");

        Assert.Equal(Sentence.With(expected, builder.Case()), builder.On(day).StatusLine);
    }
}

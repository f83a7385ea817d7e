using Bunit;
using CaseTracker.Core.Effects;
using CaseTracker.Web.Cases.Claims;
using CaseTracker.Web.Cases.Injunctions;
using CaseTracker.Web.Cases.Money;
using CaseTracker.Web.Cases.Overview;
using Xunit;
using static CaseTracker.Web.Tests.Pages.PageText;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>What pages say of an award, an injunction or an appeal once a court above has spoken, and of what was paid.</summary>
public sealed class CourtAbovePagesTests : BunitContext
{
    [Fact]
    public void Money_OfAnAwardVacatedWithoutAMandate_IsNotCalledOwed()
    {
        var page = Money("sony-v-cox", "2024-03-01");

        Assert.Contains(
            "In a judgment, vacated by the Fourth Circuit on 20 February 2024 (mandate not yet issued); the judgment for it stands "
                + "until the case is returned.",
            Text(page),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("the sum is owed", Text(page), StringComparison.Ordinal);
        Assert.All(
            page.FindAll(".ledger tbody td:last-child").Select(Text),
            cell => Assert.Equal("vacated on appeal (mandate not yet issued)", cell)
        );
    }

    [Theory]
    [InlineData("johnson-v-monsanto", "2018-10-25", "cut after the judgment")]
    [InlineData("sony-v-cox", "2021-06-01", "in a judgment")]
    public void InForce_OfAnAward_SaysHowItStandsToTheJudgment(string slug, string day, string expected)
    {
        var award = Assert.Single(InForce(slug, day).FindAll("li"), item => Text(item).StartsWith("Award", Ordinal));

        Assert.Equal(expected, award.QuerySelector(".badge")!.TextContent);
        Assert.DoesNotContain(expected, Text(award.QuerySelector(".what")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("depp-v-heard", "2022-06-25", "since 24 June 2022")]
    [InlineData("johnson-v-monsanto", "2021-06-01", "since 20 July 2020")]
    public void InForce_OfAnAwardInAJudgment_IsSinceTheJudgmentOrTheLastChange(string slug, string day, string expected)
    {
        var award = InForce(slug, day).FindAll("li").First(item => Text(item).StartsWith("Award", Ordinal));

        Assert.Contains(expected, Text(award), StringComparison.Ordinal);
    }

    [Fact]
    public void Money_OfAnAwardPaidSoFarAsItIsOnRecord_SaysWhatIsInferredAndWhatIsMissing()
    {
        var page = Text(Money("epic-games-v-apple", "2022-01-01"));

        Assert.Contains(
            "In a judgment; the sum on record was paid, as inferred from later events; what else is due (",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("is owed", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Injunctions_OfOneVacatedWithoutAMandate_SayTheSameAsTheStatusLine()
    {
        var view = BundledView.For("facebook-v-power-ventures", "2016-08-01");
        const string Expected = "vacated on appeal (mandate not yet issued)";

        Assert.Contains(Expected, view.State.StatusLine, StringComparison.Ordinal);
        Assert.Equal(Expected, Render<InjunctionsPage>(with => with.Add(page => page.View, view)).Find(".badge").TextContent);
    }

    [Fact]
    public void Injunction_EndedByAnEvent_NamesIt()
    {
        var page = Text(Injunctions("people-v-trump", "2024-06-01"));

        Assert.Contains("ended with the judgment of 23 February 2024", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Its own term has run out", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Injunction_MotionsAboutIt_AreThoseThatNameIt()
    {
        var page = Injunctions("epic-games-v-apple", null);

        Assert.DoesNotContain(
            page.FindAll("section[aria-labelledby~=motions-tro-2020], section[aria-labelledby~=motions-preliminary-2020]"),
            section => Text(section).Contains("2026", StringComparison.Ordinal)
        );
        Assert.Contains(
            "Motion to enforce the injunction",
            Text(page.Find("section[aria-labelledby~=motions-permanent-2021]")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void InForce_OfAnInjunction_CountsNoRefusals() =>
        Assert.DoesNotContain("refuse", Text(InForce("united-states-v-google-search", null)), StringComparison.Ordinal);

    [Fact]
    public void InForce_OfAnInjunction_SaysWhatItBansAndOrders() =>
        Assert.Matches("bans [0-9]+ things?, orders [0-9]+", Text(InForce("whatsapp-v-nso-group", null)));

    [Theory]
    [InlineData("2024-03-01", "pending by")]
    [InlineData("2025-03-01", "apparently pending; no ruling found")]
    public void InForce_OfAMotionWithoutARulingFound_CallsItPendingSoFarAsFound(string day, string expected) =>
        Assert.Contains(
            $"Motion for judgment on the indemnification counterclaim {expected}",
            Text(InForce("epic-games-v-apple", day)),
            StringComparison.Ordinal
        );

    [Fact]
    public void InForce_OfAMotionBeforeTheSettlement_DoesNotCallItPending() =>
        Assert.DoesNotContain("pending", Text(InForce("hiq-labs-v-linkedin", "2022-12-20")), StringComparison.Ordinal);

    [Fact]
    public void Dockets_OfAnAppealThatEndedWithoutADecision_SayHow()
    {
        var view = PoeCase.View(
            "2021-06-15",
            json =>
                json.Replace(
                    "\"bondPosted\": \"trial\", \"amount\": { \"amount\": \"700000\", \"currency\": \"USD\" }, \"surety\": \"A surety\"",
                    "\"docketTerminated\": \"appeal\"",
                    StringComparison.Ordinal
                )
        );

        Assert.Equal(
            "ended without a decision",
            Render<OverviewDockets>(with => with.Add(page => page.View, view)).Find("#docket-appeal .badge").TextContent
        );
    }

    [Fact]
    public void Appeal_OfACourtThatSendsARemittitur_IsNotConfusedWithACut()
    {
        var appeal = BundledView.For("johnson-v-monsanto", "2020-08-01").State.Appeals[0];

        Assert.Equal("not yet returned to the trial court", StateLabels.Mandate(appeal));
    }

    [Fact]
    public void Appeals_OfAReview_SayWhenItWasSoughtAndWhenGranted() =>
        Assert.Contains(
            "Certiorari sought on 21 May 2026 (petition). Review granted on 30 June 2026 (order)",
            Text(Appeals("epic-games-v-apple", null)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Appeals_ThatMayHaveBeenTakenByTheDay_AreSaidToBeSo() =>
        Assert.Contains(
            "An appeal may already have been taken (9th Cir. 20-16408)",
            Text(Appeals("whatsapp-v-nso-group", "2020-07-25")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("in-re-facebook-biometric", "2020-01-25", "A settlement may already have been reached")]
    [InlineData("apple-v-nso-group", "2024-10-01", "may already be closed")]
    public void InForce_WhatMayHaveComeByTheDay_IsSaidToBeSo(string slug, string day, string words) =>
        Assert.Contains(words, Text(InForce(slug, day)), StringComparison.Ordinal);

    [Fact]
    public void Claims_OnWhichAJudgmentMayHaveBeenEntered_AreSaidToHaveChangedPerhaps() =>
        Assert.Contains(
            "May already have changed by this day",
            Text(Render<ClaimsPage>(with => with.Add(page => page.View, BundledView.For("diaz-v-tesla", "2023-05-01")))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Motions_ThatMayHaveBeenDecided_AreSaidToBeSo() =>
        Assert.Contains(
            "pending may already have been decided",
            Text(Render<ClaimsPage>(with => with.Add(page => page.View, BundledView.For("whatsapp-v-nso-group", "2020-03-20")))),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("people-v-trump", null, "How it stands: vacated on appeal, on 21 August 2025 (opinion).")]
    [InlineData("whatsapp-v-nso-group", null, "How it stands: after remittitur, no record that it was accepted.")]
    [InlineData(
        "johnson-v-monsanto",
        "2018-10-27",
        "How it stands: after remittitur, no record that it was accepted (may already have been accepted)."
    )]
    public void Money_OnTheOverview_SaysHowTheSumStands(string slug, string? day, string words) =>
        Assert.Contains(
            words,
            Text(Render<OverviewMoney>(with => with.Add(page => page.View, BundledView.For(slug, day)))),
            StringComparison.Ordinal
        );

    [Fact]
    public void InForce_AStayThatMayHaveEnded_IsHedgedBesideItsBadge() =>
        Assert.Contains(
            "stayed may already be under way again",
            Text(InForce("whatsapp-v-nso-group", "2023-02-20")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Chart_OfAnAwardThatFellWithTheMandate_NamesTheDecision() =>
        Assert.Contains(
            "Vacated on appeal by The appeal is decided, 1 June 2022",
            Text(
                Render<MoneyPage>(with =>
                    with.Add(
                        page => page.View,
                        PoeCase.View(
                            "2022-07-15",
                            json => json.Replace("\"component\": \"punitive\", \"outcome\"", "\"outcome\"", StringComparison.Ordinal)
                        )
                    )
                )
            ),
            StringComparison.Ordinal
        );

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private IRenderedComponent<OverviewAppeals> Appeals(string slug, string? day) =>
        Render<OverviewAppeals>(with => with.Add(page => page.View, BundledView.For(slug, day)));

    private IRenderedComponent<MoneyPage> Money(string slug, string? day) =>
        Render<MoneyPage>(with => with.Add(page => page.View, BundledView.For(slug, day)));

    private IRenderedComponent<OverviewInForce> InForce(string slug, string? day) =>
        Render<OverviewInForce>(with => with.Add(page => page.View, BundledView.For(slug, day)));

    private IRenderedComponent<InjunctionsPage> Injunctions(string slug, string? day) =>
        Render<InjunctionsPage>(with => with.Add(page => page.View, BundledView.For(slug, day)));
}

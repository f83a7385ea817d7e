using Bunit;
using CaseTracker.Core.Effects;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Claims;
using CaseTracker.Web.Cases.Events;
using CaseTracker.Web.Cases.Injunctions;
using CaseTracker.Web.Cases.Overview;
using CaseTracker.Web.Cases.Timeline;
using CaseTracker.Web.Compare;
using Xunit;
using static CaseTracker.Web.Tests.Pages.PageText;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>What pages say of a case after the verdict: of its appeals, of its injunction, once it is settled.</summary>
public sealed class OutcomePagesTests : BunitContext
{
    [Theory]
    [InlineData("2021-05-15", "in force")]
    [InlineData("2022-07-15", "in force in part (1 of 3 clauses vacated)")]
    public void Injunction_EveryPlaceThatSaysItsState_SaysTheSame(string day, string expected)
    {
        var view = PoeCase.View(day);

        Assert.Equal(expected, Render<InjunctionsPage>(with => with.Add(page => page.View, view)).Find(".badge").TextContent);
        Assert.Equal(expected, Render<OverviewInForce>(with => with.Add(page => page.View, view)).Find(".badge").TextContent);
        Assert.Equal($"permanent, {expected}", CaseSummary.From(view).Injunction);
        Assert.Contains(
            expected,
            Text(Render<AnswerBox>(with => with.Add(page => page.View, view)).Find("#what-is-banned")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"Permanent injunction: {expected}",
            new StripDescription(view, new TimelineStrip(view)).Text,
            StringComparison.Ordinal
        );
        Assert.Contains($"permanent injunction of 1 April 2021 {expected}", view.State.StatusLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Injunction_EachClause_SaysWhereItStandsAndSinceWhen()
    {
        var clauses = Render<InjunctionsPage>(with => with.Add(page => page.View, PoeCase.View("2022-08-15")))
            .FindAll(".clause")
            .Select(Text);

        Assert.Collection(
            clauses,
            clause => Assert.Contains("narrowed The injunction is narrowed, 1 August 2022", clause, StringComparison.Ordinal),
            clause => Assert.Contains("vacated on appeal", clause, StringComparison.Ordinal),
            clause => Assert.DoesNotContain("2022", clause, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("2022-07-15", "Low Corp.", false)]
    [InlineData("2022-08-15", "Heir LLC", true)]
    public void Injunction_WhoIsBound_IsOfTheReadersDay(string day, string bound, bool changed)
    {
        var page = Render<InjunctionsPage>(with => with.Add(injunctions => injunctions.View, PoeCase.View(day)));

        Assert.Equal("Bound " + bound, Text(page.Find("section[aria-labelledby~=bound-ban]")));
        Assert.Equal(
            changed,
            Text(page)
                .Contains("Binds Heir LLC from then on; no longer binds Low Corp. The injunction is narrowed", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Injunction_OfAClosedDocket_SaysThatItOutlivesIt()
    {
        const string Expected = "The docket is closed since 1 December 2022; the injunction outlives it.";
        var view = PoeCase.View("2022-12-31");

        Assert.Contains(Expected, Text(Render<InjunctionsPage>(with => with.Add(page => page.View, view))), StringComparison.Ordinal);
        Assert.Contains(Expected, Text(Render<OverviewInForce>(with => with.Add(page => page.View, view))), StringComparison.Ordinal);
        Assert.Null(InjunctionLabels.OutlivesDocket(PoeCase.View("2022-11-01"), PoeCase.View("2022-11-01").State.Injunctions[0]));
    }

    [Fact]
    public void InForce_OnceSettled_ListsTheSettlementAndNotTheAward()
    {
        var rows = Render<OverviewInForce>(with => with.Add(page => page.View, PoeCase.View())).FindAll("li").Select(Text).ToList();

        Assert.Contains(rows, row => row.StartsWith("Settlement Sum not disclosed", StringComparison.Ordinal));
        Assert.DoesNotContain(
            rows,
            row => row.StartsWith("Award", StringComparison.Ordinal) || row.StartsWith("Bond", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(rows, row => row.StartsWith("Sanction", StringComparison.Ordinal));
    }

    [Fact]
    public void InForce_DissolvedInjunction_IsNotListed()
    {
        var view = PoeCase.View(
            "2022-12-31",
            json => json.Replace("\"docketTerminated\": \"trial\"", "\"injunctionDissolved\": \"ban\"", StringComparison.Ordinal)
        );

        Assert.DoesNotContain(
            "Injunction",
            Text(Render<OverviewInForce>(with => with.Add(page => page.View, view))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void InForce_DismissalUnderAReopenedDocket_IsNotListedAndTheClaimSaysSo()
    {
        var view = PoeCase.View(
            "2022-12-31",
            json =>
                json.Replace(
                        """{ "id": "p", "paymentMade": "damages", "sum": "40000" }""",
                        """{ "id": "p", "docketTerminated": "trial" }, """
                            + """{ "id": "x", "claimDecided": "fraud", "outcome": "dismissed with prejudice" }""",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        """{ "id": "t", "docketTerminated": "trial" }""",
                        """{ "id": "t", "docketReopened": "trial" }""",
                        StringComparison.Ordinal
                    )
        );

        Assert.DoesNotContain(
            "ismissed",
            Text(Render<OverviewInForce>(with => with.Add(page => page.View, view))),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "dismissed with prejudice docket reopened on 1 December 2022",
            Text(Render<ClaimsPage>(with => with.Add(page => page.View, view))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void InForce_WhatACourtAboveUndidWithoutTakingHold_SaysBoth()
    {
        var rows = Render<OverviewInForce>(with => with.Add(page => page.View, PoeCase.View("2022-06-15")))
            .FindAll("li")
            .Select(Text)
            .ToList();

        Assert.Contains(rows, row => row.Contains("Fraud: reversed on 1 June 2022; mandate not yet issued.", StringComparison.Ordinal));
        Assert.Contains(
            rows,
            row => row.Contains("Punitive damages vacated; mandate not yet issued: 1 June 2022, opinion.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void InForce_OnceSettled_HoldsTheSettlement() =>
        Assert.Contains(
            "Settlement Sum not disclosed",
            Text(Render<OverviewInForce>(with => with.Add(page => page.View, PoeCase.View()))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Appeals_OfOneThatEndedWithoutADecision_DoNotCallItOpen()
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

        Assert.Contains(
            "ended without a decision",
            Text(Render<OverviewAppeals>(with => with.Add(page => page.View, view))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Appeals_DecidedPartByPart_NameEachPart()
    {
        var appeals = Text(Render<OverviewAppeals>(with => with.Add(page => page.View, PoeCase.View("2022-06-15"))));

        Assert.Contains("affirmed in part", appeals, StringComparison.Ordinal);
        Assert.Contains("mandate not yet issued", appeals, StringComparison.Ordinal);
        Assert.Contains("Contract: affirmed", appeals, StringComparison.Ordinal);
        Assert.Contains("Fraud: reversed", appeals, StringComparison.Ordinal);
        Assert.Contains("Damages, punitive damages: vacated", appeals, StringComparison.Ordinal);
        Assert.Contains("Permanent injunction, clause “Showing the map.”: vacated", appeals, StringComparison.Ordinal);
    }

    [Fact]
    public void Event_OfAnAppellateDecision_NamesEachPartAndTheRuling()
    {
        var page = Text(Event("opinion", "2022-12-01"));

        Assert.Contains("Judgment for Poe, 1 April 2021: affirmed in part", page, StringComparison.Ordinal);
        Assert.Contains("Fraud: reversed", page, StringComparison.Ordinal);
        Assert.Contains("Mandate issued.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Event_OfAVerdict_ShowsItsForm()
    {
        var rows = Event("verdict", "2022-12-01").FindAll("section[aria-labelledby=verdict-form] tbody tr").Select(Text);

        Assert.Equal(["Did Low break the contract? Yes Contract Low Corp.", "Did Low lie? Yes Fraud"], rows);
    }

    [Theory]
    [InlineData("notice", "Bond")]
    [InlineData("paid", "Paid, Damages")]
    [InlineData("deal", "Settlement")]
    [InlineData("judgment", "Interest")]
    public void Event_ThatMovesMoney_SaysSo(string id, string expected) =>
        Assert.Contains(expected, Text(Event(id, null).Find("section[aria-labelledby=ruling]")), StringComparison.Ordinal);

    [Fact]
    public void Claim_ReversedOnAppeal_SaysWhen() =>
        Assert.Contains(
            "reversed on appeal on 1 June 2022",
            Text(Render<ClaimsPage>(with => with.Add(page => page.View, PoeCase.View("2022-12-01")))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Strip_OfASettledAward_EndsItAndSaysSo()
    {
        var view = PoeCase.View();
        var strip = new TimelineStrip(view);

        Assert.Contains("; settled on 1 February 2023.", new StripDescription(view, strip).Text, StringComparison.Ordinal);
        Assert.Contains(
            "the award ends where it was settled",
            Text(Render<StripLegend>(with => with.Add(legend => legend.Strip, strip))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Span_OfASettledCase_EndsWithTheSettlement()
    {
        var span = CaseSpan.From(PoeCase.View());

        Assert.Equal(("settled", "2023-02-01"), (span.By, span.Ended?.Text));
    }

    [Fact]
    public void Badge_OfEveryHeadline_IsOpenOnlyWhereACourtMayRule() =>
        Assert.Equal(
            [
                CaseHeadline.JudgmentOnAppeal,
                CaseHeadline.OnAppeal,
                CaseHeadline.PendingWithAppealOpen,
                CaseHeadline.Reopened,
                CaseHeadline.Pending,
            ],
            Enum.GetValues<CaseHeadline>().Where(headline => HeadlineBadge.For(headline) == "badge-open")
        );

    private IRenderedComponent<EventPage> Event(string id, string? day)
    {
        var view = PoeCase.View(day);
        return Render<EventPage>(with => with.Add(page => page.View, view).Add(page => page.Entry, view.Entry(id)!));
    }
}

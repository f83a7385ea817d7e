using AngleSharp.Dom;
using Bunit;
using CaseTracker.Core.Effects;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Claims;
using CaseTracker.Web.Cases.Events;
using CaseTracker.Web.Cases.Injunctions;
using CaseTracker.Web.Cases.Money;
using CaseTracker.Web.Cases.Overview;
using CaseTracker.Web.Cases.Timeline;
using CaseTracker.Web.Compare;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>What pages say of a case after the verdict: on appeal, of its money, of its injunction, once it is settled.</summary>
public sealed class OutcomePagesTests : BunitContext
{
    [Fact]
    public void Money_InterestOnTheReadersDay_IsComputedAndSaysSo()
    {
        var interest = Pair(Money("2021-04-11"), "Interest");

        Assert.Contains("10% a year, simple, from 1 April 2021", interest, StringComparison.Ordinal);
        // Ten days of 10% of $600,000 a year.
        Assert.Contains("$1,643.84 by 11 April 2021 computed on the sum of $600,000", interest, StringComparison.Ordinal);
    }

    [Fact]
    public void Money_InterestOnTheNextDayOfTheSameReading_IsThatDays()
    {
        var view = PoeCase.View("2021-04-20");

        Assert.Contains("$3,123.29", Text(Money(view)), StringComparison.Ordinal);
        Assert.Contains("$3,287.67", Text(Money(view.On(new DateOnly(2021, 4, 21), PoeCase.Today))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-04-11", "$1,000 by 11 April 2021 computed from the sum for each day")]
    [InlineData("2021-04-20", "$10,000 by 20 April 2021 computed from the sum for each day")]
    [InlineData("2022-12-31", "Ended, the order having been obeyed: Low has obeyed, 1 September 2022")]
    public void Money_CoerciveSanction_SaysWhatItHasComeTo(string day, string expected) =>
        Assert.Contains(expected, Text(Money(day).Find("section[aria-labelledby=sanctions]")), StringComparison.Ordinal);

    [Fact]
    public void Money_OfSeveralPayors_GivesEachItsShare() =>
        Assert.Contains(
            "Low Corp. $550,000 and Heir LLC $50,000 each its own share",
            Pair(Money("2021-03-15"), "Pays"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Money_AfterAnAppealThatTookAPartAway_SaysWhatFellAndWhatIsLeft()
    {
        var page = Money("2022-12-01");

        Assert.Contains("Punitive damages vacated The appeal is decided, 1 June 2022", Pair(page, "On appeal"), StringComparison.Ordinal);
        Assert.Contains("$40,000 Low pays a part", Pair(page, "Paid"), StringComparison.Ordinal);
        Assert.Contains("$40,000 of it has been paid", Pair(page, "Stage"), StringComparison.Ordinal);
        Assert.Contains("as if nothing had been paid", Pair(page, "Interest"), StringComparison.Ordinal);
        Assert.Contains("$500,000 none On appeal", Text(page.Find("main")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-05-15", "$700,000, A surety as surety posted Secures the judgment in")]
    [InlineData("2022-12-31", "released Secured the judgment in")]
    public void Money_Bond_IsPostedUntilReleased(string day, string expected) =>
        Assert.Contains(expected, Text(Money(day).Find("section[aria-labelledby=bonds]")), StringComparison.Ordinal);

    [Fact]
    public void Money_OnceSettled_CallsNothingOwed()
    {
        var page = Money();

        Assert.Contains("nothing is called owed", Pair(page, "Stage"), StringComparison.Ordinal);
        Assert.Contains("Not computed: the award is settled.", Pair(page, "Interest"), StringComparison.Ordinal);
        Assert.Contains("Not disclosed", Text(page.Find("section[aria-labelledby=settlement-trial]")), StringComparison.Ordinal);
        Assert.Contains(
            "; settled on 1 February 2023.",
            page.Find(".panel svg[role=img]").GetAttribute("aria-label"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2021-05-15", "in force")]
    [InlineData("2022-07-15", "in force in part (1 vacated of 3 clauses)")]
    public void Injunction_EveryPlaceThatSaysItsState_SaysTheSame(string day, string expected)
    {
        var view = PoeCase.View(day);

        Assert.Equal(expected, Render<InjunctionsPage>(with => with.Add(page => page.View, view)).Find(".badge").TextContent);
        Assert.Equal(expected, Render<OverviewInForce>(with => with.Add(page => page.View, view)).Find(".badge").TextContent);
        Assert.Equal($"permanent, {expected}", CaseSummary.From(view).Injunction);
        Assert.Contains(
            $"Permanent, {expected}",
            Text(Render<OverviewFigures>(with => with.Add(page => page.View, view))),
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

        Assert.Equal("Bound " + bound, Text(page.Find("section[aria-labelledby=bound-ban]")));
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
                        """{ "id": "p", "docketTerminated": "trial" }, { "id": "x", "claimDecided": "fraud", "outcome": "dismissed with prejudice" }""",
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
    public void Figures_OnceSettled_HaveATileForTheSettlement() =>
        Assert.Contains(
            "Settlement Not disclosed The sum. Reached 1 February 2023",
            Text(Render<OverviewFigures>(with => with.Add(page => page.View, PoeCase.View()))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Appeals_DecidedPartByPart_NameEachPart()
    {
        var appeals = Text(Render<OverviewAppeals>(with => with.Add(page => page.View, PoeCase.View("2022-06-15"))));

        Assert.Contains("affirmed in part", appeals, StringComparison.Ordinal);
        Assert.Contains("mandate not found", appeals, StringComparison.Ordinal);
        Assert.Contains("Contract: affirmed", appeals, StringComparison.Ordinal);
        Assert.Contains("Fraud: reversed", appeals, StringComparison.Ordinal);
        Assert.Contains("Damages, punitive: vacated", appeals, StringComparison.Ordinal);
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
            "reversed on appeal on 1 July 2022",
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
            [CaseHeadline.JudgmentOnAppeal, CaseHeadline.OnAppeal, CaseHeadline.Reopened, CaseHeadline.Pending],
            Enum.GetValues<CaseHeadline>().Where(headline => HeadlineBadge.For(headline) == "badge-open")
        );

    private IRenderedComponent<MoneyPage> Money(string? day = null) => Money(PoeCase.View(day));

    private IRenderedComponent<MoneyPage> Money(CaseView view) => Render<MoneyPage>(with => with.Add(page => page.View, view));

    private IRenderedComponent<EventPage> Event(string id, string? day)
    {
        var view = PoeCase.View(day);
        return Render<EventPage>(with => with.Add(page => page.View, view).Add(page => page.Entry, view.Entry(id)!));
    }

    /// <summary>What stands beside a term.</summary>
    private static string Pair(IRenderedComponent<MoneyPage> page, string term) =>
        Text(page.FindAll("dt").First(element => element.TextContent == term).NextElementSibling!);

    private static string Text<T>(IRenderedComponent<T> page)
        where T : IComponent => string.Join(' ', page.Nodes.OfType<IElement>().Select(Text));

    private static string Text(IElement element) =>
        string.Join(' ', string.Join(' ', Leaves(element)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace(" .", ".", StringComparison.Ordinal)
            .Replace(" ,", ",", StringComparison.Ordinal)
            .Replace(" ;", ";", StringComparison.Ordinal)
            .Replace(" :", ":", StringComparison.Ordinal);

    /// <summary>The texts of an element one by one, so that two that stand side by side are not read as one word.</summary>
    private static IEnumerable<string> Leaves(INode node) => node is IText text ? [text.Data] : node.ChildNodes.SelectMany(Leaves);
}

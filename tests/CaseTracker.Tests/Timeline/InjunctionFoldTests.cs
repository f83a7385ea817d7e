using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.State;
using Xunit;

namespace CaseTracker.Tests.Timeline;

public sealed class InjunctionFoldTests
{
    private const string Issued = "'injunctionIssued': 'pi'";
    private const string Stayed = "'injunctionStayed': 'pi', 'kind': 'administrative'";
    private const string Lifted = "'stayLifted': 'pi'";
    private const string Modified = "'injunctionModified': 'pi', 'clauses': ['delete']";
    private const string Dissolved = "'injunctionDissolved': 'pi'";

    [Theory]
    [InlineData(InjunctionStatus.NotIssued, null)]
    [InlineData(InjunctionStatus.InForce, null, Issued)]
    [InlineData(InjunctionStatus.Stayed, null, Issued, Stayed)]
    [InlineData(InjunctionStatus.Stayed, null, Issued, Stayed, Modified)]
    [InlineData(InjunctionStatus.InForce, null, Issued, Stayed, Lifted)]
    [InlineData(InjunctionStatus.Stayed, null, Issued, Stayed, "'injunctionStayed': 'pi', 'kind': 'pending appeal'")]
    [InlineData(InjunctionStatus.InForce, null, Issued, Modified)]
    [InlineData(InjunctionStatus.Dissolved, null, Issued, Dissolved)]
    [InlineData(InjunctionStatus.Dissolved, null, Issued, Stayed, Dissolved)]
    [InlineData(InjunctionStatus.InForce, "issued-twice", Issued, Issued)]
    [InlineData(InjunctionStatus.Dissolved, "no-injunction", Issued, Dissolved, Dissolved)]
    [InlineData(InjunctionStatus.NotIssued, "no-injunction", Dissolved)]
    [InlineData(InjunctionStatus.NotIssued, "no-injunction", Stayed)]
    [InlineData(InjunctionStatus.NotIssued, "no-injunction", Modified)]
    [InlineData(InjunctionStatus.NotIssued, "not-stayed", Lifted)]
    [InlineData(InjunctionStatus.InForce, "not-stayed", Issued, Lifted)]
    [InlineData(InjunctionStatus.Dissolved, "not-stayed", Issued, Dissolved, Lifted)]
    public void On_AfterEffects_GivesTheStatus(InjunctionStatus expected, string? finding, params string[] effects)
    {
        var state = TimelineCases.OneADay(effects).On("2020-06-01");

        Assert.Equal(expected, Pi(state).Status);
        Assert.Equal(finding is null ? [] : [finding], state.Findings.Select(diagnostic => diagnostic.Code));
        Assert.Equal(expected == InjunctionStatus.Stayed, Pi(state).Stay is not null);
    }

    [Fact]
    public void Modified_NamesTheClausesThatHold()
    {
        var builder = TimelineCases.OneADay(Issued, Modified);

        Assert.Equal(["keep-off", "delete"], Pi(builder.On("2020-01-01")).Clauses);
        Assert.Equal(["delete"], Pi(builder.On("2020-01-02")).Clauses);
    }

    /// <summary>45 days from a day in 19 November to 22 December 2025: the stay of WhatsApp v. NSO.</summary>
    [Theory]
    [InlineData("2025-11-18", InjunctionStatus.InForce, false)]
    [InlineData("2025-12-31", InjunctionStatus.Stayed, false)]
    [InlineData("2026-01-03", InjunctionStatus.Stayed, false)]
    [InlineData("2026-01-04", InjunctionStatus.StayedOrInForce, false)]
    [InlineData("2026-01-15", InjunctionStatus.StayedOrInForce, false)]
    [InlineData("2026-02-05", InjunctionStatus.StayedOrInForce, false)]
    [InlineData("2026-02-06", InjunctionStatus.InForce, true)]
    public void Stayed_ForAPeriodFromAnUncertainDay_EndsWithinASpan(string day, InjunctionStatus expected, bool soFarAsFound)
    {
        var builder = new CaseBuilder()
            .Event("issued", "2025-10-17", Issued)
            .Event("stay", "[2025-11-19..2025-12-22]", $"{Stayed}, 'until': [ {{ 'period': '45 days' }}, {{ 'event': 'ruling' }} ]")
            .Event("ruling", "2027-01-01");

        // Between the stay's first and last possible day it may have begun.
        var injunction = Pi(builder.On(day));
        Assert.Equal((expected, false), (injunction.Status, injunction.SoFarAsFound));
        Assert.Equal(
            (expected, soFarAsFound),
            (Pi(builder.NotFound("injunction/pi/stay").On(day)).Status, Pi(builder.On(day)).SoFarAsFound)
        );
    }

    [Fact]
    public void Stayed_ForAPeriodFromAnUncertainDay_SaysWithinWhichDays()
    {
        var state = new CaseBuilder()
            .Event("issued", "2025-10-17", Issued)
            .Event("stay", "[2025-11-19..2025-12-22]", $"{Stayed}, 'until': [ {{ 'period': '45 days' }} ]")
            .On("2025-12-31");

        var span = new DaySpan(new DateOnly(2026, 1, 3), new DateOnly(2026, 2, 5));
        Assert.Equal(span, Pi(state).Stay!.Term.Ends);
        Assert.Equal(span, Assert.Single(state.Coming).When);
        Assert.Equal(span, Pi(state).Steps[^1].When);
        Assert.Contains(
            "administratively stayed until some day from 3 January to 5 February 2026",
            state.StatusLine,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{ 'date': '2020-02-10' }", "2020-02-10", "2020-02-10")]
    [InlineData("{ 'period': '10 days' }", "2020-01-13", "2020-01-13")]
    [InlineData("{ 'period': '2 weeks' }", "2020-01-16", "2020-01-16")]
    [InlineData("{ 'period': '1 month' }", "2020-02-03", "2020-02-03")]
    [InlineData("{ 'date': '2020-02' }", "2020-02-01", "2020-02-29")]
    [InlineData("{ 'date': '2020-02-10' }, { 'period': '45 days' }, { 'event': 'ruling' }", "2020-02-10", "2020-02-10")]
    [InlineData("{ 'date': '2020-02' }, { 'date': '2020-02-10' }", "2020-02-01", "2020-02-10")]
    [InlineData("{ 'date': '[..2020-02-20]' }, { 'date': '2020-02-25' }", null, "2020-02-20")]
    public void Stayed_UntilSeveralEndings_EndsWithTheEarliest(string endings, string? first, string last)
    {
        var history = new CaseBuilder()
            .Event("issued", "2020-01-01", Issued)
            .Event("stay", "2020-01-02", $"{Stayed}, 'until': [ {endings} ]")
            .Event("ruling", "2020-03")
            .History();

        Assert.Equal(last, Last(history, last));
        Assert.Equal(first, First(history, first));
    }

    [Theory]
    [InlineData("2020-03", "2020-02-29", InjunctionStatus.Stayed)]
    [InlineData("2020-03", "2020-03-02", InjunctionStatus.StayedOrInForce)]
    [InlineData("2020-03", "2020-04-01", InjunctionStatus.InForce)]
    [InlineData("2020-03-05~", "2021-01-01", InjunctionStatus.StayedOrInForce)]
    public void Stayed_UntilAnEvent_EndsWithItAsFarAsItIsKnown(string ruling, string day, InjunctionStatus expected)
    {
        var injunction = Pi(
            new CaseBuilder()
                .Event("issued", "2020-01-01", Issued)
                .Event("stay", "2020-01-02", $"{Stayed}, 'until': [ {{ 'event': 'ruling' }} ]")
                .Event("ruling", ruling)
                .On(day)
        );

        Assert.Equal(expected, injunction.Status);
        Assert.Equal(expected == InjunctionStatus.Stayed, injunction.Stay is { Term.Ends: null });
    }

    [Theory]
    [InlineData("2020-01-15", InjunctionStatus.InForce)]
    [InlineData("2020-01-16", InjunctionStatus.Expired)]
    public void Issued_WithATerm_Expires(string day, InjunctionStatus expected) =>
        Assert.Equal(
            expected,
            TimelineCases.OneADay("'injunctionIssued': 'tro', 'until': [ { 'period': '14 days' } ]").On(day).Injunctions[0].Status
        );

    [Fact]
    public void Issued_WithATermThatEndsInAStay_Expires() =>
        Assert.Equal(
            InjunctionStatus.Expired,
            TimelineCases
                .OneADay(
                    "'injunctionIssued': 'tro', 'until': [ { 'period': '14 days' } ]",
                    "'injunctionStayed': 'tro', 'kind': 'administrative'"
                )
                .On("2020-03-01")
                .Injunctions[0]
                .Status
        );

    private static InjunctionState Pi(CaseState state) => state.Injunctions.First(injunctionState => injunctionState.Injunction.Id == "pi");

    /// <summary>The last day on which the stay may hold: the next it is over.</summary>
    private static string Last(CaseHistory history, string expected)
    {
        var day = DateOnly.Parse(expected);
        return Pi(history.On(day)).Status != InjunctionStatus.InForce && Pi(history.On(day.AddDays(1))).Status == InjunctionStatus.InForce
            ? expected
            : "another day";
    }

    /// <summary>The first day on which the stay may end: it holds on it, and the next day it may be over.</summary>
    private static string? First(CaseHistory history, string? expected)
    {
        if (expected is null)
            return Pi(history.On(new DateOnly(2020, 1, 3))).Status == InjunctionStatus.StayedOrInForce ? null : "some day";
        var day = DateOnly.Parse(expected);
        return
            Pi(history.On(day.AddDays(-1))).Status == InjunctionStatus.Stayed
            && Pi(history.On(day.AddDays(1))).Status != InjunctionStatus.Stayed
            ? expected
            : "another day";
    }
}

using CaseTracker.Core;
using CaseTracker.Core.State;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>From which day on a record without an event of its own is known to have been so, in the cast of the tests.</summary>
public sealed class KnownByDayTests
{
    [Theory]
    [InlineData("2019-12-31", "")]
    [InlineData("2020-01-01", "may have")]
    [InlineData("2021-12-30", "may have")]
    [InlineData("2021-12-31", "known")]
    public void Counsel_WhoseStartIsAYearOrTwo_IsKnownFromTheLastOfItsDays(string day, string expected) =>
        Assert.Equal(expected, CounselOn(day, "'from': '[2020..2021]'"));

    [Theory]
    [InlineData("2017-12-31", "may have")]
    [InlineData("2018-01-01", "known")]
    public void Counsel_WithoutAStart_IsKnownFromTheFirstSourceOn(string day, string expected) =>
        Assert.Equal(expected, CounselOn(day, "'sources': [ { 'source': 'record' }, { 'source': 'press' } ]"));

    [Theory]
    [InlineData("2026-10-31", "may have")]
    [InlineData("2026-11-01", "known")]
    public void Counsel_WithNeitherStartNorSource_IsKnownFromTheLastCheckOn(string day, string expected) =>
        Assert.Equal(expected, CounselOn(day, "'role': 'lead'"));

    [Theory]
    [InlineData("2020-02-28", "may have")]
    [InlineData("2020-03-01", "known")]
    public void Counsel_WhoAppeared_IsKnownFromThen(string day, string expected) =>
        Assert.Equal(
            expected,
            CounselOn(day, "'role': 'lead'", builder => builder.Event("notice", "2020-03-01", "'counselAppeared': 'firm'"))
        );

    [Theory]
    [InlineData("2020-06-01", false)]
    [InlineData("2026-11-01", true)]
    public void Value_OfASourceWithoutADate_IsShownFromTheLastCheckOn(string day, bool expected)
    {
        var reading = Read(
            new CaseBuilder()
                .Add("sources", "'id': 'undated', 'title': 'A page', 'publisher': 'A site', 'class': 'press'")
                .Event("verdict", "2020-01-01", "'awardMade': 'damages', 'components': { 'costs': '5' }")
                .With(
                    "'sources': [ { 'source': 'undated', 'reported': [ { 'printed': '$5', 'for': ['award/damages/total@verdict'] } ] } ]"
                ),
            day
        );

        var citation = Assert.Single(reading.Case.Events[0].Sources);
        Assert.Equal(expected, citation.Reported.Count > 0);
        Assert.Equal(expected, reading.IsPublished("undated"));
    }

    [Theory]
    [InlineData("2018-12-31", "pending", false)]
    [InlineData("2020-01-01", "pending", true)]
    public void Docket_WhoseFilingIsOpen_IsThereFromItsFirstEventOn(string day, string status, bool isKnown)
    {
        var reading = Read(
            new CaseBuilder().Set("dockets", "appeal", "'filed': '[2018..2021]'").Event("brief", "2020-01-01").In("appeal"),
            day
        );

        Assert.Equal(isKnown, reading.MayHaveBegun.All(record => record.Fact.Text != "docket/appeal"));
        var docket = reading.State.Dockets.First(docket => docket.Docket.Id == "appeal");
        Assert.Equal(isKnown ? status : "not open", EnumTerm.For(docket.Status));
    }

    [Fact]
    public void Judge_WithoutAStart_IsNotSaidToSitBeforeAnythingShowsIt()
    {
        var builder = new CaseBuilder()
            .Add("judges", "'id': 'kim', 'names': [ { 'name': 'Kim' } ], 'offices': [ { 'title': 'District Judge' } ]")
            .Set("dockets", "trial", "'judges': [ { 'judge': 'kim', 'role': 'presiding' } ]")
            .Event("order", "2020-01-01")
            .In("trial")
            .With("'ruling': { 'judges': ['kim'] }");

        Assert.Empty(Read(builder, "2019-12-31").Case.Judges);
        Assert.Contains("Kim (presiding) in N.D. Cal. 1:17-cv-1", Read(builder, "2019-12-31").MayHaveBegun.Select(record => record.What));
        Assert.Equal(["kim"], Read(builder, "2020-01-01").Case.Dockets[0].Judges.Select(seat => seat.Judge));
        Assert.Equal("District Judge", Assert.Single(Read(builder, "2020-01-01").Case.Judges.Single().Offices).Title);
    }

    private static string CounselOn(string day, string members, Action<CaseBuilder>? more = null)
    {
        var builder = new CaseBuilder().Set("counsel", "firm", members);
        more?.Invoke(builder);
        var reading = Read(builder, day);
        return reading.Case.Counsel.Count > 0 ? "known"
            : reading.MayHaveBegun.Any(record => record.Fact.Text == "counsel/firm") ? "may have"
            : "";
    }

    private static CaseReading Read(CaseBuilder builder, string day) =>
        new(builder.History(), DateOnly.Parse(day), new DateOnly(2031, 1, 1));
}

using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.State;
using CaseTracker.Core.Timeline;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>As of a day hides hindsight.</summary>
public sealed class CaseReadingTests
{
    private const string Cited =
        "'sources': [ { 'source': 'record', 'for': ['event/early', 'event/late'] }, { 'source': 'press', 'quote': 'Later "
        + "words.', 'note': 'Later note.', 'reported': [ { 'printed': '$5', 'for': ['award/damages/total@late'] } ] } ]";

    private static CaseBuilder Builder() =>
        new CaseBuilder()
            .Set(
                "dockets",
                "trial",
                "'judges': [ { 'judge': 'old', 'role': 'presiding', 'from': '2019', 'until': '2022-01-01' }, "
                    + "{ 'judge': 'new', 'role': 'presiding', 'from': '2022-01-01' } ]"
            )
            .Add(
                "judges",
                "'id': 'old', 'names': [ { 'name': 'Old' } ], 'offices': [ { 'title': 'Judge', "
                    + "'until': '2022-01-01' }, { 'title': 'Chief', 'from': '2023' } ]"
            )
            .Add("judges", "'id': 'new', 'names': [ { 'name': 'New' } ]")
            .Event("early", "2020-01-01", "'claimAsserted': 'fraud'", "'docketStayed': 'trial', 'until': [ { 'event': 'late' } ]")
            .In("trial")
            .With(
                $"'notes': [ {{ 'date': '2024-01-01', 'text': 'Hindsight.' }}, {{ 'date': '2020-02-01', "
                    + $"'text': 'Soon after.' }} ], 'standing': {{ 'is': 'reversed', 'in': 'late' }}, {Cited}"
            )
            .With(
                "'disagreements': [ { 'text': 'Two days are given.', 'sources': [ { 'source': 'record' } ] "
                    + "}, { 'text': 'A later one differs.', 'sources': [ { 'source': 'press' } ] } ]"
            )
            .Event("maybe", "2020", "'motionFiled': 'extend'")
            .With("'links': [ { 'to': 'early', 'by': 'follows' } ]")
            .Event(
                "late",
                "2025-01-01",
                "'awardMade': 'damages', 'components': { 'costs': '5' }",
                "'injunctionIssued': 'pi'",
                "'motionFiled': 'dismiss'",
                "'claimAsserted': 'theft'"
            )
            .Add("reliefSought", "'id': 'ask', 'by': ['alpha'], 'kind': 'damages', 'text': 'Five.', 'event': 'late'")
            .Add(
                "quotations",
                "'id': 'said', 'words': 'x', 'speaker': 'X', 'occasion': 'x', 'date': '2025-01-01', 'sources': [ { 'source': 'record' } ]"
            )
            .Add("quotations", "'id': 'looked-back', 'words': 'x', 'speaker': 'X', 'occasion': 'x', 'sources': [ { 'source': 'press' } ]")
            .Add("figures", "'id': 'devices', 'counts': 'devices', 'value': '1,400', 'sources': [ { 'source': 'press' } ]")
            .Add(
                "figures",
                "'id': 'countries', 'counts': 'countries', 'value': '51', 'event': 'early', "
                    + "'standing': { 'is': 'found', 'in': 'late' }, 'sources': [ { 'source': 'record' } ]"
            );

    [Fact]
    public void Case_AsOfAnEarlierDay_HasNothingLater()
    {
        var reading = Read("2020-06-01");
        var cut = reading.Case;

        Assert.Equal(["early", "maybe"], cut.Events.Select(happened => happened.Id));
        Assert.Equal(["early", "maybe"], reading.Entries.Select(entry => entry.Event.Id));
        Assert.Equal(["fraud"], cut.Claims.Select(claim => claim.Id));
        Assert.Equal(["extend"], cut.Motions.Select(motion => motion.Id));
        Assert.Empty(cut.Awards);
        Assert.Empty(cut.Injunctions);
        Assert.Empty(cut.ReliefSought);
        Assert.Empty(cut.Quotations);
        Assert.Equal(["countries"], cut.Figures.Select(figure => figure.Id));
        Assert.Equal(["trial", "appeal", "cert"], cut.Dockets.Select(docket => docket.Id));
        Assert.Equal(["old"], cut.Judges.Select(judge => judge.Id));
    }

    [Fact]
    public void Case_AsOfAnEarlierDay_KnowsNoLaterNamesAndEnds()
    {
        var cut = Read("2020-06-01").Case;

        Assert.Equal(("Beta Ltd.", null), (Assert.Single(cut.Parties[1].Names).Name, cut.Parties[1].Names[0].Until));
        Assert.Null(cut.Participations[1].Until);
        Assert.Equal(("old", null), (Assert.Single(cut.Dockets[0].Judges).Judge, cut.Dockets[0].Judges[0].Until));
        Assert.Equal(("Judge", null), (Assert.Single(cut.Judges[0].Offices).Title, cut.Judges[0].Offices[0].Until));
    }

    [Fact]
    public void Case_AsOfAnEarlierDay_KnowsNoLaterWordsOfItsEvents()
    {
        var early = Read("2020-06-01").Case.Events[0];

        Assert.Equal(["Soon after."], early.Notes.Select(note => note.Text));
        Assert.Null(early.Standing);
        Assert.Equal(["Two days are given."], early.Disagreements.Select(disagreement => disagreement.Text));
        Assert.Equal(["event/early"], early.Sources[0].For.Select(fact => fact.Text));
        Assert.Equal((null, null, 0), (early.Sources[1].Quote, early.Sources[1].Note, early.Sources[1].Reported.Count));
        Assert.Empty(early.Effects[1].Until);
        Assert.Null(Read("2020-06-01").Case.Figures[0].Standing);
    }

    /// <summary>Nothing of the later event may be read anywhere in what is written for that day.</summary>
    [Theory]
    [InlineData("2020-06-01", false)]
    [InlineData("2026-11-21", true)]
    public void Case_AsOfADay_NamesTheLaterEventOnlyThen(string day, bool expected)
    {
        var text = Encoding.UTF8.GetString(CaseFile.Write(Read(day).Case));

        Assert.Equal(
            [expected, expected, expected],
            new[] { "\"late\"", "Betania", "2025-01-01" }.Select(word => text.Contains(word, StringComparison.Ordinal))
        );
        Assert.False(text.Contains("Later words.", StringComparison.Ordinal));
    }

    [Fact]
    public void Case_AsOfADayAfterEverything_IsWhole()
    {
        var whole = Everything.Case();

        Assert.Equal(
            CaseFile.Write(whole),
            CaseFile.Write(new CaseReading(new CaseHistory(whole), new DateOnly(2035, 1, 1), new DateOnly(2035, 1, 1)).Case)
        );
    }

    [Fact]
    public void State_WithAPossibleEvent_SaysWhatItWouldChangeAndDoesNotFoldIt()
    {
        var state = Read("2020-06-01").State;

        var possible = Assert.Single(state.MayHave);
        Assert.Equal(
            ("maybe", "Motion to extend time", "filed"),
            (possible.Entry.Event.Id, possible.WouldChange[0].Label, possible.WouldChange[0].After)
        );
        Assert.Equal(MotionStatus.NotFiled, state.Motions[1].Status);
        Assert.Equal((1, "early"), (state.EventCount, state.LastEvent!.Event.Id));
        Assert.Equal(EventOccurrence.MayHave, Read("2020-06-01").OccurrenceOf("maybe"));
        Assert.Equal(MotionStatus.Pending, Read("2020-12-31").State.Motions[1].Status);
    }

    [Theory]
    [InlineData("2020-06-01", true)]
    [InlineData("2031-01-01", false)]
    public void IsPast_IsSaidOfAnotherDayThanToday(string day, bool expected) => Assert.Equal(expected, Read(day).IsPast);

    private static CaseReading Read(string day) => new(Builder().History(), DateOnly.Parse(day), new DateOnly(2031, 1, 1));

    [Theory]
    [InlineData("about $3,000", "dollars per work", "per work")]
    [InlineData("3,000", "dollars per work", "dollars per work")]
    [InlineData("about $3,000", "works", "works")]
    public void Figure_WithTheSignOfItsCurrency_DoesNotNameItAgain(string value, string counts, string expected) =>
        Assert.Equal(
            expected,
            new Figure
            {
                Id = "figure",
                Value = value,
                Counts = counts,
            }.CountsAfterValue
        );
}

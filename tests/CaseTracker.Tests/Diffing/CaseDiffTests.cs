using CaseTracker.Core.Diffing;
using CaseTracker.Core.Facts;
using Xunit;

namespace CaseTracker.Tests.Diffing;

public sealed class CaseDiffTests
{
    [Fact]
    public void Between_EqualCases_SaysNothing()
    {
        var diff = CaseDiff.Between(Everything.Case(), Everything.Case());

        Assert.True(diff.IsEmpty);
        Assert.Equal("", diff.Size);
    }

    [Fact]
    public void Between_AnAddedEvent_SaysWhatItHolds()
    {
        var before = new CaseBuilder().Case();
        var after = new CaseBuilder()
            .Event("verdict", "2025-05-06", "'awardMade': 'damages', 'components': { 'punitive': '900' }")
            .Verdict()
            .With("'docket': 'trial', 'sources': [ { 'source': 'press', 'quote': 'a lot' } ]")
            .Case();

        var change = Assert.Single(CaseDiff.Between(before, after).Records);

        Assert.Equal((RecordKind.Event, RecordFate.Added, "The verdict, 6 May 2025"), (change.Kind, change.Fate, change.Name));
        Assert.Equal(
            [
                "kind: verdict (added)",
                "docket: N.D. Cal. 1:17-cv-1 (added)",
                "effect: award “Damages” made; punitive damages $900 (added)",
                "source: “A look back, The paper”; quoted words “a lot” (added)",
            ],
            change.Fields.Select(field => field.ToString())
        );
        var gone = Assert.Single(CaseDiff.Between(after, before).Records);
        Assert.Equal(RecordFate.Removed, gone.Fate);
        Assert.All(gone.Fields, field => Assert.Null(field.After));
    }

    [Fact]
    public void Between_RecordsInAnotherOrder_SaysSoOnce()
    {
        var built = new CaseBuilder().Event("one", "2020-01-01").Event("two", "2020-01-01").Event("three", "2020-01-01");

        var change = Assert.Single(CaseDiff.Between(built.Case(), built.Reordered(events => events.Reverse()).Case()).Records);

        Assert.Equal("order in which each event is written: as before → rearranged", Assert.Single(change.Fields).ToString());
    }

    [Fact]
    public void Size_OfSeveralKinds_CountsRecords()
    {
        var before = new CaseBuilder().Case();
        var after = new CaseBuilder()
            .Event("one", "2020-01-01")
            .Event("two", "2020-01-02")
            .Set("awards", "damages", "'title': 'Money'")
            .Add("parties", "'id': 'delta', 'kind': 'person', 'names': [ { 'name': 'Delta' } ]")
            .Case();

        Assert.Equal("2 events, 1 award and 1 party", CaseDiff.Between(before, after).Size);
    }

    [Fact]
    public void On_AChangedSum_TellsWhatFollowsFromIt()
    {
        var before = new CaseBuilder()
            .Event("verdict", "2025-05-06", "'awardMade': 'damages', 'components': { 'compensatory': '444719', 'punitive': '167254000' }")
            .Verdict();
        var after = new CaseBuilder()
            .Event("verdict", "2025-05-06", "'awardMade': 'damages', 'components': { 'compensatory': '444719', 'punitive': '4002471' }")
            .Verdict();

        var lines = CaseDiff
            .On(new DateOnly(2026, 1, 1), before.History(), after.History())
            .Consequences.Select(line => line.ToString())
            .ToList();

        Assert.Contains("Damages: punitive damages: $167,254,000 → $4,002,471", lines);
        Assert.Contains("Damages: total: $167,698,719 → $4,447,190", lines);
        Assert.StartsWith("status of the case: ", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines.Count);
    }

    [Theory]
    [InlineData("'injunctionIssued': 'perm'", "injunction “Permanent injunction”: in force (added)")]
    [InlineData("'claimDecided': 'theft', 'outcome': 'settled'", "claim “Theft”: settled (added)")]
    [InlineData("'motionFiled': 'extend'", "motion to extend time: pending (added)")]
    [InlineData("'docketStayed': 'trial'", "docket N.D. Cal. 1:17-cv-1: pending → stayed")]
    public void On_AnEffect_TellsTheNewState(string effect, string expected)
    {
        var before = new CaseBuilder().Event("one", "2020-01-01");
        var after = new CaseBuilder().Event("one", "2020-01-01", "'claimAsserted': 'theft'", effect);

        var lines = CaseDiff.On(new DateOnly(2026, 1, 1), before.History(), after.History()).Consequences.Select(line => line.ToString());

        Assert.Contains(expected, lines);
    }

    [Fact]
    public void Lines_OfADiff_ReadByThemselves()
    {
        var before = new CaseBuilder().Event("one", "2020-01-01").Event("gone", "2020-01-02");
        var after = new CaseBuilder()
            .Event("one", "2020-01-03")
            .Event("new", "2020-01-04", "'injunctionIssued': 'perm'")
            .Set("awards", "damages", "'title': 'Money'");

        var lines = CaseDiff.On(new DateOnly(2026, 1, 1), before.History(), after.History()).Lines;

        Assert.Equal(
            [
                "Injunction “Permanent injunction”: in force (added)",
                "Event “The one, 3 January 2020”: date: 1 January 2020 → 3 January 2020",
                "Event added: “The new, 4 January 2020”",
                "Event removed: “The gone, 2 January 2020”",
                "Award “Money”: title: Damages → Money",
            ],
            lines.Where(line => !line.StartsWith("Status", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void On_ADayBeforeTheChange_TellsNoConsequence()
    {
        var before = new CaseBuilder().Event("filed", "2017-01-10", "'docketOpened': 'trial'");
        var after = new CaseBuilder()
            .Event("filed", "2017-01-10", "'docketOpened': 'trial'")
            .Event("later", "2020-01-01", "'docketStayed': 'trial'");

        Assert.Empty(CaseDiff.On(new DateOnly(2019, 1, 1), before.History(), after.History()).Consequences);
        Assert.NotEmpty(CaseDiff.On(new DateOnly(2020, 1, 1), before.History(), after.History()).Consequences);
    }

    [Fact]
    public void AsOf_AnEarlierDay_KeepsLaterChangesToItself()
    {
        var before = new CaseBuilder().Event("filed", "2017-01-10", "'docketOpened': 'trial'");
        var after = new CaseBuilder()
            .Event("filed", "2017-01-11", "'docketOpened': 'trial'")
            .Event("later", "2020-01-01", "'docketStayed': 'trial'");

        var change = Assert.Single(CaseDiff.AsOf(new DateOnly(2019, 1, 1), before.History(), after.History()).Records);

        Assert.Equal("The filed, 11 January 2017", change.Name);
    }
}

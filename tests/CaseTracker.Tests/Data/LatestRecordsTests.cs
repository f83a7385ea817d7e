using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>What the home page asks of the rows of all cases.</summary>
public sealed class LatestRecordsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task CasesAsync_OfSeveral_GivesThoseInWhichSomethingHappenedLast_WithWhatTodayShows()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        await site.PublishAsync(SampleCases.Small("quiet"));
        await site.PublishAsync(SampleCases.Small("older", award: "5"));

        var cases = await site.Get<LatestRecords>().CasesAsync(2, TestSite.Cancellation);

        Assert.Equal(["roe-v-doe", "older"], cases.Select(active => active.Item.Slug));
        Assert.Equal(("3:24-cv-00001", 5, 1), (cases[0].MainDocket, cases[0].Events, cases[0].Sources));
        Assert.Equal((1, 0), (cases[1].Events, cases[1].Sources));
    }

    [Fact]
    public async Task EventsAsync_OverCases_GivesTheNewestThatHaveHappened()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        await site.PublishAsync(SampleCases.Small("other", award: "5"));

        var events = await site.Get<LatestRecords>().EventsAsync(4, TestSite.Cancellation);

        Assert.Equal(["stay", "appeal-taken", "order", "verdict"], events.Select(latestEvent => latestEvent.Id));
        Assert.Equal(
            ("roe-v-doe", "Roe v. Doe", "Injunction stayed", "2025-12-01", "9th Cir. 25-0001"),
            (events[0].Slug, events[0].CaseName, events[0].Title, events[0].Date.Text, events[0].Docket)
        );
    }

    [Fact]
    public async Task AwardChangesAsync_OfACutAward_GivesEachFigureBeforeAndAfter()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());

        var changes = await site.Get<LatestRecords>().AwardChangesAsync(10, TestSite.Cancellation);

        Assert.Equal(
            [
                ("order", ComponentKind.Punitive, "$900", "$300"),
                ("verdict", ComponentKind.Compensatory, null, "$100.50"),
                ("verdict", ComponentKind.Punitive, null, "$900"),
            ],
            changes.Select(change => (change.EventId, change.Component, change.Before?.ToString(), change.After.ToString()))
        );
        Assert.Equal(("Roe v. Doe", "remittitur", "2025-10-17"), (changes[0].CaseName, changes[0].How, changes[0].Date.Text));
    }

    [Fact]
    public async Task Lists_OfAllCases_AreCutAlongAnIndexAndReadNoWholeTable()
    {
        var plans = new QueryPlans();
        await using var site = await TestSite.StartAsync(_folder.FullName, fault: plans);
        var latest = site.Get<LatestRecords>();
        plans.Forget();

        await latest.EventsAsync(8, TestSite.Cancellation);
        await latest.AwardChangesAsync(6, TestSite.Cancellation);
        await latest.InjunctionsInForceAsync(50, TestSite.Cancellation);
        await latest.UpcomingDatesAsync(10, TestSite.Cancellation);
        var steps = (await plans.ExplainAsync(site)).Split('\n');

        string[] indexes =
        [
            "IX_events_HappenedOn_CaseId_Position",
            "IX_award_changes_Day_CaseId_Position",
            "IX_injunctions_InForceIssued_CaseId_Position",
            "IX_upcoming_dates_Day_CaseId_Position",
        ];
        Assert.All(indexes, index => Assert.Contains(steps, step => step.Contains(index, StringComparison.Ordinal)));
        // All other steps look rows up by their keys; what is left to scan without an index is the cut itself.
        string[] cuts = ["e", "a", "i", "u"];
        Assert.All(
            steps.Where(step => step.StartsWith("SCAN ", StringComparison.Ordinal) && !step.Contains("INDEX", StringComparison.Ordinal)),
            step => Assert.Contains(step["SCAN ".Length..].TrimEnd('0', '1', '2', '3'), cuts)
        );
    }

    [Fact]
    public async Task InjunctionsAndDates_OfAStayedInjunction_AreThoseOfTheDay()
    {
        var time = new FakeTimeProvider(TestSite.Start);
        await using var site = await TestSite.StartAsync(_folder.FullName, time: time);
        await site.PublishAsync(SampleCases.Full());
        var latest = site.Get<LatestRecords>();

        var injunction = Assert.Single(await latest.InjunctionsInForceAsync(10, TestSite.Cancellation));
        var coming = Assert.Single(await latest.UpcomingDatesAsync(10, TestSite.Cancellation));

        Assert.Equal(
            ("Permanent injunction", InjunctionStatus.Stayed, "2025-10-17"),
            (injunction.Title, injunction.Status, injunction.Issued.Text)
        );
        Assert.Equal(("stay", new DateOnly(2026, 1, 15)), (coming.EventId, coming.When.Latest));

        time.Advance(TimeSpan.FromDays(60));
        await site.Get<Reindexer>().ProjectDueAsync(TestSite.Cancellation);

        Assert.Equal(InjunctionStatus.InForce, Assert.Single(await latest.InjunctionsInForceAsync(10, TestSite.Cancellation)).Status);
        Assert.Empty(await latest.UpcomingDatesAsync(10, TestSite.Cancellation));
    }
}

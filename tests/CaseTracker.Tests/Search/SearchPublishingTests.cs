using CaseTracker.Core.Permissions;
using CaseTracker.Core.Search;
using CaseTracker.Data;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Search;
using CaseTracker.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Search;

/// <summary>What is published can be found from that moment on, and what is not is in no table of the index.</summary>
public sealed class SearchPublishingTests : RetractedCase
{
    private const string Canary = "quokkaberry";

    [Fact]
    public async Task Publish_OfARevision_IsFoundAndItsOldWordsAreNot()
    {
        await using var site = await StartAsync();
        await site.PublishAsync(SampleCases.Full(title: "Zebrafish decided"));
        Assert.NotEqual(0, await FoundAsync(site, "zebrafish"));

        await site.PublishAsync(SampleCases.Full(title: "Okapi decided"));

        Assert.Equal(0, await FoundAsync(site, "zebrafish"));
        Assert.NotEqual(0, await FoundAsync(site, "okapi"));
        Assert.Equal(0, await TermsAsync(site, "zebrafish"));
    }

    [Fact]
    public async Task Publish_ThatFailsInItsTransaction_LeavesTheIndexAsItWas()
    {
        await using var site = await StartAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            site.Publisher.PublishAsync(
                SampleCases.Read(SampleCases.Full("other-slug", $"{Canary} decided")),
                new Publication("editor", "test", Core.Revisions.ChangeClass.Initial),
                (_, _) => throw new InvalidOperationException("planted"),
                TestSite.Cancellation
            )
        );

        Assert.Equal(0, await FoundAsync(site, Canary));
        Assert.Equal(0, await TermsAsync(site, Canary));
    }

    [Fact]
    public async Task Retract_TakesTheCaseOut_AndReopenPutsItBack()
    {
        await using var site = await StartAsync();
        await site.PublishAsync(SampleCases.Full(title: $"{Canary} decided"));
        Assert.NotEqual(0, await FoundAsync(site, Canary));

        Assert.True((await Retraction(site).RetractAsync(Slug, "By mistake.", TestSite.Cancellation)).IsDone);

        Assert.Equal(0, await FoundAsync(site, Canary));
        Assert.Equal(0, await TermsAsync(site, Canary));
        await site.Get<Reindexer>().ReindexAsync(TestSite.Cancellation);
        Assert.Equal(0, await FoundAsync(site, Canary));
        Assert.True((await Retraction(site).ReopenAsync(Slug, "It was right.", TestSite.Cancellation)).IsDone);
        Assert.NotEqual(0, await FoundAsync(site, Canary));
    }

    [Fact]
    public async Task Draft_ThatIsNotPublished_IsInNoTableOfTheIndex()
    {
        await using var site = await StartAsync();
        var desk = new ProposalDesk(
            site.Get<IDbContextFactory<CaseTrackerContext>>(),
            site.Library,
            new ManualActor(),
            new SiteSettings(),
            site.Time
        );
        var begun = (await desk.BeginAsync(Slug, $"About {Canary}", null, TestSite.Cancellation)).Proposal!;
        Assert.True((await desk.KeepAsync(begun.Id, begun.Token, EditingSite.Titled(begun.Draft, Canary), TestSite.Cancellation)).IsDone);

        Assert.Equal(0, await FoundAsync(site, Canary));
        Assert.Equal(0, await TermsAsync(site, Canary));
    }

    [Fact]
    public async Task Reindex_MakesTheSameIndexAgain()
    {
        await using var site = await StartAsync();
        await site.PublishRegistryAsync(SampleRegistry.Json());
        var before = await DocumentsAsync(site);
        await site.RunAsync("DELETE FROM search_documents");
        Assert.Equal(0, await FoundAsync(site, "roe"));

        await site.Get<Reindexer>().ReindexAsync(TestSite.Cancellation);

        Assert.NotEmpty(before);
        Assert.Equal(before, await DocumentsAsync(site));
    }

    [Fact]
    public async Task Start_WithAnIndexOfAnotherEdition_MakesItAnewOnce()
    {
        await using (var site = await StartAsync())
            await site.RunAsync("PRAGMA user_version = 999");

        await using var later = await StartAsync();

        Assert.NotEqual(0, await FoundAsync(later, "roe"));
    }

    [Fact]
    public async Task Registry_Published_IsFoundUnderItsNames()
    {
        await using var site = await StartAsync();
        await site.PublishRegistryAsync(SampleRegistry.Json($"{Canary} Inc."));
        Assert.NotEqual(0, await FoundAsync(site, Canary));

        await site.PublishRegistryAsync(SampleRegistry.Json("Plain Inc."));

        Assert.Equal(0, await FoundAsync(site, Canary));
        Assert.Equal(0, await TermsAsync(site, Canary));
    }

    private static async Task<int> FoundAsync(TestSite site, string query) =>
        (await site.Get<ICaseSearch>().FindAsync(SearchQuery.Parse(query), 20, null, TestSite.Cancellation)).Total;

    /// <summary>How often the word stands in the index itself.</summary>
    private static async Task<long> TermsAsync(TestSite site, string word)
    {
        await using var context = site.Context();
        await context.Database.OpenConnectionAsync(TestSite.Cancellation);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT count(*) FROM search_vocabulary WHERE term LIKE '%{word}%'";
        return (long)(await command.ExecuteScalarAsync(TestSite.Cancellation))!;
    }

    private static async Task<IReadOnlyList<string>> DocumentsAsync(TestSite site)
    {
        await using var context = site.Context();
        await context.Database.OpenConnectionAsync(TestSite.Cancellation);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT COALESCE(CaseId, 0), Thing, RecordId, Title, Body, Context, Keys, Kind, Day FROM search_documents";
        await using var reader = await command.ExecuteReaderAsync(TestSite.Cancellation);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestSite.Cancellation))
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return [.. rows.Order(StringComparer.Ordinal)];
    }
}

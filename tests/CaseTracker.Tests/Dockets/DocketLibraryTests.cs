using CaseTracker.Core.Dockets;
using CaseTracker.Core.Search;
using CaseTracker.Data.Dockets;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Search;
using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using Xunit;

namespace CaseTracker.Tests.Dockets;

/// <summary>The pages of a long sheet, and what the search finds of sheets.</summary>
public sealed class DocketLibraryTests : IDisposable
{
    private const int Entries = 250;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestSite.Cancellation;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_AfterPage_GivesEachEntryOnceInOrder(bool oldestFirst)
    {
        await using var site = await StartAsync();
        var (library, query) = (site.Get<DocketLibrary>(), new SheetQuery(null, null, oldestFirst, null));
        var (found, after) = (new List<string>(), (string?)null);
        do
        {
            var page = (await library.PageAsync(1, query, after, null, Cancellation))!;
            Assert.Equal(after is null, page.IsFirst);
            found.AddRange(page.Entries.Select(entry => entry.Key));
            after = page.Next;
        } while (after is not null);

        var expected = Enumerable.Range(1, Entries).Select(number => $"{number}");
        Assert.Equal(oldestFirst ? expected : expected.Reverse(), found);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("120")]
    [InlineData("250")]
    public async Task Page_OfAnEntry_HoldsItWithSomeBefore(string key)
    {
        await using var site = await StartAsync();

        var page = (await site.Get<DocketLibrary>().PageAsync(1, new SheetQuery(null, null, false, null), null, key, Cancellation))!;

        Assert.InRange(page.Entries.Select(entry => entry.Key).ToList().IndexOf(key), 0, 5);
        Assert.Equal(page.Entries.Select(entry => entry.Key).Distinct().Count(), page.Entries.Count);
    }

    [Fact]
    public async Task Page_OfAKindWordsOrAnEarlierDay_HasThoseOnly()
    {
        await using var site = await StartAsync();
        var library = site.Get<DocketLibrary>();

        var orders = (await library.PageAsync(1, new SheetQuery(null, DocketEntryKind.Order, false, null), null, null, Cancellation))!;
        var words = (await library.PageAsync(1, new SheetQuery("zebrafish 100%", null, false, null), null, null, Cancellation))!;
        var number = (await library.PageAsync(1, new SheetQuery("77", null, false, null), null, null, Cancellation))!;
        var early = (await library.PageAsync(1, new SheetQuery(null, null, false, new DateOnly(2024, 1, 3)), null, null, Cancellation))!;

        Assert.Equal((25, 25), (orders.Entries.Count, orders.Kinds[DocketEntryKind.Order]));
        Assert.Equal(["50"], words.Entries.Select(entry => entry.Key));
        Assert.Equal(["77"], number.Entries.Select(entry => entry.Key));
        Assert.All(early.Entries, entry => Assert.True(entry.Day <= new DateOnly(2024, 1, 3)));
        Assert.Null(await library.PageAsync(1, new SheetQuery(null, null, false, null), null, "nowhere", Cancellation));
    }

    [Fact]
    public async Task Page_OfALongSheet_GoesAlongAnIndex()
    {
        var plans = new QueryPlans();
        await using var site = await StartAsync(plans);
        plans.Forget();

        await site.Get<DocketLibrary>().PageAsync(1, new SheetQuery(null, null, false, null), "120", null, Cancellation);

        Assert.DoesNotContain("SCAN d", await plans.ExplainAsync(site), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3-24-cv-00001")]
    [InlineData("3:24-cv-00001-AJ")]
    [InlineData("24-cv-1")]
    public async Task Find_ANumberInAnySpelling_IsTheSheet(string number)
    {
        await using var site = await StartAsync();

        Assert.Equal("3:24-cv-00001", (await site.Get<DocketLibrary>().FindAsync("cand", number, Cancellation))?.Docket.Number);
    }

    [Fact]
    public async Task Search_FindsWordsOfEntriesBehindEvents_AndTheNumberFirst()
    {
        await using var site = await StartAsync();
        await site.PublishAsync(SampleCases.Full(title: "Zebrafish decided"));
        var search = site.Get<ICaseSearch>();

        foreach (var isRefilled in (bool[])[false, true])
        {
            if (isRefilled)
                await site.Get<Reindexer>().ReindexAsync(Cancellation);
            var words = await search.FindAsync(SearchQuery.Parse("zebrafish"), 50, null, Cancellation);
            var number = await search.FindAsync(SearchQuery.Parse("3:24-cv-00001"), 50, null, Cancellation);
            var kind = await search.FindAsync(SearchQuery.Parse("kind:\"docket entry\" kind:order zebrafish"), 50, null, Cancellation);

            Assert.Equal(SearchThing.DocketEntry, words.Hits[^1].Thing);
            Assert.NotEqual(SearchThing.DocketEntry, words.Hits[0].Thing);
            Assert.Equal(("cand/3-24-cv-00001/50", "Doe v. Roe Platforms, Inc."), (words.Hits[^1].RecordId, words.Hits[^1].CaseName));
            Assert.Contains(number.Hits, hit => hit is { Thing: SearchThing.DocketSheet, IsExact: true });
            Assert.Single(kind.Hits);
        }
    }

    [Fact]
    public async Task Search_AfterAChangedEntry_FindsTheNewWordsAndNotTheOld()
    {
        await using var site = await StartAsync();
        var file = SampleDockets.District();
        file["docket_entries"]!.AsArray().Clear();
        file["docket_entries"]!.AsArray().Add(SampleDockets.Entry("50", "2024-01-05", "ORDER on the okapi."));
        await ImportAsync(site, file);
        var search = site.Get<ICaseSearch>();

        Assert.Equal(0, (await search.FindAsync(SearchQuery.Parse("zebrafish"), 50, null, Cancellation)).Total);
        Assert.Equal(1, (await search.FindAsync(SearchQuery.Parse("okapi"), 50, null, Cancellation)).Total);
    }

    private async Task<TestSite> StartAsync(QueryPlans? plans = null)
    {
        var site = await TestSite.StartAsync(_folder.FullName, fault: plans);
        var file = SampleDockets.District();
        var entries = file["docket_entries"]!.AsArray();
        entries.Clear();
        for (var number = 1; number <= Entries; number++)
            entries.Add(
                SampleDockets.Entry(
                    $"{number}",
                    $"2024-01-{1 + (number / 10):00}",
                    number == 50 ? "ORDER: the Zebrafish are 100% here."
                        : number % 10 == 0 ? "ORDER granting the motion."
                        : $"MOTION for more time"
                )
            );
        await ImportAsync(site, file);
        return site;
    }

    private static async Task ImportAsync(TestSite site, System.Text.Json.Nodes.JsonNode file) =>
        await site.Get<DocketImporter>()
            .ImportAsync((await SampleDockets.ReadAsync(SampleDockets.Text(file))).Single(), false, Cancellation);
}

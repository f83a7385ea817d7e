using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>A stored revision that can't be read back is a fault of its case, and of no other.</summary>
public sealed class UnreadableCaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Bytes = CAST('{{}}' AS BLOB)", "expected the format version")]
    [InlineData("Bytes = zeroblob(33554433)", "the file has 33554433 bytes; at most 33554432 are read")]
    [InlineData("PublishedAt = 'yesterday'", "a column holds what was never written there")]
    public async Task FindAsync_OfADamagedRevision_SaysWhichAndWhy(string set, string fault)
    {
        await using var site = await TwoCasesAsync(set);

        var first = await Assert.ThrowsAsync<UnreadableCaseException>(async () =>
            await site.Library.FindAsync("roe-v-doe", TestSite.Cancellation)
        );
        var second = await Assert.ThrowsAsync<UnreadableCaseException>(async () =>
            await site.Library.FindAsync("roe-v-doe", TestSite.Cancellation)
        );

        Assert.Contains(fault, first.Message, StringComparison.Ordinal);
        Assert.StartsWith("roe-v-doe, revision 1, can't be read: ", first.Message, StringComparison.Ordinal);
        Assert.Equal(first.Message, second.Message);
        Assert.NotNull(await site.Library.FindAsync("other", TestSite.Cancellation));
    }

    [Fact]
    public async Task ReadAsync_OfAllCases_GoesOnAndNamesTheOne()
    {
        await using var site = await TwoCasesAsync("Bytes = CAST('{{}}' AS BLOB)");
        var leftOut = new List<string>();

        var read = await site.Get<PublishedCases>()
            .ReadAsync(null, exception => leftOut.Add(exception.Slug), TestSite.Cancellation)
            .Select(publishedCase => publishedCase.Slug)
            .ToListAsync(TestSite.Cancellation);

        Assert.Equal(["other"], read);
        Assert.Equal(["roe-v-doe"], leftOut);
    }

    [Fact]
    public async Task ReindexAsync_WithADamagedColumn_ProjectsTheOthers()
    {
        await using var site = await TwoCasesAsync("Bytes = 7");

        var result = await site.Get<Reindexer>().ReindexAsync(TestSite.Cancellation);

        Assert.Equal(1, result.Cases);
        Assert.Equal("roe-v-doe", Assert.Single(result.Faults).Slug);
    }

    [Fact]
    public async Task PublishAsync_OverADamagedRevision_BringsTheCaseBack()
    {
        await using var site = await TwoCasesAsync("Bytes = CAST('{{}}' AS BLOB)");
        await Assert.ThrowsAsync<UnreadableCaseException>(async () => await site.Library.FindAsync("roe-v-doe", TestSite.Cancellation));

        Assert.Equal(PublishOutcome.Published, (await site.PublishAsync(SampleCases.Full(title: "Another title"))).Outcome);

        Assert.Equal(2, (await site.Library.FindAsync("roe-v-doe", TestSite.Cancellation))!.Revision);
    }

    private async Task<TestSite> TwoCasesAsync(string set)
    {
        var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        await site.PublishAsync(SampleCases.Small("other"));
        Assert.Equal(1, await site.RunAsync($"UPDATE revisions SET {set} WHERE CaseId = 1"));
        return site;
    }
}

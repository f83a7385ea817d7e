using System.Text;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class CaseImporterTests : IDisposable
{
    private static readonly Publication By = new("importer", "test", ChangeClass.Update);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ImportAsync_Twice_PublishesOnce()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var importer = site.Get<CaseImporter>();

        var first = await importer.ImportAsync(SampleCases.Full(), By, TestSite.Cancellation);
        var second = await importer.ImportAsync(SampleCases.Full(), By, TestSite.Cancellation);

        Assert.Equal(PublishOutcome.Published, first.Published?.Outcome);
        Assert.Equal(PublishOutcome.Unchanged, second.Published?.Outcome);
        Assert.Empty(second.Errors);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("not JSON", 1)]
    [InlineData("[]", 1)]
    [InlineData("""{ "caseFile": "9.9" }""", 1)]
    [InlineData("""{ "caseFile": "1.0" }""", 5)]
    [InlineData("\"kind\": \"verdict\"", 1, "\"kind\": \"party\"")]
    [InlineData("\"docket\": \"trial\"", 4, "\"docket\": \"nowhere\"")]
    [InlineData("\"punitive\": \"900\"", 1, "\"punitive\": \"nine hundred\"")]
    public async Task ImportAsync_AMalformedFile_SaysAllAndWritesNothing(string text, int errors, string? instead = null)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var before = await Rows.OfAsync(site);
        var file = instead is null ? text : Encoding.UTF8.GetString(SampleCases.Full()).Replace(text, instead, StringComparison.Ordinal);

        var result = await site.Get<CaseImporter>().ImportAsync(Encoding.UTF8.GetBytes(file), By, TestSite.Cancellation);

        Assert.Null(result.Published);
        Assert.True(result.Errors.Count >= errors, string.Join('\n', result.Errors));
        Assert.Equal(before, await Rows.OfAsync(site));
    }

    [Theory]
    [InlineData("", "why")]
    [InlineData("who", " ")]
    public async Task ImportAsync_WithoutAuthorOrReason_IsRefused(string author, string reason)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);

        await Assert.ThrowsAsync<ArgumentException>(() =>
            site.Get<CaseImporter>()
                .ImportAsync(SampleCases.Full(), new Publication(author, reason, ChangeClass.Update), TestSite.Cancellation)
        );
    }
}

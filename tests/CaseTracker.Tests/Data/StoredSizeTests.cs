using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Redaction;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Bundle;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>The limit on a case file holds for what is stored, which may be more
/// than what was sent: nothing is accepted that can't be read back.</summary>
public sealed class StoredSizeTests : IDisposable
{
    private const string Says = "bytes; at most 33554432 are kept";
    private static readonly Publication By = new("importer", "test", ChangeClass.Update);
    private static readonly Lazy<CourtCase> Large = new(() => SampleCases.Read(LargeCase.File()));
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ImportAsync_OfWhatIsTooLargeOnceStored_NamesSizeAndLimit()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var file = LargeCase.File();
        Assert.True(file.Length < CaseFile.LargestFile);
        var before = await Rows.OfAsync(site);

        var result = await site.Get<CaseImporter>().ImportAsync(file, By, TestSite.Cancellation);

        Assert.Equal(PublishOutcome.Refused, result.Published?.Outcome);
        Assert.Equal(
            $"written out in full, as it is stored, it has {CaseFile.Write(Large.Value).Length} {Says}",
            Assert.Single(result.Errors).ToString()
        );
        Assert.Equal(before, await Rows.OfAsync(site));
    }

    [Fact]
    public async Task BeginNewAsync_OfWhatIsTooLargeOnceStored_BeginsNothing()
    {
        await using var site = await EditingSite.StartAsync(_folder.FullName, new ManualActor { Now = ManualActor.Ann });

        var answer = await site.Desk.BeginNewAsync(Large.Value, null, TestSite.Cancellation);

        Assert.Equal(ProposalOutcome.Invalid, answer.Outcome);
        Assert.Contains(Says, answer.Words, StringComparison.Ordinal);
        Assert.Empty(await site.Desk.ListAsync(TestSite.Cancellation));
    }

    [Fact]
    public async Task StartAsync_WithABundledCaseTooLargeOnceStored_StartsWithoutIt()
    {
        await using var site = await TestSite.StartAsync(
            _folder.FullName,
            [new BundledCase("large", LargeCase.File()), new BundledCase("small", SampleCases.Small("small-v-case"))]
        );

        Assert.Null(await site.Library.FindAsync("large-v-limit", TestSite.Cancellation));
        Assert.NotNull(await site.Library.FindAsync("small-v-case", TestSite.Cancellation));
    }

    [Fact]
    public void Withhold_WhereTheRestIsTooLargeToBeRead_IsRefused()
    {
        var result = Redactor.Withhold(Large.Value, [RedactedTerm.Read("A dispute").Value]);

        Assert.Empty(result.Bytes);
        Assert.Contains("at most 33554432 are read", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }
}

using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using Xunit;

namespace CaseTracker.Tests.Cli;

public sealed class VerifyExportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task VerifyExport_OfWhatExportWrote_SaysWhenAndFromWhat_AndAnAlteredOneFails()
    {
        await WriteExportAsync();
        var file = await File.ReadAllBytesAsync(_folder.File("case.md"), TestSite.Cancellation);
        file[0] ^= 1;
        await File.WriteAllBytesAsync(_folder.File("altered.md"), file, TestSite.Cancellation);

        var (code, output, errors) = await RunAsync("verify-export", "case.md");
        var altered = await RunAsync("verify-export", "altered.md");

        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("This is, byte for byte, a file that this site gave out, first on ", output, StringComparison.Ordinal);
        Assert.Contains(
            "Roe v. Doe as of 1 February 2024, as Markdown (full), from revision 1 of the record",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("No fact in it has changed: revision 1 is still the newest.", output, StringComparison.Ordinal);
        Assert.Equal(1, altered.Code);
        Assert.StartsWith("This file is not what this site gave out", altered.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("verify-export", "case.case.json")).Code);
    }

    [Fact]
    public async Task VerifyExport_WithoutADatabase_SaysOnlyThatAFileIsConsistentWithItself()
    {
        await WriteExportAsync();
        Directory.Delete(_folder.File("data"), recursive: true);

        var (code, output, errors) = await RunAsync("verify-export", "case.md");

        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("This file is consistent with itself: ", output, StringComparison.Ordinal);
        Assert.Contains("whether a site gave it out only that site can tell", output, StringComparison.Ordinal);
        Assert.DoesNotContain("revision", output, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("verify-export", "case.md", "--data", "elsewhere")).Code);
        Assert.Equal(2, (await RunAsync("verify-export", "nothing.md")).Code);
        Assert.False(Directory.Exists(_folder.File("data")));
    }

    private async Task WriteExportAsync()
    {
        await File.WriteAllBytesAsync(_folder.File("case.case.json"), SampleCases.Full(), TestSite.Cancellation);
        Assert.Equal(0, (await RunAsync("format", "case.case.json")).Code);
        Assert.Equal(0, (await RunAsync("import", "case.case.json")).Code);
        Assert.Equal(
            (0, "", "No public address set: links are from the root of the site. Give the address with --url.\n"),
            await RunAsync("export", "roe-v-doe", "--format", "md", "--as-of", "2024-02-01", "--out", "case.md")
        );
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) =>
        CommandLine.RunAsync(_folder.FullName, arguments);
}

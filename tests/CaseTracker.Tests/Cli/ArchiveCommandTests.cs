using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using Xunit;

namespace CaseTracker.Tests.Cli;

public sealed class ArchiveCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Archive_WithoutADatabase_SaysSoAndMakesNothing()
    {
        var (code, _, errors) = await CommandLine.RunAsync(_folder.FullName, "archive", "--out", "copy", "--data", "data");

        Assert.Equal(2, code);
        Assert.StartsWith("There is no database in ", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.FullName));
    }

    [Fact]
    public async Task Archive_WithoutTheProgramOfTheSite_SaysWhatToDo()
    {
        await File.WriteAllBytesAsync(_folder.File("case.case.json"), SampleCases.Full(), TestSite.Cancellation);
        Assert.Equal(0, (await CommandLine.RunAsync(_folder.FullName, "import", "case.case.json", "--data", "data")).Code);

        var (code, _, errors) = await CommandLine.RunAsync(
            _folder.FullName,
            "archive",
            "--out",
            "copy",
            "--data",
            "data",
            "--web",
            "not-here.dll"
        );

        Assert.Equal(2, code);
        Assert.Contains("name it with --web", errors, StringComparison.Ordinal);
    }
}

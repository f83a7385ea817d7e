using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using Xunit;

namespace CaseTracker.Tests.Cli;

/// <summary>Where the links of an exported file lead.</summary>
public sealed class ExportAddressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(null, "No public address set")]
    [InlineData("--url", "https://cases.example.org/cases/roe-v-doe?as-of=2024-02-01")]
    [InlineData("--site", "https://cases.example.org/cases/roe-v-doe?as-of=2024-02-01")]
    public async Task Export_WithAnAddressOrWithout_SaysWhereLinksLead(string? option, string expected)
    {
        await File.WriteAllBytesAsync(_folder.File("case.case.json"), SampleCases.Full(), TestSite.Cancellation);
        await RunAsync("import", "case.case.json");
        string[] address = option is null ? [] : [option, "https://cases.example.org"];

        var (code, output, errors) = await RunAsync(["export", "roe-v-doe", "--format", "txt", "--as-of", "2024-02-01", .. address]);

        Assert.Equal(0, code);
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.Equal(option is null, errors.StartsWith("No public address set", StringComparison.Ordinal));
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) =>
        CommandLine.RunAsync(_folder.FullName, arguments);
}

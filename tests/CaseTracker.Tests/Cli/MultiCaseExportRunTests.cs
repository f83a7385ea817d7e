using System.IO.Compression;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Tables;
using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using Xunit;

namespace CaseTracker.Tests.Cli;

public sealed class MultiCaseExportRunTests : IDisposable
{
    private static readonly string[] Site = ["--url", "https://cases.example.org"];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Export_OfAll_IsOneSealedTableThatTheSiteKnows_AndAZipHasAFileForEach()
    {
        await File.WriteAllBytesAsync(_folder.File("one.case.json"), SampleCases.Full(), TestSite.Cancellation);
        await File.WriteAllBytesAsync(_folder.File("two.case.json"), SampleCases.Full("moe-v-doe"), TestSite.Cancellation);
        Assert.Equal(0, (await RunAsync("format", "one.case.json", "two.case.json")).Code);
        Assert.Equal(0, (await RunAsync("import", "one.case.json", "two.case.json")).Code);

        Assert.Equal(
            (0, "", ""),
            await RunAsync([
                "export",
                "--all",
                "--format",
                "csv",
                "--table",
                "awards",
                "--as-of",
                "2026-01-31",
                "--out",
                "all.csv",
                .. Site,
            ])
        );
        Assert.Equal(
            (0, "", ""),
            await RunAsync([
                "export",
                "--cases",
                "moe-v-doe",
                "--zip",
                "--format",
                "md",
                "--as-of",
                "2026-01-31",
                "--out",
                "some.zip",
                .. Site,
            ])
        );
        var table = CsvTable.Read(await File.ReadAllTextAsync(_folder.File("all.csv"), TestSite.Cancellation)).Value;
        var slug = table.Columns.Index().First(pair => pair.Item == "case").Index;

        Assert.Equal(["moe-v-doe", "roe-v-doe"], table.Rows.Select(row => row[slug]).Distinct().Order());
        Assert.True(ExportDigest.IsConsistent(await File.ReadAllBytesAsync(_folder.File("all.csv"), TestSite.Cancellation)));
        Assert.StartsWith(
            "This is, byte for byte, a file that this site gave out",
            (await RunAsync("verify-export", "all.csv")).Output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            (0, "", ""),
            await RunAsync(["export", "--all", "--format", "xlsx", "--as-of", "2026-01-31", "--out", "all.xlsx", .. Site])
        );
        Assert.StartsWith(
            "This is, byte for byte, a file that this site gave out",
            (await RunAsync("verify-export", "all.xlsx")).Output,
            StringComparison.Ordinal
        );
        using var zip = ZipFile.OpenRead(_folder.File("some.zip"));
        Assert.Equal(["moe-v-doe_2026-01-31.md", "SHA256SUMS"], zip.Entries.Select(entry => entry.FullName));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("md", "--zip")]
    public async Task Export_OfAllWithOneThatCannotBeRead_WritesTheOthersAndNamesIt(string format, params string[] more)
    {
        await using (var site = await TestSite.StartAsync(_folder.FullName))
        {
            await site.PublishAsync(SampleCases.Full());
            await site.PublishAsync(SampleCases.Full("moe-v-doe"));
            Assert.Equal(1, await site.RunAsync("UPDATE revisions SET Bytes = CAST('{{}}' AS BLOB) WHERE CaseId = 1"));
        }

        var (code, _, errors) = await RunAsync([
            "export",
            "--data",
            "data",
            "--all",
            "--format",
            format,
            "--out",
            "all.file",
            .. Site,
            .. more,
        ]);

        Assert.Equal(1, code);
        Assert.StartsWith(
            "Left out: roe-v-doe, revision 1, can't be read: ",
            Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.True(new FileInfo(_folder.File("all.file")).Length > 1_000);
        Assert.Equal(2, (await RunAsync("export", "roe-v-doe", "--data", "data")).Code);
        Assert.Contains(
            "roe-v-doe, revision 1: its case file can't be read",
            (await RunAsync("verify", "--data", "data")).Errors,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("check")]
    [InlineData("format")]
    [InlineData("import")]
    public async Task Command_OnAFileThatIsTooLargeOnceStored_SaysSo(string command)
    {
        await File.WriteAllBytesAsync(_folder.File("large.case.json"), LargeCase.File(), TestSite.Cancellation);

        var (code, _, errors) = await RunAsync(command, "large.case.json");

        Assert.Equal(1, code);
        Assert.Contains("bytes; at most 33554432 are kept", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name a case, or one of --registry, --all and --cases.", "export", "roe-v-doe", "--all", "--format", "csv")]
    [InlineData(
        "Several cases are one file with --format csv or xlsx, or with --zip a file for each.",
        "export",
        "--all",
        "--format",
        "md"
    )]
    [InlineData("With --zip, --format is one of", "export", "--all", "--zip", "--format", "pdf")]
    [InlineData("--zip goes with --all or --cases.", "export", "roe-v-doe", "--format", "md", "--zip")]
    public async Task Export_OfWhatCannotBe_SaysWhatGoes(string words, params string[] arguments)
    {
        var (code, _, errors) = await RunAsync(arguments);

        Assert.NotEqual(0, code);
        Assert.Contains(words, errors, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) =>
        CommandLine.RunAsync(_folder.FullName, arguments);
}

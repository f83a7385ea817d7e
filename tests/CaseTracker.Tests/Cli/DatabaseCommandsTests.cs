using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Registry;
using CaseTracker.Exchange.Export;
using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using CaseTracker.Tests.Registry;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CaseTracker.Tests.Cli;

public sealed class DatabaseCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_ThenExport_GivesTheCanonicalBytesBack()
    {
        Write("case.case.json", SampleCases.Full());

        Assert.Equal((0, "case.case.json: roe-v-doe, published as revision 1\n", ""), await RunAsync("import", "case.case.json"));
        Assert.Equal((0, "case.case.json: roe-v-doe, unchanged, revision 1\n", ""), await RunAsync("import", "case.case.json"));
        var (code, output, _) = await RunAsync("export", "roe-v-doe");
        Assert.Equal((0, "", ""), await RunAsync("export", "roe-v-doe", "--out", "copy.case.json"));

        Assert.True(File.Exists(_folder.File("data/casetracker.db")));
        Assert.Equal(0, code);
        var canonical = CaseFile.Write(SampleCases.Read(SampleCases.Full()));
        Assert.Equal(canonical, Encoding.UTF8.GetBytes(output));
        Assert.Equal(canonical, await File.ReadAllBytesAsync(_folder.File("copy.case.json"), TestSite.Cancellation));
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("export", "roe-v-doe")]
    [InlineData("reindex")]
    public async Task Commands_OnADatabaseOfTheOldShape_SayWhyNot(params string[] command)
    {
        await OldDatabase.PlantAsync(_folder.File("data"));

        Assert.Equal((2, "", OldDatabase.Refusal + "\n"), await RunAsync(command));
    }

    [Fact]
    public async Task Import_OfARegistryFileThatUndoesAMerger_IsRefused_UntilItIsToldTo()
    {
        Write("older.json", TwiceListed.Json);
        Write("merged.json", RegistryFile.Write(TwiceListed.Registry.Merged("roe-llc", "roe")));
        await RunAsync("import", "merged.json", "--author", "Ann");

        var (code, output, errors) = await RunAsync("import", "older.json");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(
            "older.json: parties[2] (roe-llc): \"roe-llc\" was merged into \"roe\" on 26 November 2026 by Ann",
            errors,
            StringComparison.Ordinal
        );
        Assert.Equal((0, "older.json: registry, published as revision 2\n", ""), await RunAsync("import", "older.json", "--take-apart"));
    }

    [Fact]
    public async Task Export_InAFormat_WritesTheSealedFileOfThatDay()
    {
        Write("case.case.json", SampleCases.Full());
        await RunAsync("import", "case.case.json");

        Assert.Equal(
            (0, "", ""),
            await RunAsync(
                "export",
                "roe-v-doe",
                "--format",
                "md",
                "--as-of",
                "2024-02-01",
                "--site",
                "https://cases.example.org",
                "--out",
                "case.md"
            )
        );
        var file = await File.ReadAllBytesAsync(_folder.File("case.md"), TestSite.Cancellation);

        Assert.True(ExportDigest.IsConsistent(file));
        Assert.Contains(
            "<https://cases.example.org/cases/roe-v-doe?as-of=2024-02-01>",
            Encoding.UTF8.GetString(file),
            StringComparison.Ordinal
        );
        Assert.Equal(
            CaseFile.Write(SampleCases.Read(SampleCases.Full())),
            Encoding.UTF8.GetBytes((await RunAsync("export", "roe-v-doe", "--format", "json")).Output)
        );
        Assert.Equal((1, "", "There is no case nobody.\n"), await RunAsync("export", "nobody", "--format", "md"));
    }

    [Theory]
    [InlineData("--format is one of md, ", "--format", "doc")]
    [InlineData("--length is one of headline, short, full; it was “long”.", "--format", "md", "--length", "long")]
    [InlineData("--as-of is a day of the calendar written YYYY-MM-DD", "--format", "md", "--as-of", "yesterday")]
    [InlineData("--site is an http or https address", "--format", "md", "--site", "example")]
    [InlineData("--as-of goes with --format.", "--as-of", "2025-10-17")]
    [InlineData("--format is for a case", "--registry", "--format", "md")]
    public async Task Export_WithAChoiceThatCannotBe_SaysWhatIsAllowed(string says, params string[] options)
    {
        var (code, _, errors) = await RunAsync(options[0] == "--registry" ? ["export", .. options] : ["export", "roe-v-doe", .. options]);

        Assert.Equal(1, code);
        Assert.Contains(says, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_SeveralFiles_TakesTheGoodOnesAndNamesEachErrorOfTheOthers()
    {
        Write("good.case.json", SampleCases.Small("good"));
        Write("bad.case.json", """{ "caseFile": "1.0", "slug": "Bad Slug" }"""u8.ToArray());

        var (code, output, errors) = await RunAsync(
            "import",
            "bad.case.json",
            "good.case.json",
            "--data",
            "elsewhere",
            "--author",
            "Ann",
            "--reason",
            "Because"
        );

        Assert.Equal((1, "good.case.json: good, published as revision 1\n"), (code, output));
        Assert.Contains("bad.case.json: slug: ", errors, StringComparison.Ordinal);
        Assert.Contains("bad.case.json: dockets: ", errors, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.File("elsewhere/casetracker.db")));
        Assert.Equal("Ann Because", Ask("elsewhere", "SELECT Author || ' ' || Reason FROM revisions"));
    }

    [Fact]
    public async Task Import_OfACorrection_IsPublishedAsOne()
    {
        Write("case.case.json", SampleCases.Full());
        await RunAsync("import", "case.case.json", "--change", "correction");
        Write("case.case.json", SampleCases.Full(title: "Jury awards less"));
        Assert.Equal(
            (0, "case.case.json: roe-v-doe, published as revision 2\n", ""),
            await RunAsync("import", "case.case.json", "--change", "correction")
        );

        var (code, _, errors) = await RunAsync("import", "case.case.json", "--change", "rumour");

        Assert.Equal("correction", Ask("data", "SELECT ChangeClass FROM revisions WHERE Number = 2"));
        Assert.Equal(1, code);
        Assert.Contains("editorial revision", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AfterABlobWasChanged_NamesTheRevision()
    {
        Write("case.case.json", SampleCases.Full());
        await RunAsync("import", "case.case.json");
        Assert.Equal((0, "1 revision of 1 case checked, no faults\n", ""), await RunAsync("verify"));

        Ask("data", "UPDATE revisions SET Bytes = CAST(replace(CAST(Bytes AS TEXT), 'sues', 'asks') AS BLOB)");

        var (code, output, errors) = await RunAsync("verify");
        Assert.Equal((1, "roe-v-doe, revision 1: its case file was changed\n"), (code, errors));
        Assert.Equal("1 revision of 1 case checked, 1 fault\n", output);
    }

    [Fact]
    public async Task Reindex_AfterARowWasChanged_MakesItAgain()
    {
        Write("case.case.json", SampleCases.Full());
        await RunAsync("import", "case.case.json");
        Ask("data", "UPDATE cases SET Name = 'Spoilt'");

        Assert.Equal((0, "1 case reindexed, 0 failed\n", ""), await RunAsync("reindex"));

        Assert.Equal("Roe Inc. v. Doe Ltd.", Ask("data", "SELECT Name FROM cases"));
    }

    [Theory]
    [InlineData(2, "There is no database in", "verify")]
    [InlineData(2, "There is no database in", "reindex")]
    [InlineData(2, "There is no database in", "export", "roe-v-doe")]
    [InlineData(2, "nothing.case.json", "import", "nothing.case.json")]
    [InlineData(2, "The data directory", "import", "case.case.json", "--data", "case.case.json/data")]
    public async Task Commands_WithoutWhatTheyNeed_SaySoAndExitWith2(int expected, string said, params string[] arguments)
    {
        Write("case.case.json", SampleCases.Full());

        var (code, output, errors) = await RunAsync(arguments);

        Assert.Equal((expected, ""), (code, output));
        Assert.Contains(said, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ACaseThatIsNotThere_ExitsWith1()
    {
        Write("case.case.json", SampleCases.Full());
        await RunAsync("import", "case.case.json");

        Assert.Equal((1, "", "There is no case nowhere.\n"), await RunAsync("export", "nowhere"));
    }

    [Fact]
    public async Task Registry_GoesInAndOutAndIsVerifiedLikeACase()
    {
        Write("case.case.json", SampleCases.Full());
        Write("registry.json", SampleRegistry.Json());
        Write("bad.json", """{ "registry": "1.0", "parties": {} }"""u8.ToArray());

        Assert.Equal((0, "registry.json: registry, published as revision 1\n", ""), await RunAsync("import", "registry.json"));
        Assert.Equal((0, "registry.json: registry, unchanged, revision 1\n", ""), await RunAsync("import", "registry.json"));
        Assert.Equal(
            (1, "", "bad.json: parties: a list [ … ] was expected, here stands an object\n"),
            await RunAsync("import", "bad.json")
        );
        await RunAsync("import", "case.case.json");
        Assert.Equal((0, "2 revisions of 1 case and of the registry checked, no faults\n", ""), await RunAsync("verify"));
        Assert.Equal((0, "", ""), await RunAsync("export", "--registry", "--out", "copy.json"));

        Assert.Equal(
            RegistryFile.Write(SampleRegistry.Read(SampleRegistry.Json())),
            await File.ReadAllBytesAsync(_folder.File("copy.json"), TestSite.Cancellation)
        );
        Assert.Equal((0, "", ""), await RunAsync("format", "registry.json"));
        Assert.Equal(
            await File.ReadAllBytesAsync(_folder.File("copy.json"), TestSite.Cancellation),
            await File.ReadAllBytesAsync(_folder.File("registry.json"), TestSite.Cancellation)
        );
    }

    [Fact]
    public async Task Check_ACaseBesideARegistry_RemarksOnIdsThatItLacks()
    {
        var named = Encoding
            .UTF8.GetString(SampleCases.Full())
            .Replace("\"id\": \"doe\", \"kind\"", "\"id\": \"doe\", \"registry\": \"doe\", \"kind\"", StringComparison.Ordinal);
        Write("case.case.json", Encoding.UTF8.GetBytes(named));
        Write("registry.json", SampleRegistry.Json());

        var (code, output, errors) = await RunAsync("check", "case.case.json", "registry.json");

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(
            "case.case.json: Roe Inc. v. Doe Ltd., 5 events, 1 sources\n"
                + "case.case.json: parties[1] (doe).registry: \"doe\" names a party that the registry does not hold\n"
                + "registry.json: registry, 2 parties, 1 judge\n",
            output
        );
        Assert.DoesNotContain("registry", (await RunAsync("check", "case.case.json")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "roe-v-doe", "--registry")]
    public async Task Export_OfNothingOrOfTwoThings_IsRefused(params string[] arguments)
    {
        var (code, _, errors) = await RunAsync(arguments);

        Assert.NotEqual(0, code);
        Assert.Contains("Name a case, or one of --registry, --all and --cases.", errors, StringComparison.Ordinal);
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(_folder.File(name), bytes);

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) =>
        CommandLine.RunAsync(_folder.FullName, arguments);

    private string? Ask(string data, string statement)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File(data)}/casetracker.db;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements of tests
        command.CommandText = statement;
#pragma warning restore CA2100
        return command.ExecuteScalar() as string;
    }
}

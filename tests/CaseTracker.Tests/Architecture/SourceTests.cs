using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Architecture;

public sealed class SourceTests
{
    private static readonly string[] Extensions = [".cs", ".razor", ".css", ".js", ".csproj", ".props", ".targets", ".md", ".sh", ".yml"];
    private static readonly string[] BuildOutput = ["bin", "obj", "_framework"];

    [Fact]
    public void Sources_KeepTheRules() =>
        Assert.Empty(Sources().SelectMany(path => SourceRules.Breaches(path, File.ReadAllText(ProjectRoot.File(path)))));

    [Fact]
    public void Sources_AreFound() => Assert.Contains("tests/CaseTracker.Tests/Architecture/SourceTests.cs", Sources());

    [Theory]
    [InlineData("src/A/Page.razor", "@((Markup" + "String)text)")]
    [InlineData("src/A/Page.cs", "// TO" + "DO: later")]
    [InlineData("tests/A/Page.cs", "// TO" + "DO later, see page #")]
    [InlineData("docs/guide.md", "Open /wor" + "k/main first")]
    [InlineData("tests/run.sh", "cd /hom" + "e/somebody/x")]
    public void Breaches_OfAPlantedLine_AreFound(string path, string line) =>
        Assert.StartsWith($"{path}:2: ", Assert.Single(SourceRules.Breaches(path, $"first line\n{line}\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("src/A/Page.cs", "// TO" + "DO #12: when PostgreSQL comes")]
    [InlineData("tests/A/Page.cs", "// Markup" + "String in a test only")]
    [InlineData("src/CaseTracker.Web/Cases/Timeline/EventMarkup.cs", "public Markup" + "String Of(CaseView view)")]
    [InlineData("docs/guide.md", "https://example.org/work/2020 and ../work/notes and data/home/x")]
    public void Breaches_OfAPermittedLine_AreNone(string path, string line) => Assert.Empty(SourceRules.Breaches(path, line));

    [Theory]
    [InlineData("src/A/Wide.cs", 141, 1)]
    [InlineData("src/A/Wide.razor", 141, 1)]
    [InlineData("src/A/wwwroot/wide.css", 141, 1)]
    [InlineData("src/A/wwwroot/wide.js", 141, 1)]
    [InlineData("tests/wide.sh", 141, 1)]
    [InlineData("tests/A/Wide.cs", 140, 0)]
    [InlineData("src/A/Bundled/cases.json", 5000, 0)]
    [InlineData("src/A/Migrations/CompiledModel/Wide.cs", 5000, 0)]
    [InlineData("docs/guide.md", 5000, 0)]
    public void Breaches_OfAWideLine_SpareProseAndData(string path, int columns, int expected) =>
        Assert.Equal(expected, SourceRules.Breaches(path, $"first line\n{new string('x', columns)}\n").Count());

    [Theory]
    [InlineData("src/A/Long.cs", 301, 1)]
    [InlineData("tests/A/Long.cs", 301, 1)]
    [InlineData("src/A/wwwroot/long.css", 301, 1)]
    [InlineData("src/A/wwwroot/long.js", 301, 1)]
    [InlineData("tests/long.sh", 301, 1)]
    [InlineData("src/A/Long.cs", 300, 0)]
    [InlineData("src/A/Migrations/Sqlite/Snapshot.cs", 5000, 0)]
    [InlineData("src/A/Bundled/cases.json", 5000, 0)]
    public void Breaches_OfALongFile_SpareMigrationsAndData(string path, int lines, int expected) =>
        Assert.Equal(expected, SourceRules.Breaches(path, new string('\n', lines)).Count());

    private static IEnumerable<string> Sources() =>
        from folder in new[] { "src", "tests", "docs" }
        from file in Directory.EnumerateFiles(ProjectRoot.File(folder), "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(ProjectRoot.FullName, file).Replace('\\', '/')
        where Extensions.Contains(Path.GetExtension(path)) && !path.Split('/').Intersect(BuildOutput).Any()
        select path;
}

using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Architecture;

/// <summary>
/// Core refers to nothing, Data and Exchange to Core, Web and Cli to these three; so never Data to Exchange or back, never Cli to Web.
/// A new project needs an entry in docs/decisions, then a line here.
/// </summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["CaseTracker.Core"] = [],
        ["CaseTracker.Data"] = ["CaseTracker.Core"],
        ["CaseTracker.Exchange"] = ["CaseTracker.Core"],
        ["CaseTracker.Web"] = ["CaseTracker.Core", "CaseTracker.Data", "CaseTracker.Exchange"],
        ["CaseTracker.Cli"] = ["CaseTracker.Core", "CaseTracker.Data", "CaseTracker.Exchange"],
    };

    private static readonly string[] TestProjects =
    [
        "CaseTracker.Benchmarks",
        "CaseTracker.Browser.Tests",
        "CaseTracker.Tests",
        "CaseTracker.Web.Tests",
    ];

    [Fact]
    public void Projects_AreTheFiveAndTheFour()
    {
        Assert.Equal(Allowed.Keys.Order(), ProjectFile.AllUnder("src").Select(project => project.Name));
        Assert.Equal(TestProjects, ProjectFile.AllUnder("tests").Select(project => project.Name));
    }

    [Fact]
    public void Solution_BuildsEachProject()
    {
        var solution = File.ReadAllText(ProjectRoot.File("CaseTracker.sln"));

        Assert.All(Allowed.Keys.Concat(TestProjects), name => Assert.Contains($"{name}.csproj", solution, StringComparison.Ordinal));
    }

    [Fact]
    public void References_FollowTheArchitecture() => Assert.Empty(ProjectFile.AllUnder("src").SelectMany(Breaches));

    [Fact]
    public void Core_RefersToNothingAtAll()
    {
        var core = ProjectFile.AllUnder("src").Single(project => project.Name == "CaseTracker.Core");

        Assert.Empty(core.Projects);
        Assert.Empty(core.Packages);
        Assert.Empty(core.Frameworks);
    }

    [Theory]
    [InlineData("CaseTracker.Web")]
    [InlineData("CaseTracker.Cli")]
    public void Database_IsKnownToDataAlone(string project)
    {
        var folder = ProjectRoot.File($"src/{project}");
        var banned = File.ReadLines(ProjectRoot.File("src/BannedSymbols.txt")).Select(line => line.Split(';')[0][2..]).ToList();
        var sources = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file =>
                Path.GetExtension(file) is ".cs" or ".razor" && !file.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any()
            );

        Assert.Equal(["Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite", "System.Data"], banned);
        Assert.Contains(
            "Microsoft.CodeAnalysis.BannedApiAnalyzers",
            ProjectFile.AllUnder("src").Single(projectFile => projectFile.Name == project).Packages
        );
        Assert.Contains(
            "<AdditionalFiles Include=\"../BannedSymbols.txt\" />",
            File.ReadAllText(Path.Combine(folder, $"{project}.csproj")),
            StringComparison.Ordinal
        );
        // The analyzer sees what is called and made, not what is caught, matched or declared.
        Assert.DoesNotContain(sources, file => banned.Exists(name => File.ReadAllText(file).Contains(name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("CaseTracker.Core", "../CaseTracker.Data/CaseTracker.Data.csproj")]
    [InlineData("CaseTracker.Data", @"..\CaseTracker.Exchange\CaseTracker.Exchange.csproj")]
    [InlineData("CaseTracker.Exchange", "../CaseTracker.Data/CaseTracker.Data.csproj")]
    [InlineData("CaseTracker.Cli", "../CaseTracker.Web/CaseTracker.Web.csproj")]
    public void Breaches_OfAForbiddenReference_AreNamed(string project, string reference)
    {
        var file = ProjectFile.Parse(project, $"""<Project><ItemGroup><ProjectReference Include="{reference}" /></ItemGroup></Project>""");

        Assert.Equal($"{project} must not refer to {reference.Split('/', '\\')[1]}", Assert.Single(Breaches(file)));
    }

    private static IEnumerable<string> Breaches(ProjectFile project) =>
        project.Projects.Except(Allowed[project.Name]).Select(reference => $"{project.Name} must not refer to {reference}");
}

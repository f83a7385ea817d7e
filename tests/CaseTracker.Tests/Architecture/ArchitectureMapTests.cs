using System.Text.RegularExpressions;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Architecture;

/// <summary>The map in docs/architecture.md is that of the source.</summary>
public sealed partial class ArchitectureMapTests
{
    private static readonly string Guide = File.ReadAllText(ProjectRoot.File("docs/architecture.md"));

    [Theory]
    [InlineData("Core")]
    [InlineData("Data")]
    [InlineData("Exchange")]
    [InlineData("Web")]
    public void Map_OfAProject_NamesItsFolders(string project)
    {
        var folders = Directory
            .EnumerateDirectories(ProjectRoot.File($"src/CaseTracker.{project}"))
            .Select(path => Path.GetFileName(path)!)
            .Where(folder => folder is not ("bin" or "obj" or "wwwroot" or "Properties"));

        Assert.Equal(folders.Order(StringComparer.Ordinal), Mapped(project).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Places_InTheTables_AreThere()
    {
        var places = Places().Matches(Guide).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.True(places.Count > 20, "the table of places is gone");
        Assert.DoesNotContain(places, place => !Path.Exists(ProjectRoot.File(place)));
    }

    /// <summary>The stack says what stands below what: the map tells it in the same order.</summary>
    [Fact]
    public void Map_OfCore_IsInTheOrderOfTheStack() => Assert.Equal(CoreStackTests.Stack.Skip(1), Mapped("Core"));

    /// <summary>The folders below a project: one a line with what it holds, or several in a line.</summary>
    private static IEnumerable<string> Mapped(string project)
    {
        var lines = Guide.Split('\n').SkipWhile(line => !line.StartsWith($"CaseTracker.{project} ", StringComparison.Ordinal)).Skip(1);
        var below = lines.TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).ToList();
        return project == "Core" ? below.Select(line => line.Trim().Split(' ')[0]) : below.SelectMany(line => line.Trim().Split(' '));
    }

    [GeneratedRegex(@"`(src/[\w./]+)`")]
    private static partial Regex Places();
}

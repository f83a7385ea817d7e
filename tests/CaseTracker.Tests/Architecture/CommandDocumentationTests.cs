using System.Text.RegularExpressions;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Architecture;

public sealed partial class CommandDocumentationTests
{
    [Fact]
    public void Commands_EachStandsInTheOperatorsGuide()
    {
        var guide = File.ReadAllText(ProjectRoot.File("docs/running.md"));
        var commands = Directory
            .EnumerateFiles(ProjectRoot.File("src/CaseTracker.Cli/Commands"), "*Command.cs")
            .Select(file =>
                Words().Replace(Path.GetFileNameWithoutExtension(file)[..^"Command".Length], "-$0").TrimStart('-').ToLowerInvariant()
            )
            .ToList();

        Assert.Contains("import", commands);
        Assert.All(commands, command => Assert.Contains($"`{command}", guide, StringComparison.Ordinal));
    }

    /// <summary>The class of "verify-export" is VerifyExportCommand.</summary>
    [GeneratedRegex("[A-Z]")]
    private static partial Regex Words();
}

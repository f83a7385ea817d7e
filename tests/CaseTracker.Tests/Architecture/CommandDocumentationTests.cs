using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Architecture;

public sealed class CommandDocumentationTests
{
    [Fact]
    public void Commands_EachStandsInTheOperatorsGuide()
    {
        var guide = File.ReadAllText(ProjectRoot.File("docs/running.md"));
        var commands = Directory.EnumerateFiles(ProjectRoot.File("src/CaseTracker.Cli/Commands"), "*Command.cs")
            .Select(file => Path.GetFileNameWithoutExtension(file)[..^"Command".Length].ToLowerInvariant()).ToList();

        Assert.Contains("import", commands);
        Assert.All(commands, command => Assert.Contains($"`{command}", guide, StringComparison.Ordinal));
    }
}

using System.Text.RegularExpressions;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The documents say what is there: each address, each setting.</summary>
public sealed partial class DocumentationTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Fact]
    public void Addresses_EachStandsInTheReadersGuide()
    {
        var guide = File.ReadAllText(ProjectRoot.File("docs/reading-a-case.md"));

        var missing = PublicAddresses
            .Mapped(host.Services)
            .Select(pattern =>
                pattern
                    .Replace("{slug}", "SLUG", StringComparison.Ordinal)
                    .Replace("{id}", "ID", StringComparison.Ordinal)
                    .Replace("{page:int}", "PAGE", StringComparison.Ordinal)
                    .Replace("{number}", "NUMBER", StringComparison.Ordinal)
                    .Replace("{picture}", "PICTURE", StringComparison.Ordinal)
                    .Replace("{court}", "COURT", StringComparison.Ordinal)
                    .Replace("{docket}", "DOCKET", StringComparison.Ordinal)
            )
            .Where(address => !guide.Contains($"`{address}`", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    [Fact]
    public void Settings_EachStandsInTheOperatorsGuide()
    {
        var guide = File.ReadAllText(ProjectRoot.File("docs/running.md"));
        var sources = Directory
            .EnumerateFiles(ProjectRoot.File("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        var settings = sources
            .SelectMany(file => Setting().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .Distinct()
            .ToList();

        Assert.Contains("CaseTracker:DataDirectory", settings);
        Assert.All(settings, setting => Assert.Contains($"`{setting}`", guide, StringComparison.Ordinal));
    }

    [GeneratedRegex("CaseTracker:[A-Z][A-Za-z]+")]
    private static partial Regex Setting();
}

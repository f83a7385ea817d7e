using System.Text.RegularExpressions;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Architecture;

/// <summary>Pages get what they show by the name of a parameter, and what they ask by injection: nothing is looked up by a string, by
/// reflection or in the container.</summary>
public sealed partial class PageRulesTests
{
    /// <summary>Where the site is put together, or has no request yet.</summary>
    private static readonly string[] PutsTogether =
    [
        "Hosting/CaseTrackerWeb.cs",
        "Hosting/FormReading.cs",
        "Accounts/AccountSetup.cs",
        "Archiving/ArchiveMode.cs",
    ];

    /// <summary>The one place that hands parameters to the framework, and attributes of an element, which the framework takes so.</summary>
    private static readonly string[] HandsToTheFramework =
    [
        "Hosting/PageResult.cs",
        "Components/DeskButton.razor",
        "Components/DeskInput.razor",
    ];

    [Fact]
    public void Web_LooksUpNoServiceInAPage() => Assert.Empty(Where(Located(), PutsTogether));

    [Fact]
    public void Web_NamesParametersInOnePlaceOnly() => Assert.Empty(Where(Untyped(), HandsToTheFramework));

    [Theory]
    [InlineData("http.RequestServices.GetRequiredService<CaseLibrary>()")]
    [InlineData("services.GetService<CaseLibrary>()")]
    public void Located_ALookUp_IsFound(string line) => Assert.Matches(Located(), line);

    [Theory]
    [InlineData("new Dictionary<string, object?> { [\"View\"] = view }")]
    [InlineData("typeof(TPage).GetProperty(\"Filters\")")]
    [InlineData("new RazorComponentResult<GonePage>(new { Notice = notice })")]
    public void Untyped_AParameterByString_IsFound(string line) => Assert.Matches(Untyped(), line);

    private static IEnumerable<string> Where(Regex rule, string[] allowed)
    {
        var root = ProjectRoot.File("src/CaseTracker.Web");
        return from path in Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories)
            where Path.GetExtension(path) is ".cs" or ".razor"
            let name = Path.GetRelativePath(root, path).Replace('\\', '/')
            where !name.StartsWith("bin/", StringComparison.Ordinal) && !name.StartsWith("obj/", StringComparison.Ordinal)
            where !allowed.Contains(name) && rule.IsMatch(File.ReadAllText(path))
            select name;
    }

    [GeneratedRegex(@"\bRequestServices\b|\bGet(Required)?Service(s)?<")]
    private static partial Regex Located();

    [GeneratedRegex(@"Dictionary<string, object\?>|\.GetPropert(y|ies)\(|new RazorComponentResult\b")]
    private static partial Regex Untyped();
}

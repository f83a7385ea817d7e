using System.Text.RegularExpressions;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Architecture;

/// <summary>Core is a stack: each folder refers to itself and to folders before it, never to one after it.</summary>
public sealed partial class CoreStackTests
{
    internal static readonly string[] Stack =
    [
        "",
        "Dates",
        "Courts",
        "Currencies",
        "Facts",
        "Sources",
        "Parties",
        "Cases",
        "Dockets",
        "Description",
        "Effects",
        "CaseFiles",
        "Timeline",
        "State",
        "Reconciliation",
        "Registry",
        "Redaction",
        "Diffing",
        "Summaries",
        "Search",
        "Exports",
        "Proposals",
        "Suggestions",
        "Revisions",
        "Editing",
        "Permissions",
    ];

    [Fact]
    public void Folders_OfCore_AreThoseOfTheStack() =>
        Assert.Equal(Stack.Order(), Sources().Select(source => source.Folder).Distinct().Order());

    [Fact]
    public void Files_OfCore_ReferDownTheStackOnly()
    {
        var sources = Sources().ToList();
        var types = sources.ToLookup(source => source.Folder, source => Path.GetFileNameWithoutExtension(source.Name).Split('.')[0]);

        Assert.Empty(
            from source in sources
            from folder in Referred(source.Text, types)
            where Array.IndexOf(Stack, folder) > Array.IndexOf(Stack, source.Folder)
            select $"{source.Folder}/{source.Name} -> {folder}"
        );
    }

    [Fact]
    public void Namespaces_OfCore_AreTheirFolders() =>
        Assert.Empty(
            from source in Sources()
            where
                !Namespaces()
                    .Match(source.Text)
                    .Groups[1]
                    .Value.TrimStart('.')
                    .Split('.')[0]
                    .Equals(source.Folder, StringComparison.Ordinal)
            select $"{source.Folder}/{source.Name}"
        );

    [Theory]
    [InlineData("using CaseTracker.Core.State;\n", "State")]
    [InlineData("Timeline.TimelineBuilder found", "Timeline")]
    [InlineData("global::CaseTracker.Core.Editing.RecordForms.Several", "Editing")]
    public void Referred_OfUsingsAndQualifiedNames_AreTheirFolders(string text, string folder) =>
        Assert.Equal([folder], Referred(text, Planted));

    [Theory]
    [InlineData("reading.State.CaseState")]
    [InlineData("State.Awards")]
    [InlineData("/// <see cref=\"Timeline.TimelineBuilder\"/> in a comment only")]
    public void Referred_OfMembersAndComments_AreNone(string text) => Assert.Empty(Referred(text, Planted));

    private static ILookup<string, string> Planted { get; } =
        new[] { ("Timeline", "TimelineBuilder"), ("Editing", "RecordForms"), ("State", "CaseState") }.ToLookup(
            pair => pair.Item1,
            pair => pair.Item2
        );

    /// <summary>By the usings, of which none stands unused, and by names that are qualified with a folder.</summary>
    private static IEnumerable<string> Referred(string text, ILookup<string, string> types)
    {
        var code = Comments().Replace(text, "");
        return Usings()
            .Matches(code)
            .Select(match => match.Groups[1].Value)
            .Concat(
                Qualified()
                    .Matches(code)
                    .Where(match => types[match.Groups[1].Value].Contains(match.Groups[2].Value))
                    .Select(match => match.Groups[1].Value)
            )
            .Distinct();
    }

    private static IEnumerable<(string Folder, string Name, string Text)> Sources() =>
        from path in Directory.EnumerateFiles(ProjectRoot.File("src/CaseTracker.Core"), "*.cs", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(ProjectRoot.File("src/CaseTracker.Core"), path).Split(Path.DirectorySeparatorChar)
        where parts[0] is not ("bin" or "obj")
        select (parts.Length == 1 ? "" : parts[0], parts[^1], File.ReadAllText(path));

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^namespace CaseTracker\.Core([\w.]*);", RegexOptions.Multiline)]
    private static partial Regex Namespaces();

    [GeneratedRegex(@"^\s*(?:global )?using (?:static )?(?:\w+ = )?CaseTracker\.Core\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"(?:(?<![\w.)\]>])|(?<=\bCore\.))([A-Z]\w+)\.([A-Z]\w+)")]
    private static partial Regex Qualified();
}

using System.Text.RegularExpressions;
using CaseTracker.Core.Facts;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Architecture;

/// <summary>Facts are named by <see cref="FactRef"/>: how they are written stands in its folder and nowhere else in the program.</summary>
public sealed partial class FactStringTests
{
    private static readonly string[] BuildOutput = ["/bin/", "/obj/", "/Migrations/", "/CaseTracker.Core/Facts/"];

    [Fact]
    public void Sources_HoldNoFactAsAString() =>
        Assert.Empty(
            from path in Directory.EnumerateFiles(ProjectRoot.File("src"), "*.*", SearchOption.AllDirectories)
            where Path.GetExtension(path) is ".cs" or ".razor"
            let name = path.Replace('\\', '/')
            where !BuildOutput.Any(folder => name.Contains(folder, StringComparison.Ordinal))
            from found in FactsIn(File.ReadAllText(path))
            select $"{Path.GetFileName(path)}: {found}"
        );

    [Theory]
    [InlineData("var fact = $\"award/{id}/total@{step}\";")]
    [InlineData("facts.Add($\"event/{id}\");")]
    [InlineData("fact.StartsWith(\"event/\")")]
    [InlineData("return \"injunction/\" + id;")]
    [InlineData("case \"award/damages\":")]
    [InlineData("text + \"/total@verdict\"")]
    [InlineData("$\"{kind}/{id}@{step}\"")]
    public void FactsIn_ALineThatWritesAFact_AreFound(string line) => Assert.NotEmpty(FactsIn(line));

    [Theory]
    [InlineData("FactRef.AwardTotal(id, step)")]
    [InlineData("$\"/cases/{slug}/claims\"")]
    [InlineData("\"editors@example.org\"")]
    [InlineData("// event/verdict is the event as a whole")]
    public void FactsIn_ALineWithoutOne_AreNone(string line) => Assert.Empty(FactsIn(line));

    private static IEnumerable<string> FactsIn(string text) => FactText().Matches(text).Select(match => match.Value);

    // A string that begins as a fact does, and one that goes on with the event after which a fact is meant.
    [GeneratedRegex(
        @"\$?""(?:award|case|claim|counsel|docket|event|figure|injunction|judge|lead|motion|participation|party|quotation|related|relief)/"
            + @"|""[^""\n]*/[a-z{}-]+@(?:\{|verdict)[^""\n]*"""
    )]
    private static partial Regex FactText();
}

using System.Text.Json.Nodes;
using CaseTracker.Core.Facts;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Facts;

public sealed class BundledFactTests
{
    /// <summary>The keys under which case files hold facts; ids of other things under the same keys hold no slash.</summary>
    private static readonly string[] Keys = ["for", "about", "restsOn", "fact"];

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json")
                .Select(path => Path.GetFileName(path)!)
                .Order(),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Parse_OfEachFactOfABundledCase_GivesAKindAndPrintsAsWritten(string file)
    {
        var facts = Facts(JsonNode.Parse(File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{file}"))), "")
            .Distinct()
            .ToList();

        Assert.NotEmpty(facts);
        Assert.All(
            facts,
            text =>
            {
                var fact = FactRef.Parse(text).Value;
                Assert.NotEqual(FactKind.OtherField, fact.Kind);
                Assert.Equal(text, fact.Text);
            }
        );
    }

    [Fact]
    public void Files_OfTheBundle_AreSixteen() => Assert.Equal(16, Files.Count);

    private static IEnumerable<string> Facts(JsonNode? node, string key) =>
        node switch
        {
            JsonObject record => record.SelectMany(pair => Facts(pair.Value, pair.Key)),
            JsonArray items => items.SelectMany(jsonNode => Facts(jsonNode, key)),
            JsonValue value when Keys.Contains(key) && value.TryGetValue(out string? text) && text.Contains('/') && !text.Contains(' ') =>
            [
                text,
            ],
            _ => [],
        };
}

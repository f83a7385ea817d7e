using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.CaseFiles;

public sealed class SchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(CaseFile.Schema())!;

    /// <summary>After a change of shapes: <c>dotnet run --project src/CaseTracker.Cli -- schema > docs/case-file.schema.json</c>.</summary>
    [Fact]
    public void Schema_Published_IsTheCurrentOne() =>
        Assert.Equal(CaseFile.Schema(), File.ReadAllText(ProjectRoot.File("docs/case-file.schema.json")));

    [Fact]
    public void Schema_OfEverything_KnowsEveryKeyAndFindsWhatItRequires()
    {
        var errors = new List<string>();
        Check(JsonNode.Parse(Everything.Bytes)!, Schema, "", errors);

        Assert.Empty(errors);
    }

    /// <summary>The case of everything leaves no key of the schema unused, so that a new key comes with a use of it.</summary>
    [Fact]
    public void Everything_UsesEveryKeyOfTheSchema()
    {
        var used = new HashSet<string>();
        Collect(JsonNode.Parse(Everything.Bytes)!, Schema, "", used);
        var known = new HashSet<string>();
        foreach (var (name, definition) in Schema["$defs"]!.AsObject())
            Keys(definition!, name, known);
        Keys(Schema, "", known);

        Assert.Empty(known.Except(used).Order());
    }

    [Theory]
    [InlineData("sources", "[]", "")]
    [InlineData("slug", "7", "slug: type")]
    [InlineData("slug", "\"A v. B\"", "slug: pattern")]
    [InlineData("dockets", "[]", "dockets: minItems")]
    [InlineData("colour", "1", "colour: unknown")]
    [InlineData("coding", "{ \"state\": \"done\" }", "coding: lastChecked is missing, coding.state: enum")]
    public void Check_OfAPlantedFault_FindsIt(string key, string value, string expected)
    {
        var document = JsonNode.Parse(Everything.Bytes)!;
        document[key] = JsonNode.Parse(value);
        var errors = new List<string>();
        Check(document, Schema, "", errors);

        Assert.Equal(expected, string.Join(", ", errors));
    }

    /// <summary>As much of JSON Schema as our schema uses.</summary>
    private static void Check(JsonNode node, JsonNode schema, string path, List<string> errors)
    {
        schema = Resolved(schema);
        if (schema["type"] is { } type && (string)type! != TypeOf(node))
            errors.Add($"{path}: type");
        else if (schema["const"] is { } constant && !JsonNode.DeepEquals(constant, node))
            errors.Add($"{path}: const");
        else if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, node)))
            errors.Add($"{path}: enum");
        else if (schema["pattern"] is { } pattern && !Regex.IsMatch((string)node!, (string)pattern!))
            errors.Add($"{path}: pattern");
        else if (schema["minItems"] is { } least && node.AsArray().Count < (int)least!)
            errors.Add($"{path}: minItems");
        else if (node is JsonArray items)
            for (var i = 0; i < items.Count; i++)
                Check(items[i]!, schema["items"]!, $"{path}[{i}]", errors);
        else if (node is JsonObject record)
            CheckObject(record, schema, path, errors);
    }

    private static void CheckObject(JsonObject record, JsonNode schema, string path, List<string> errors)
    {
        var choice = Choice(record, schema);
        if (schema["oneOf"] is not null && choice is null)
            errors.Add($"{path}: oneOf");
        foreach (var required in new[] { schema, choice }.SelectMany(part => part?["required"]?.AsArray() ?? []))
            if (!record.ContainsKey((string)required!))
                errors.Add($"{path}: {required} is missing");
        foreach (var (key, value) in record)
        {
            var at = path.Length == 0 ? key : $"{path}.{key}";
            if (PropertyOf(schema, choice, key) is not { } property)
                errors.Add($"{at}: unknown");
            else
                Check(value!, property, at, errors);
        }
    }

    private static void Collect(JsonNode node, JsonNode schema, string name, HashSet<string> used)
    {
        if (schema["$ref"] is { } reference)
            name = ((string)reference!).Split('/')[^1];
        schema = Resolved(schema);
        if (node is JsonArray items)
            foreach (var item in items)
                Collect(item!, schema["items"]!, name, used);
        if (node is not JsonObject record || schema["properties"] is null)
            return;
        foreach (var (key, value) in record)
        {
            used.Add($"{name}.{key}");
            Collect(value!, PropertyOf(schema, Choice(record, schema), key)!, name, used);
        }
    }

    private static void Keys(JsonNode schema, string name, HashSet<string> known)
    {
        foreach (var part in (schema["oneOf"]?.AsArray() ?? []).Append(schema))
            known.UnionWith(part!["properties"]?.AsObject().Select(pair => $"{name}.{pair.Key}") ?? []);
    }

    private static JsonNode? Choice(JsonObject record, JsonNode schema) =>
        schema["oneOf"]?.AsArray().SingleOrDefault(choice => record.ContainsKey((string)choice!["required"]![0]!));

    private static JsonNode? PropertyOf(JsonNode schema, JsonNode? choice, string key) =>
        schema["properties"]?[key] ?? choice?["properties"]?[key] ?? schema["additionalProperties"] as JsonObject;

    private static JsonNode Resolved(JsonNode schema) =>
        schema["$ref"] is { } reference ? Schema["$defs"]![((string)reference!).Split('/')[^1]]! : schema;

    private static string TypeOf(JsonNode node) =>
        node.GetValueKind() switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => "integer",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "null",
        };
}

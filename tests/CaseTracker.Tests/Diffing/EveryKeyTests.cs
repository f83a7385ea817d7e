using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Effects;
using Xunit;

namespace CaseTracker.Tests.Diffing;

/// <summary>No key of the case file can change unseen, whichever it is and whenever it is added.</summary>
public sealed class EveryKeyTests
{
    private static readonly string File = Encoding.UTF8.GetString(Everything.Bytes);
    private static readonly JsonNode Schema = JsonNode.Parse(CaseFile.Schema())!;

    /// <summary>Values that fit one key or another.</summary>
    private static readonly string[] Spares =
    [
        "\"Some other words\"",
        "\"2011-11-11\"",
        "\"https://example.net/other\"",
        "\"7 days\"",
        "\"EUR\"",
        "\"GBP\"",
        "\"7\"",
        "9",
        "true",
        "\"event/complaint\"",
        "\"nysd\"",
        "\"other-id\"",
        "\"fees\"",
        "\"tro\"",
    ];

    public static TheoryData<string> Keys => [.. Leaves().Select(leaf => leaf.Name).Distinct()];

    [Fact]
    public void Keys_OfTheSchema_AreAllTried()
    {
        var known = Schema["$defs"]!
            .AsObject()
            .SelectMany(pair => Properties(pair.Value!).Select(key => $"{pair.Key}.{key}"))
            .Concat(Properties(Schema).Select(key => $".{key}"));

        Assert.Empty(known.Except([.. Leaves().Select(leaf => leaf.Name), ".caseFile"]).Order());
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Between_AChangeOfTheKey_SaysSomething(string name)
    {
        var changed = All()
            .Where(leaf => leaf.Name == name)
            .SelectMany(Changes)
            .Select(text => CaseFile.Read(Encoding.UTF8.GetBytes(text)).Case)
            .FirstOrDefault(read => read is not null && !CaseFile.Write(read).AsSpan().SequenceEqual(Everything.Bytes));

        Assert.True(changed is not null, $"no other value fits {name}");
        var diff = CaseDiff.Between(Everything.Case(), changed);
        Assert.NotEmpty(diff.Records);
        Assert.All(diff.Records, record => Assert.NotEmpty(record.Fields));
        Assert.All(diff.Records.SelectMany(record => record.Fields), field => Assert.False(field.Before is null && field.After is null));
        Assert.All(diff.Records.SelectMany(record => record.Fields), field => Assert.NotEqual(field.Before, field.After));
    }

    [Fact]
    public void Words_EachKeyOfTheSchemaHasItsOwn()
    {
        var keys = Schema["$defs"]!
            .AsObject()
            .Where(pair => pair.Key != "effect")
            .SelectMany(pair => Properties(pair.Value!))
            .Concat(Properties(Schema))
            .Distinct()
            .Except(["id", "caseFile"]);
        var effects = Schema["$defs"]!["effect"]!["oneOf"]!.AsArray().Select(jsonNode => (string)jsonNode!["required"]![0]!).ToList();
        var within = Properties(Schema["$defs"]!["effect"]!).Except(effects).Except(["id"]);

        Assert.Empty(keys.Concat(within).Where(key => !FieldLabels.Knows(key)).Order());
        Assert.Equal(effects, EffectTable.Standard.Rows.Select(row => row.Key));
    }

    // The seed is fixed, so a failure can be repeated.
    [Fact]
    public void Between_MutatedCases_IsEmptyExactlyWhereTheBytesAreEqual()
    {
        var random = new Random(20261121);
        var (original, different) = (Everything.Case(), 0);
        var digits = Enumerable.Range(0, File.Length).Where(i => char.IsAsciiLetterOrDigit(File[i])).ToList();
        for (var i = 0; i < 1500; i++)
        {
            var text = new StringBuilder(File);
            text[digits[random.Next(digits.Count)]] = "abc0123456789 "[random.Next(14)];
            if (CaseFile.Read(Encoding.UTF8.GetBytes(text.ToString())).Case is not { } mutated)
                continue;

            var equal = CaseFile.Write(mutated).AsSpan().SequenceEqual(Everything.Bytes);

            Assert.Equal(equal, CaseDiff.Between(original, mutated).IsEmpty);
            Assert.Equal(equal, CaseDiff.Between(mutated, original).IsEmpty);
            if (!equal)
                different++;
        }

        Assert.True(different > 300, $"only {different} mutations were cases of their own");
    }

    /// <summary>Texts in which the value is another or has gone, the likeliest first.</summary>
    private static IEnumerable<string> Changes(Leaf leaf)
    {
        var here = Find(JsonNode.Parse(File)!, leaf.Path);
        foreach (var other in Others(here, leaf.Schema))
        {
            var document = JsonNode.Parse(File)!;
            Put(document, leaf.Path, other);
            yield return document.ToJsonString();
        }

        // An id that others name is changed wherever it stands, and with it what names it.
        if (Strings(here!).FirstOrDefault() is { } text)
            yield return Regex.Replace(File, $"(?<=[\"/@]){Regex.Escape(text)}(?=[\"/@])(?!\":)", "another-id");
    }

    private static IEnumerable<JsonNode?> Others(JsonNode? here, JsonNode schema)
    {
        foreach (var word in schema["enum"]?.AsArray() ?? [])
            yield return word!.DeepClone();
        if (here is JsonArray { Count: > 0 } list && list[^1] is JsonObject last)
        {
            var (longer, another) = (list.DeepClone().AsArray(), last.DeepClone().AsObject());
            if (another.ContainsKey("id"))
                another["id"] = "another-id";
            longer.Add(another);
            yield return longer;
        }

        if (here is JsonObject record && schema["properties"] is JsonObject known)
            foreach (var (key, within) in known.Where(pair => record.ContainsKey(pair.Key)))
            foreach (var other in Others(record[key], Resolved(within!)))
            {
                var changed = record.DeepClone();
                changed[key] = other;
                yield return changed;
            }

        if (here is JsonObject sums && schema["additionalProperties"] is JsonObject)
            yield return new JsonObject([.. sums.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)"5"))]);
        if (here is JsonValue value && value.TryGetValue<string>(out var text))
            yield return $"{text} and more";
        foreach (var spare in Spares)
            yield return here is JsonArray ? new JsonArray(JsonNode.Parse(spare)) : JsonNode.Parse(spare);
        yield return null;
    }

    /// <summary>Every key once, with the first place where it stands: "citation.quote" at "events[0].sources[0].quote".</summary>
    private static IEnumerable<Leaf> Leaves() => All().DistinctBy(leaf => leaf.Name);

    private static IEnumerable<Leaf> All() => Leaves(JsonNode.Parse(File)!, Schema, "", "").Where(leaf => leaf.Name != ".caseFile");

    private static IEnumerable<Leaf> Leaves(JsonNode node, JsonNode schema, string name, string path)
    {
        if (schema["$ref"] is { } reference)
            (name, schema) = (((string)reference!).Split('/')[^1], Resolved(schema));
        if (node is JsonArray items)
            foreach (var leaf in items.SelectMany((item, i) => Leaves(item!, schema["items"]!, name, $"{path}[{i}]")))
                yield return leaf;
        if (node is not JsonObject record || schema["properties"] is null)
            yield break;
        var choice = schema["oneOf"]?.AsArray().SingleOrDefault(jsonNode => record.ContainsKey((string)jsonNode!["required"]![0]!));
        foreach (var (key, value) in record)
        {
            var at = path.Length == 0 ? key : $"{path}.{key}";
            var property = schema["properties"]![key] ?? choice!["properties"]![key]!;
            yield return new Leaf($"{name}.{key}", at, Resolved(property));
            foreach (var leaf in Leaves(value!, property, name, at))
                yield return leaf;
        }
    }

    private static JsonNode Resolved(JsonNode schema) =>
        schema["$ref"] is { } reference ? Schema["$defs"]![((string)reference!).Split('/')[^1]]! : schema;

    private static IEnumerable<string> Properties(JsonNode schema) =>
        (schema["oneOf"]?.AsArray() ?? [])
            .Append(schema)
            .SelectMany(part => part!["properties"]?.AsObject().Select(pair => pair.Key) ?? [])
            .Distinct();

    private static IEnumerable<string> Strings(JsonNode node) =>
        node switch
        {
            JsonArray items => items.SelectMany(jsonNode => Strings(jsonNode!)),
            JsonObject record => record.SelectMany(pair => Strings(pair.Value!)),
            JsonValue value when value.TryGetValue<string>(out var text) => [text],
            _ => [],
        };

    private static JsonNode? Find(JsonNode node, string path) =>
        Steps(path).Aggregate((JsonNode?)node, (at, step) => step is int i ? at![i] : at![(string)step]);

    private static void Put(JsonNode node, string path, JsonNode? value)
    {
        var steps = Steps(path).ToList();
        var holder = steps.SkipLast(1).Aggregate(node, (at, step) => step is int i ? at[i]! : at[(string)step]!).AsObject();
        if (value is null)
            holder.Remove((string)steps[^1]);
        else
            holder[(string)steps[^1]] = value;
    }

    private static IEnumerable<object> Steps(string path) =>
        path.Split('.').SelectMany(part => part.Split('[').Select((piece, i) => i == 0 ? (object)piece : int.Parse(piece.TrimEnd(']'))));

    private sealed record Leaf(string Name, string Path, JsonNode Schema);
}

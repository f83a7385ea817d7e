using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Facts;
using Xunit;

namespace CaseTracker.Tests.Editing;

/// <summary>The forms against the published schema of the case file: what can be recorded can be filled in.</summary>
public sealed class RecordFormsTests
{
    /// <summary>What no form asks for, each with the reason.</summary>
    private static readonly Dictionary<string, string> NotAskedFor = new()
    {
        ["case.caseFile"] = "the version of the format is the program's to write",
        ["lead.seen"] = "what the record said when a lead was saved is the program's to note",
        ["seenFact.fact"] = "part of it",
        ["seenFact.was"] = "part of it",
        ["case.slug"] = "the address is for good; it is given when the case is begun",
    };

    [Fact]
    public void Forms_AskForEveryKeyOfTheSchema_ButThoseWithAReason()
    {
        var asked = new HashSet<string>();
        foreach (var kind in Enum.GetValues<RecordKind>())
            Ask(RecordForms.For(kind), asked);
        // The case as a whole is asked for in parts: its own fields, and its records kind by kind.
        asked.UnionWith(SchemaKeys().Where(key => key.StartsWith("case.", StringComparison.Ordinal) && IsListOfRecords(key)));
        asked.Add("case.coding");

        Assert.Equal(NotAskedFor.Keys.Order(), SchemaKeys().Except(asked).Order());
        Assert.Empty(asked.Except(SchemaKeys()).Order());
    }

    /// <summary>Ids are made from titles, for records and for parts of records.</summary>
    [Fact]
    public void Forms_OfWhatHasAnId_SayWhatItIsCalled() =>
        Assert.All(RecordForms.Several, kind => Assert.NotNull(RecordForms.For(kind).IdKind));

    [Fact]
    public void Fields_HaveALabelOfWords_AndWhatTheirKindNeeds()
    {
        var fields = new HashSet<FormField>();
        foreach (var kind in Enum.GetValues<RecordKind>())
            Collect(RecordForms.For(kind), fields);

        Assert.All(
            fields,
            field =>
            {
                Assert.True(
                    char.IsUpper(field.Label[0]) && !field.Label.Skip(1).Any(char.IsUpper)
                        || field.Label.Contains("PACER", StringComparison.Ordinal)
                        || field.Label.Contains("CourtListener", StringComparison.Ordinal),
                    field.Label
                );
                Assert.Equal(field.Kind is FormFieldKind.Choice or FormFieldKind.Components, field.Choices.Count > 0);
                Assert.Equal(field.Kind == FormFieldKind.Reference, field.RefersTo is not null);
                Assert.Equal(field.Kind == FormFieldKind.Record, field.Shape is not null);
            }
        );
        Assert.True(fields.Count > 150, $"{fields.Count} fields");
    }

    [Fact]
    public void Choices_OfWordsWithAMeaning_SayIt()
    {
        var classes = RecordForms.For(RecordKind.Source).Fields.Single(field => field.Key == "class");

        Assert.Equal(classes.Choices.Select(choice => choice.Value).Order(), classes.Meanings.Keys.Order());
    }

    private static IEnumerable<string> SchemaKeys()
    {
        var schema = JsonNode.Parse(CaseFile.Schema())!;
        var definitions = schema["$defs"]!
            .AsObject()
            .Select(pair => (Name: pair.Key, Schema: pair.Value!))
            .Append((Name: "case", Schema: schema));
        return from definition in definitions
            from part in (definition.Schema["oneOf"]?.AsArray() ?? []).Append(definition.Schema)
            from property in part!["properties"]?.AsObject() ?? []
            where property.Key != "id"
            select $"{definition.Name}.{property.Key}";
    }

    private static bool IsListOfRecords(string key) =>
        JsonNode.Parse(CaseFile.Schema())!["properties"]![key["case.".Length..]]?["items"]?["$ref"] is { } reference
        && (string)reference! != "#/$defs/citation";

    private static void Ask(FormShape shape, HashSet<string> asked)
    {
        var name = char.ToLowerInvariant(shape.Name[0]) + shape.Name[1..];
        foreach (var field in shape.Fields.Concat(shape.Variants.SelectMany(variant => variant.Fields)))
        {
            asked.Add($"{name}.{field.Key}");
            if (field.Shape is { } within)
                Ask(within, asked);
        }
    }

    private static void Collect(FormShape shape, HashSet<FormField> fields)
    {
        foreach (var field in shape.Fields.Concat(shape.Variants.SelectMany(variant => variant.Fields)))
            if (fields.Add(field) && field.Shape is { } within)
                Collect(within, fields);
    }
}

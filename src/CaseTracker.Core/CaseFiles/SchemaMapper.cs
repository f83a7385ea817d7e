using System.Text.Json.Nodes;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;

namespace CaseTracker.Core.CaseFiles;

/// <summary>Describes the shapes as a JSON Schema (draft 2020-12).</summary>
internal sealed class SchemaMapper(JsonObject definitions) : CaseMapper
{
    private readonly JsonObject _properties = [];
    private readonly JsonArray _required = [];
    private readonly JsonArray _alternatives = [];
    private JsonArray? _choices;

    /// <param name="key">The key that holds the format's version.</param>
    public static JsonObject Document<T>(
        string key,
        string version,
        string title,
        string description,
        Func<Mapper, T?, T> shape,
        EffectTable? effects = null
    )
        where T : class
    {
        var definitions = new JsonObject();
        var root = new SchemaMapper(definitions) { Effects = effects ?? EffectTable.Standard };
        root.Add(key, new JsonObject { ["const"] = version }, required: true);
        shape(root, null);
        var body = root.Close();
        body["$defs"] = definitions;
        return new JsonObject([
            new("$schema", "https://json-schema.org/draft/2020-12/schema"),
            new("title", title),
            new("description", description),
            .. body.ToList().Select(pair => new KeyValuePair<string, JsonNode?>(pair.Key, pair.Value?.DeepClone())),
        ]);
    }

    public override string Id(string key, string? current, string kind, bool local = false) => Required(key, current, Scalars.Id);

    public override T Required<T>(string key, T? current, Scalar<T> scalar)
        where T : default
    {
        Add(key, scalar.Schema(), required: true);
        return default!;
    }

    public override T? Optional<T>(string key, T? current, Scalar<T> scalar)
        where T : class
    {
        Add(key, scalar.Schema(), required: false);
        return null;
    }

    public override T? OneOf<T>(string key, T? current, Scalar<T> scalar, string other)
        where T : class
    {
        _alternatives.Add(new JsonObject { ["required"] = new JsonArray(other) });
        _alternatives.Add(new JsonObject { ["required"] = new JsonArray(key) });
        return Optional(key, current, scalar);
    }

    public override T? OptionalValue<T>(string key, T? current, Scalar<T> scalar)
    {
        Add(key, scalar.Schema(), required: false);
        return null;
    }

    public override T WithDefault<T>(string key, T current, T usual, Scalar<T> scalar)
    {
        var schema = scalar.Schema();
        schema["default"] = usual is bool flag ? JsonValue.Create(flag) : JsonValue.Create(Spell(usual));
        Add(key, schema, required: false);
        return usual;
    }

    public override IReadOnlyList<T> List<T>(string key, IReadOnlyList<T>? current, Scalar<T> scalar, int atLeast = 0)
    {
        AddList(key, scalar.Schema(), atLeast);
        return [];
    }

    public override IReadOnlyList<T> Many<T>(string key, IReadOnlyList<T>? current, Func<Mapper, T?, T> shape, int atLeast = 0)
        where T : class
    {
        AddList(key, Refer(shape), atLeast);
        return [];
    }

    public override T? One<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class
    {
        Add(key, Refer(shape), required: false);
        return null;
    }

    public override T RequiredOne<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class
    {
        Add(key, Refer(shape), required: true);
        return null!;
    }

    public override IReadOnlyList<ComponentAmount> Amounts(string key, IReadOnlyList<ComponentAmount>? current)
    {
        Add(
            key,
            new JsonObject
            {
                ["type"] = "object",
                ["minProperties"] = 1,
                ["propertyNames"] = new JsonObject
                {
                    ["enum"] = new JsonArray([.. EnumTerm.All<ComponentKind>().Select(word => JsonValue.Create(word))]),
                },
                ["additionalProperties"] = Scalars.Amount.Schema(),
            },
            required: true
        );
        return [];
    }

    public override Effect Choose(string id, Effect? current)
    {
        _choices = [];
        foreach (var row in Effects.Rows)
        {
            var branch = new SchemaMapper(definitions) { Effects = Effects };
            row.Fields(branch, "", null);
            _choices.Add(new JsonObject { ["properties"] = branch._properties, ["required"] = branch._required });
        }

        return new DocketOpened("") { Id = "" };
    }

    private JsonObject Refer<T>(Func<Mapper, T?, T> shape)
        where T : class
    {
        var name = char.ToLowerInvariant(shape.Method.Name[0]) + shape.Method.Name[1..];
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = null;
            var inner = new SchemaMapper(definitions) { Effects = Effects };
            shape(inner, null);
            definitions[name] = inner.Close();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private void AddList(string key, JsonObject items, int atLeast)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = items };
        if (atLeast > 0)
            list["minItems"] = atLeast;
        Add(key, list, required: atLeast > 0);
    }

    private void Add(string key, JsonObject schema, bool required)
    {
        _properties[key] = schema;
        if (required)
            _required.Add(key);
    }

    private JsonObject Close()
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["required"] = _required,
            ["properties"] = _properties,
        };
        if (_choices is not null)
            schema["oneOf"] = _choices;
        else if (_alternatives.Count > 0)
            schema["oneOf"] = _alternatives;
        schema[_choices is null ? "additionalProperties" : "unevaluatedProperties"] = false;
        return schema;
    }

    private static string Spell<T>(T value) => value is Enum word ? EnumTerm.Spell(word.ToString()) : value!.ToString()!;
}

using System.Text.Json.Nodes;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects;

/// <summary>An effect that a ruling can have in the state before it.</summary>
/// <param name="Key">Names it among all offers, as in <c>remittiturOffered:damages:punitive</c>.</param>
/// <param name="Group">What it is about, as a heading: "Money".</param>
/// <param name="Now">How its subject stands before the ruling.</param>
public sealed record EffectOffer(string Key, string Group, string Label, string? Now, IReadOnlyList<EffectField> Fields)
{
    /// <summary>The effect as the case file has it, but for its id and what is filled in.</summary>
    internal Func<JsonObject> Begin { get; init; } = static () => [];

    /// <summary>Brings what was filled in into the shape of the case file, where that is not a key for each field.</summary>
    internal Action<JsonObject> Finish { get; init; } = static _ => { };

    /// <param name="effect">The key of the kind of effect.</param>
    /// <param name="target">What the effect is about; null where that is to be filled in.</param>
    /// <param name="parts">What else of the effect is given, with its key.</param>
    internal static EffectOffer Create(
        string effect,
        string group,
        string label,
        string? now,
        string? target,
        IReadOnlyList<(string Key, string Value)> parts,
        IReadOnlyList<EffectField> fields
    ) =>
        new(
            string.Join(':', new[] { effect, target }.Concat(parts.Select(part => part.Value)).OfType<string>()),
            group,
            Prose.Capital(label),
            now,
            fields
        )
        {
            Begin = () =>
            {
                var json = new JsonObject();
                if (target is not null)
                    json[effect] = target;
                foreach (var (key, value) in parts)
                    json[key] = value;
                return json;
            },
        };

    /// <summary>The effect as the case file has it. Values that are missing are left out, so that reading the file names them.</summary>
    public JsonObject ToJson(string id, IReadOnlyDictionary<string, string> values)
    {
        var effect = new JsonObject { ["id"] = id };
        foreach (var (key, value) in Begin())
            effect[key] = value?.DeepClone();
        foreach (var field in Fields)
        {
            var text = values.GetValueOrDefault(field.Key)?.Trim();
            if (string.IsNullOrEmpty(text))
                continue;
            if (field.Form == EffectFieldForm.Amount)
                text = TypedAmount.Digits(text);
            JsonNode value =
                field.Form == EffectFieldForm.Choices
                    ? new JsonArray([.. text.Split(',').Select(item => JsonValue.Create(item))])
                    : JsonValue.Create(text);
            if (field.Key.Split('.') is [var outer, var inner])
                (effect[outer] as JsonObject ?? (JsonObject)(effect[outer] = new JsonObject())!)[inner] = value;
            else
                effect[field.Key] = value;
        }

        Finish(effect);
        return effect;
    }
}

using System.Text.Json;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;

namespace CaseTracker.Core.CaseFiles;

/// <summary>Takes a record out of one JSON object and notes everything that is wrong with it. What it returns after an error is a stand-in
/// that nobody keeps.</summary>
internal sealed class ReadingMapper(string path, List<CaseFileError> errors) : CaseMapper
{
    private readonly Dictionary<string, JsonElement> _there = [];
    private readonly List<string> _known = [];

    public static T? ReadObject<T>(
        JsonElement element,
        string path,
        List<CaseFileError> errors,
        Func<Mapper, T?, T> shape,
        EffectTable effects
    )
        where T : class
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Add(new CaseFileError(path, $"an object {{ … }} was expected, here stands {Describe(element)}"));
            return null;
        }

        var reader = new ReadingMapper(path, errors) { Effects = effects };
        foreach (var property in element.EnumerateObject())
            if (!reader._there.TryAdd(property.Name, property.Value))
                errors.Add(new CaseFileError(reader.PathOf(property.Name), "the key stands twice; once was expected"));
        var record = shape(reader, null);
        foreach (var name in reader._there.Keys.Where(name => !reader._known.Contains(name)))
            errors.Add(new CaseFileError(reader.PathOf(Clip(name)), $"unknown key; expected are {string.Join(", ", reader._known)}"));
        return record;
    }

    public override string Id(string key, string? current, string kind, bool local = false) => Required(key, current, Scalars.Id);

    public override T Required<T>(string key, T? current, Scalar<T> scalar)
        where T : default
    {
        if (Find(key) is not { } value)
        {
            errors.Add(new CaseFileError(PathOf(key), $"missing; expected {scalar.Expected}", CaseFileErrorCode.Missing));
            return default!;
        }

        return Read(PathOf(key), value, scalar);
    }

    public override T? Optional<T>(string key, T? current, Scalar<T> scalar)
        where T : class => Find(key) is { } value ? Read(PathOf(key), value, scalar) : null;

    public override T? OneOf<T>(string key, T? current, Scalar<T> scalar, string other)
        where T : class
    {
        var value = Optional(key, current, scalar);
        if (_there.ContainsKey(key) && _there.ContainsKey(other))
            errors.Add(
                new CaseFileError(PathOf(other), $"{other} and {key} both stand here; expected one of them", CaseFileErrorCode.Both)
            );
        else if (!_there.ContainsKey(key) && !_there.ContainsKey(other))
            errors.Add(new CaseFileError(PathOf(other), $"missing; expected {other} or, in its place, {key}", CaseFileErrorCode.Missing));
        return value;
    }

    public override T? OptionalValue<T>(string key, T? current, Scalar<T> scalar) =>
        Find(key) is { } value ? Read(PathOf(key), value, scalar) : null;

    public override T WithDefault<T>(string key, T current, T usual, Scalar<T> scalar) =>
        Find(key) is { } value ? Read(PathOf(key), value, scalar) : usual;

    public override IReadOnlyList<T> List<T>(string key, IReadOnlyList<T>? current, Scalar<T> scalar, int atLeast = 0) =>
        Items(key, atLeast, (item, itemPath) => Read(itemPath, item, scalar));

    public override IReadOnlyList<T> Many<T>(string key, IReadOnlyList<T>? current, Func<Mapper, T?, T> shape, int atLeast = 0)
        where T : class => Items(key, atLeast, (item, itemPath) => ReadObject(item, itemPath + IdOf(item), errors, shape, Effects)!);

    public override T? One<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class => Find(key) is { } value ? ReadObject(value, PathOf(key), errors, shape, Effects) : null;

    public override T RequiredOne<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class
    {
        if (Find(key) is { } value)
            return ReadObject(value, PathOf(key), errors, shape, Effects)!;
        errors.Add(new CaseFileError(PathOf(key), "missing; expected an object { … }", CaseFileErrorCode.Missing));
        return null!;
    }

    public override IReadOnlyList<ComponentAmount> Amounts(string key, IReadOnlyList<ComponentAmount>? current)
    {
        var at = PathOf(key);
        if (Find(key) is not { ValueKind: JsonValueKind.Object } value || !value.EnumerateObject().Any())
        {
            errors.Add(
                new CaseFileError(
                    at,
                    $"expected an object of components and sums, as in {{ \"punitive\": \"4002471\" "
                        + $"}}; components are {string.Join(", ", EnumTerm.All<ComponentKind>())}"
                )
            );
            return [];
        }

        var amounts = new List<ComponentAmount>();
        foreach (var property in value.EnumerateObject())
        {
            var amount = Read($"{at}.{Clip(property.Name)}", property.Value, Scalars.Amount);
            if (!EnumTerm.TryRead<ComponentKind>(property.Name, out var component))
                errors.Add(
                    new CaseFileError(
                        $"{at}.{Clip(property.Name)}",
                        $"no such component; expected one of {string.Join(", ", EnumTerm.All<ComponentKind>())}"
                    )
                );
            else if (amounts.Any(componentAmount => componentAmount.Component == component))
                errors.Add(new CaseFileError($"{at}.{property.Name}", "the component stands twice; once was expected"));
            else
                amounts.Add(new ComponentAmount(component, amount));
        }

        return amounts;
    }

    public override void Expect(string key, bool holds, string expected)
    {
        if (!holds)
            errors.Add(new CaseFileError(PathOf(key), $"expected {expected}"));
    }

    public override Effect Choose(string id, Effect? current)
    {
        var present = Effects.Rows.Where(row => _there.ContainsKey(row.Key)).ToList();
        if (present.Count == 1)
            return present[0].Fields(this, id, null);
        errors.Add(
            present.Count == 0
                ? new CaseFileError(
                    path,
                    $"no known effect; expected one of the keys {string.Join(", ", Effects.Rows.Select(row => row.Key))}",
                    CaseFileErrorCode.NoKnownEffect
                )
                : new CaseFileError(
                    path,
                    $"{string.Join(" and ", present.Select(row => row.Key))} stand in one effect; expected one of them"
                )
        );
        _known.AddRange(_there.Keys);
        return new DocketOpened("") { Id = id };
    }

    private List<T> Items<T>(string key, int atLeast, Func<JsonElement, string, T> read)
    {
        var at = PathOf(key);
        if (Find(key) is not { } value)
        {
            if (atLeast > 0)
                errors.Add(new CaseFileError(at, "missing; expected a list [ … ] with at least one item", CaseFileErrorCode.Missing));
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            errors.Add(new CaseFileError(at, $"a list [ … ] was expected, here stands {Describe(value)}"));
            return [];
        }

        var items = value.EnumerateArray().Select((item, index) => read(item, $"{at}[{index}]")).ToList();
        if (items.Count < atLeast)
            errors.Add(new CaseFileError(at, "the list is empty; expected at least one item", CaseFileErrorCode.Empty));
        return items;
    }

    private T Read<T>(string at, JsonElement value, Scalar<T> scalar)
    {
        if (scalar.TryRead(value, out var result, out var reason))
            return result;
        errors.Add(
            new CaseFileError(
                at,
                $"expected {scalar.Expected}; here stands {Describe(value)}{(reason is null ? "" : $" ({reason})")}",
                IsBlank(value) ? CaseFileErrorCode.Empty : CaseFileErrorCode.Unexpected
            )
        );
        return default!;
    }

    private static bool IsBlank(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetRawText().AsSpan(1..^1).IsWhiteSpace();

    private JsonElement? Find(string key)
    {
        if (!_known.Contains(key))
            _known.Add(key);
        return _there.TryGetValue(key, out var value) ? value : null;
    }

    private string PathOf(string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static string IdOf(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object
        && item.TryGetProperty("id", out var id)
        && id.ValueKind == JsonValueKind.String
        && Identifier.IsValid(id.GetRawText().Trim('"'))
            ? $" ({id.GetRawText().Trim('"')})"
            : "";

    private static string Describe(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.Null => "null (leave the key out instead)",
            _ => Clip(element.GetRawText()),
        };

    private static string Clip(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");
}

using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.CaseFiles;

/// <summary>Walks a whole file and notes ids that stand twice and references to nothing.</summary>
internal sealed class IntegrityMapper : CaseMapper
{
    private readonly HashSet<(string Kind, string Id)> _records = [];
    private readonly List<(string Path, string Kind, string Id, string Shown)> _references = [];
    private readonly List<CaseFileError> _errors = [];
    private string _path = "";

    public static IReadOnlyList<CaseFileError> Check(CourtCase courtCase, EffectTable effects) =>
        Check<CourtCase>(Shapes.Case, courtCase, effects, ("case", courtCase.Slug));

    public static IReadOnlyList<CaseFileError> Check<T>(Func<Mapper, T?, T> shape, T record)
        where T : class => Check(shape, record, EffectTable.Standard);

    /// <param name="known">Records that references may name beside those of the walk.</param>
    private static List<CaseFileError> Check<T>(
        Func<Mapper, T?, T> shape,
        T record,
        EffectTable effects,
        params (string Kind, string Id)[] known
    )
        where T : class
    {
        var walk = new IntegrityMapper { Effects = effects };
        walk._records.UnionWith(known);
        shape(walk, record);
        foreach (var (path, kind, id, shown) in walk._references)
            if (!walk._records.Contains((kind, id)))
                walk._errors.Add(new CaseFileError(path, $"{shown} names {Prose.A(kind)} that this case does not hold"));
        return walk._errors;
    }

    public override string Id(string key, string? current, string kind, bool local = false)
    {
        var scope = local ? $"{kind} of {_path[.._path.LastIndexOf('[')]}" : kind;
        _path += $" ({current})";
        if (!_records.Add((scope, current!)))
            _errors.Add(new CaseFileError($"{_path}.{key}", $"the {kind} id \"{current}\" stands twice; ids are unique"));
        return current!;
    }

    public override T Required<T>(string key, T? current, Scalar<T> scalar)
        where T : default
    {
        var at = _path.Length == 0 ? key : $"{_path}.{key}";
        if (scalar.RefersTo is { } kind)
            _references.Add((at, kind, (string)(object)current!, $"\"{current}\""));
        if (current is FactRef fact)
        {
            _references.Add((at, fact.Record.Key(), fact.Id, $"\"{fact}\""));
            if (fact.After is { } after)
                _references.Add((at, "event", after, $"\"{fact}\""));
        }

        return current!;
    }

    public override T? Optional<T>(string key, T? current, Scalar<T> scalar)
        where T : class => current is null ? null : Required(key, current, scalar);

    public override T? OptionalValue<T>(string key, T? current, Scalar<T> scalar) => current;

    public override T WithDefault<T>(string key, T current, T usual, Scalar<T> scalar) => current;

    public override IReadOnlyList<T> List<T>(string key, IReadOnlyList<T>? current, Scalar<T> scalar, int atLeast = 0)
    {
        for (var i = 0; i < current!.Count; i++)
            Required($"{key}[{i}]", current[i], scalar);
        return current;
    }

    public override IReadOnlyList<T> Many<T>(string key, IReadOnlyList<T>? current, Func<Mapper, T?, T> shape, int atLeast = 0)
        where T : class
    {
        if (current!.Count < atLeast)
            _errors.Add(new CaseFileError(Below(key), "the list is empty; expected at least one item", CaseFileErrorCode.Empty));
        for (var i = 0; i < current.Count; i++)
            Within($"{key}[{i}]", current[i], shape);
        return current;
    }

    public override T? One<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class
    {
        if (current is not null)
            Within(key, current, shape);
        return current;
    }

    public override T RequiredOne<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class => One(key, current, shape)!;

    public override IReadOnlyList<ComponentAmount> Amounts(string key, IReadOnlyList<ComponentAmount>? current) => current!;

    private string Below(string key) => _path.Length == 0 ? key : $"{_path}.{key}";

    private void Within<T>(string key, T item, Func<Mapper, T?, T> shape)
        where T : class
    {
        var before = _path;
        _path = Below(key);
        if (
            item is Ending ending
            && new object?[] { ending.Date, ending.Period, ending.Event }.Count(candidate => candidate is not null) != 1
        )
            _errors.Add(new CaseFileError(_path, "expected exactly one of date, period, event"));
        shape(this, item);
        _path = before;
    }
}

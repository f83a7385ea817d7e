using System.Collections.Concurrent;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Description;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Editing;

/// <summary>Describes the shapes as forms: the same walk that reads and writes the case file, so that no field can be forgotten.</summary>
internal sealed class FormMapper(string shape, EffectDescriptor? effect = null) : CaseMapper
{
    private static readonly ConcurrentDictionary<(EffectTable Effects, string Shape), FormShape> Known = new();
    private static readonly HashSet<string> LongTexts =
    [
        "text",
        "about",
        "description",
        "note",
        "quote",
        "words",
        "granted",
        "except",
        "separately",
    ];

    private readonly List<FormField> _fields = [];
    private readonly List<FormVariant> _variants = [];
    private string? _idKind;

    public static FormShape Describe<T>(Func<Mapper, T?, T> shape)
        where T : class => Describe(shape, EffectTable.Standard);

    public static FormShape Describe<T>(Func<Mapper, T?, T> shape, EffectTable effects)
        where T : class =>
        Known.GetOrAdd(
            (effects, shape.Method.Name),
            static (known, of) =>
            {
                var walk = new FormMapper(known.Shape) { Effects = known.Effects };
                of(walk, null);
                return new FormShape(known.Shape, walk._idKind, walk._fields, walk._variants);
            },
            shape
        );

    public override string Id(string key, string? current, string kind, bool local = false)
    {
        _idKind = kind;
        return "";
    }

    public override T Required<T>(string key, T? current, Scalar<T> scalar)
        where T : default
    {
        Add(Field(key, scalar) with { IsRequired = true });
        return default!;
    }

    public override T? Optional<T>(string key, T? current, Scalar<T> scalar)
        where T : class
    {
        Add(Field(key, scalar));
        return null;
    }

    public override T? OneOf<T>(string key, T? current, Scalar<T> scalar, string other)
        where T : class
    {
        var at = _fields.FindIndex(field => field.Key == other);
        _fields[at] = _fields[at] with { IsAlternative = true };
        Add(Field(key, scalar) with { IsAlternative = true });
        return null;
    }

    public override T? OptionalValue<T>(string key, T? current, Scalar<T> scalar)
    {
        Add(Field(key, scalar));
        return null;
    }

    public override T WithDefault<T>(string key, T current, T usual, Scalar<T> scalar)
    {
        Add(Field(key, scalar) with { Usual = scalar.Form(usual) });
        return usual;
    }

    public override IReadOnlyList<T> List<T>(string key, IReadOnlyList<T>? current, Scalar<T> scalar, int atLeast = 0)
    {
        var field = Field(key, scalar) with { IsList = true, IsRequired = atLeast > 0 };
        Add(field.Kind is FormFieldKind.Line or FormFieldKind.Text ? field with { Kind = FormFieldKind.Lines } : field);
        return [];
    }

    public override IReadOnlyList<T> Many<T>(string key, IReadOnlyList<T>? current, Func<Mapper, T?, T> shape, int atLeast = 0)
        where T : class
    {
        Add(Nested(key, shape) with { IsList = true, IsRequired = atLeast > 0 });
        return [];
    }

    public override IReadOnlyList<T> Noted<T>(string key, IReadOnlyList<T>? current, Func<Mapper, T?, T> shape)
        where T : class => [];

    public override T? One<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class
    {
        Add(Nested(key, shape));
        return null;
    }

    public override T RequiredOne<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class
    {
        Add(Nested(key, shape) with { IsRequired = true });
        return null!;
    }

    public override IReadOnlyList<ComponentAmount> Amounts(string key, IReadOnlyList<ComponentAmount>? current)
    {
        Add(
            new FormField(key, Label(key), FormFieldKind.Components)
            {
                IsRequired = true,
                Choices = [.. Enum.GetValues<ComponentKind>().Select(kind => (EnumTerm.For(kind), Prose.Capital(FieldLabels.For(kind))))],
            }
        );
        return [];
    }

    public override Effect Choose(string id, Effect? current)
    {
        foreach (var row in Effects.Rows)
        {
            var branch = new FormMapper(shape, row) { Effects = Effects };
            row.Fields(branch, "", null);
            _variants.Add(new FormVariant(row.Key, Prose.Capital(row.Name("…")), branch._fields));
        }

        return new DocketOpened("") { Id = "" };
    }

    private FormField Nested<T>(string key, Func<Mapper, T?, T> of)
        where T : class => new(key, Label(key), FormFieldKind.Record) { Shape = Describe(of, Effects) };

    private FormField Field<T>(string key, Scalar<T> scalar)
    {
        var field = new FormField(key, Label(key), KindOf(key, scalar));
        if (ReferenceEquals(scalar, Scalars.Record))
            return field with { IsWhole = true };
        if (field.Kind == FormFieldKind.Reference)
            return field with { RefersTo = scalar.RefersTo ?? (key == "clauses" ? "clause" : "speaker") };
        if (!typeof(T).IsEnum)
            return field;
        var words = Enum.GetValues(typeof(T))
            .Cast<Enum>()
            .Select(word => (Form: scalar.Form((T)(object)word), Meaning: TermMeanings.Find(word)));
        return field with
        {
            Choices = [.. scalar.Schema()["enum"]!.AsArray().Select(word => ((string)word!, Prose.Capital((string)word!)))],
            Meanings = words.Where(word => word.Meaning is not null).ToDictionary(word => word.Form, word => word.Meaning!),
        };
    }

    private static FormFieldKind KindOf<T>(string key, Scalar<T> scalar) =>
        scalar switch
        {
            { RefersTo: not null } => FormFieldKind.Reference,
            Scalar<FactRef> => FormFieldKind.Fact,
            Scalar<PartialDate> => FormFieldKind.Date,
            Scalar<DateOnly> => FormFieldKind.Day,
            Scalar<decimal> => FormFieldKind.Amount,
            Scalar<int> => FormFieldKind.Number,
            Scalar<bool> => FormFieldKind.Flag,
            _ when typeof(T).IsEnum => FormFieldKind.Choice,
            _ when ReferenceEquals(scalar, Scalars.Court) => FormFieldKind.Court,
            // Ids of a record within another, and of one that may be of either of two kinds.
            _ when ReferenceEquals(scalar, Scalars.Id) && key is "clauses" or "speakerId" => FormFieldKind.Reference,
            _ when ReferenceEquals(scalar, Scalars.Text) && LongTexts.Contains(key) || ReferenceEquals(scalar, Scalars.Paragraph) =>
                FormFieldKind.Text,
            _ => FormFieldKind.Line,
        };

    private void Add(FormField field) => _fields.Add(field);

    private string Label(string key) => Prose.Capital(FieldLabels.Describe(shape, effect, key).Label);
}

using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Diffing;

/// <summary>Takes a case apart into what can be compared and told: the same
/// walk that writes the case file, so that no key is forgotten.</summary>
internal sealed class DescribingMapper(RecordNames names, string shape) : CaseMapper
{
    /// <summary>No text of a case holds these, so that forms differ whenever records do.</summary>
    private const char AfterKey = '\u0001',
        AfterValue = '\u0002';

    private readonly List<DescribedField> _fields = [];
    private readonly StringBuilder _form = new();
    private string? _id,
        _kind,
        _match;
    private EffectDescriptor? _effect;

    /// <summary>Of an effect: its kind, what it is about in words, and the id of that, which gives sums their currency.</summary>
    private string? _aboutId;
    private Func<string>? _about;

    public static DescribedRecord Tell(CourtCase courtCase, EffectTable effects)
    {
        var root = new DescribingMapper(new RecordNames(courtCase), nameof(Shapes.Case)) { Effects = effects };
        Shapes.Case(root, courtCase);
        return root.Close(() => courtCase.Name);
    }

    public override string Id(string key, string? current, string kind, bool local = false)
    {
        (_id, _kind) = (current, kind);
        Write(key, current!);
        return current!;
    }

    public override T Required<T>(string key, T? current, Scalar<T> scalar)
        where T : default
    {
        Add(key, Text(key, current!, scalar), isUsual: false);
        return current!;
    }

    public override T? Optional<T>(string key, T? current, Scalar<T> scalar)
        where T : class
    {
        Add(key, current is null ? null : Text(key, current, scalar), isUsual: false);
        return current;
    }

    public override T? OptionalValue<T>(string key, T? current, Scalar<T> scalar)
    {
        Add(key, current is { } value ? Text(key, value, scalar) : null, isUsual: false);
        return current;
    }

    public override T WithDefault<T>(string key, T current, T usual, Scalar<T> scalar)
    {
        Add(key, Text(key, current, scalar), EqualityComparer<T>.Default.Equals(current, usual));
        return current;
    }

    public override IReadOnlyList<T> List<T>(string key, IReadOnlyList<T>? current, Scalar<T> scalar, int atLeast = 0)
    {
        AddList(key, current!.Count == 0 ? [] : [.. current.Select(item => Text(key, item, scalar))]);
        return current!;
    }

    public override IReadOnlyList<T> Many<T>(string key, IReadOnlyList<T>? current, Func<Mapper, T?, T> shape, int atLeast = 0)
        where T : class
    {
        List<DescribedRecord> records = current!.Count == 0 ? [] : [.. current.Select(item => Tell(item, shape))];
        if (typeof(T) == typeof(EventLink) || typeof(T) == typeof(Ending))
            AddList(key, [.. records.Select(record => new DescribedText(record.Form, record.Name))]);
        else
            AddRecords(key, records);
        return current!;
    }

    public override T? One<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class
    {
        var record = current is null ? null : Tell(current, shape);
        if (typeof(T) == typeof(Sum) || typeof(T) == typeof(EvidentiaryStatus))
            Add(key, record is null ? null : new DescribedText(record.Form, record.Name), isUsual: false);
        else
            AddRecords(key, record is null ? [] : [record]);
        return current;
    }

    public override T RequiredOne<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class => One(key, current, shape)!;

    public override IReadOnlyList<ComponentAmount> Amounts(string key, IReadOnlyList<ComponentAmount>? current)
    {
        var (label, isName) = Describe(key);
        _fields.Add(
            new DescribedTable(
                label,
                isName,
                [.. current!.Select(amount => (FieldLabels.For(amount.Component), Text(key, amount.Amount, Scalars.Amount)))]
            )
        );
        Write(
            key,
            string.Join(
                AfterValue,
                current!.Select(componentAmount => $"{componentAmount.Component}{AfterKey}{Scalars.Amount.Form(componentAmount.Amount)}")
            )
        );
        return current!;
    }

    public override Effect Choose(string id, Effect? current)
    {
        _effect = Effects.Of(current!);
        return _effect.Fields(this, id, current);
    }

    private DescribedRecord Tell<T>(T item, Func<Mapper, T?, T> within)
        where T : class
    {
        var inner = new DescribingMapper(names, within.Method.Name) { Effects = Effects };
        within(inner, item);
        return inner.Close(() => item is Effect ? inner._effect!.Name(inner._about!()) : names.NameOf(item));
    }

    private DescribedRecord Close(Func<string> name) =>
        new(_effect?.Key ?? shape, _kind, _id, _id ?? _match ?? "", name, _fields, _form.ToString());

    private void Add(string key, DescribedText? text, bool isUsual)
    {
        if (key == _effect?.Key)
            (_about, _aboutId) = (text!.Words, text.Form);
        var (label, isName) = Describe(key);
        _fields.Add(new DescribedValue(label, isName, text, isUsual));
        Write(key, text?.Form);
    }

    private void AddList(string key, IReadOnlyList<DescribedText> texts)
    {
        if (key == _effect?.Key)
            _about = () => Prose.List(texts.Select(text => text.Words()));
        var (label, isName) = Describe(key);
        _fields.Add(new DescribedValues(label, isName, texts));
        Write(key, texts.Count == 0 ? null : string.Join(AfterValue, texts.Select(text => text.Form)));
    }

    private void AddRecords(string key, List<DescribedRecord> records)
    {
        var (label, isName) = Describe(key);
        _fields.Add(new DescribedRecords(label, isName, records));
        Write(key, records.Count == 0 ? null : string.Join(AfterValue, records.Select(record => record.Form)));
    }

    private void Write(string key, string? form)
    {
        if (form is null)
            return;
        if (_id is null && _match is null && Describe(key).IsName)
            _match = form;
        _form.Append(key).Append(AfterKey).Append(form).Append(AfterValue);
    }

    private DescribedText Text<T>(string key, T value, Scalar<T> scalar)
    {
        var form = scalar.Form(value);
        var about = _aboutId;
        return new DescribedText(form, () => names.Words(key, form, value, scalar, about));
    }

    private (string Label, bool IsName) Describe(string key) => FieldLabels.Describe(shape, _effect, key);
}

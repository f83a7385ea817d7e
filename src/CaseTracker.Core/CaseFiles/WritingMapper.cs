using System.Text.Json;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.CaseFiles;

/// <summary>Writes a record as a JSON object, in the shape's order of keys, leaving out what is empty or usual.</summary>
internal sealed class WritingMapper(Utf8JsonWriter writer) : CaseMapper
{
    public override string Id(string key, string? current, string kind, bool local = false) => Required(key, current, Scalars.Id);

    public override T Required<T>(string key, T? current, Scalar<T> scalar)
        where T : default
    {
        writer.WritePropertyName(key);
        scalar.Write(writer, current!);
        return current!;
    }

    public override T? Optional<T>(string key, T? current, Scalar<T> scalar)
        where T : class => current is null ? null : Required(key, current, scalar);

    public override T? OptionalValue<T>(string key, T? current, Scalar<T> scalar) =>
        current is { } value ? Required(key, value, scalar) : null;

    public override T WithDefault<T>(string key, T current, T usual, Scalar<T> scalar) =>
        EqualityComparer<T>.Default.Equals(current, usual) ? current : Required(key, current, scalar);

    public override IReadOnlyList<T> List<T>(string key, IReadOnlyList<T>? current, Scalar<T> scalar, int atLeast = 0)
    {
        if (current!.Count == 0)
            return current;
        writer.WriteStartArray(key);
        foreach (var item in current)
            scalar.Write(writer, item);
        writer.WriteEndArray();
        return current;
    }

    public override IReadOnlyList<T> Many<T>(string key, IReadOnlyList<T>? current, Func<Mapper, T?, T> shape, int atLeast = 0)
        where T : class
    {
        if (current!.Count == 0)
            return current;
        writer.WriteStartArray(key);
        foreach (var item in current)
            WriteObject(item, shape);
        writer.WriteEndArray();
        return current;
    }

    public override T? One<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class => current is null ? null : RequiredOne(key, current, shape);

    public override T RequiredOne<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class
    {
        writer.WritePropertyName(key);
        WriteObject(current!, shape);
        return current!;
    }

    public override IReadOnlyList<ComponentAmount> Amounts(string key, IReadOnlyList<ComponentAmount>? current)
    {
        writer.WriteStartObject(key);
        foreach (var amount in current!)
            Required(EnumTerm.For(amount.Component), amount.Amount, Scalars.Amount);
        writer.WriteEndObject();
        return current;
    }

    private void WriteObject<T>(T item, Func<Mapper, T?, T> shape)
        where T : class
    {
        writer.WriteStartObject();
        shape(this, item);
        writer.WriteEndObject();
    }
}

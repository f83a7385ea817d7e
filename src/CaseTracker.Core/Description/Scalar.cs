using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseTracker.Core.Description;

/// <summary>How one kind of single value stands in the case file: read, written, and described in the schema.</summary>
internal abstract class Scalar<T>
{
    /// <summary>What was expected, for messages.</summary>
    public abstract string Expected { get; }

    /// <summary>The kind of record that the value names, when it is a reference.</summary>
    public virtual string? RefersTo => null;

    public abstract bool TryRead(JsonElement element, out T value, out string? reason);

    public abstract void Write(Utf8JsonWriter writer, T value);

    public abstract JsonObject Schema();

    /// <summary>The value as it is written, without quotation marks: two values are equal when their texts are.</summary>
    public abstract string Form(T value);
}

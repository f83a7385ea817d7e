using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseTracker.Core.Description;

/// <summary>A value that is written as a JSON string.</summary>
internal sealed class TextScalar<T>(
    string expected,
    Func<string, ParseResult<T>> read,
    Func<T, string> write,
    JsonObject? schema = null,
    string? refersTo = null
) : Scalar<T>
    where T : notnull
{
    public override string Expected => expected;

    public override string? RefersTo => refersTo;

    public override bool TryRead(JsonElement element, out T value, out string? reason)
    {
        value = default!;
        reason = null;
        if (element.ValueKind != JsonValueKind.String || Text(element) is not { } text)
            return false;
        var result = read(text);
        if (result.TryGet(out var parsed))
        {
            value = parsed;
            return true;
        }

        reason = result.Failure!.Reason;
        return false;
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(write(value));

    public override string Form(T value) => write(value);

    public override JsonObject Schema()
    {
        var result = new JsonObject { ["type"] = "string" };
        foreach (var (key, node) in schema ?? [])
            result[key] = node?.DeepClone();
        if (schema is null)
            result["description"] = expected;
        return result;
    }

    /// <summary>Null for a lone surrogate, which JSON can carry and a string should not.</summary>
    private static string? Text(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

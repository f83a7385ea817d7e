using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseTracker.Core.Description;

internal sealed class FlagScalar : Scalar<bool>
{
    public override string Expected => "true or false";

    public override bool TryRead(JsonElement element, out bool value, out string? reason)
    {
        reason = null;
        value = element.ValueKind == JsonValueKind.True;
        return element.ValueKind is JsonValueKind.True or JsonValueKind.False;
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override JsonObject Schema() => new() { ["type"] = "boolean" };

    public override string Form(bool value) => value ? "true" : "false";
}

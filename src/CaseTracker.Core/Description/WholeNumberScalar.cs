using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseTracker.Core.Description;

internal sealed class WholeNumberScalar(int minimum, int maximum) : Scalar<int>
{
    public override string Expected => $"a whole number from {minimum} to {maximum}";

    public override bool TryRead(JsonElement element, out int value, out string? reason)
    {
        reason = null;
        value = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out value) && value >= minimum && value <= maximum;
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override JsonObject Schema() =>
        new()
        {
            ["type"] = "integer",
            ["minimum"] = minimum,
            ["maximum"] = maximum,
        };

    public override string Form(int value) => value.ToString(CultureInfo.InvariantCulture);
}

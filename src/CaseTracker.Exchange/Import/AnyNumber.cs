using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseTracker.Exchange.Import;

/// <summary>Reads a whole number, also one in quotation marks; an empty text is none.</summary>
internal sealed class AnyNumber : JsonConverter<long?>
{
    public override bool HandleNull => true;

    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.Number when reader.TryGetInt64(out var number) => number,
            JsonTokenType.String when reader.GetString() is var text => string.IsNullOrWhiteSpace(text) ? null
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : throw new JsonException(),
            _ => throw new JsonException(),
        };

    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Files of courts are read only.");
}

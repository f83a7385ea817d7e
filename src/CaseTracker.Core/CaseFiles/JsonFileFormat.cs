using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects;

namespace CaseTracker.Core.CaseFiles;

/// <summary>What the case file and the registry file have in common: bounds
/// on input, the version key, errors in full, canonical writing.</summary>
internal static class JsonFileFormat
{
    public const int LargestFile = 32 * 1024 * 1024;

    private const int MostErrors = 200;
    private const int DeepestFile = 24;
    private const string NotJson = "this is not JSON (RFC 8259) in UTF-8, at most 24 levels deep";
    private static readonly JsonSerializerOptions SchemaLayout = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Gives the JSON of a file to a reader; a reader that notes an error has read nothing.</summary>
    public static (T? Read, IReadOnlyList<CaseFileError> Errors) Read<T>(
        ReadOnlyMemory<byte> utf8,
        Func<JsonElement, List<CaseFileError>, T?> read
    )
        where T : class
    {
        if (utf8.Length > LargestFile)
            return Refuse<T>("", $"the file has {utf8.Length} bytes; at most {LargestFile} are read");
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[3..];
        if (!Utf8.IsValid(utf8.Span))
            return Refuse<T>("", NotJson);
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = DeepestFile });
        }
        catch (JsonException exception)
        {
            return Refuse<T>($"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}", NotJson);
        }

        using (document)
        {
            if (HasBrokenKey(utf8.Span))
                return Refuse<T>("", "a key holds half of a surrogate pair, which is no text");
            var errors = new List<CaseFileError>();
            var result = read(document.RootElement, errors);
            return errors.Count == 0 ? (result, []) : (null, Bounded(errors));
        }
    }

    /// <summary>Reads an object whose key <paramref name="key"/> holds the format's version.</summary>
    /// <param name="check">What can only be checked once the whole is read.</param>
    public static T? ReadVersioned<T>(
        JsonElement root,
        string key,
        string version,
        List<CaseFileError> errors,
        Func<Mapper, T?, T> shape,
        Func<T, IReadOnlyList<CaseFileError>> check,
        EffectTable? effects = null
    )
        where T : class
    {
        if (
            root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty(key, out var found)
            || found.ValueKind != JsonValueKind.String
            || !found.ValueEquals(version)
        )
        {
            errors.Add(
                root.ValueKind == JsonValueKind.Object
                    ? new CaseFileError(key, $"expected the format version \"{version}\"")
                    : new CaseFileError("", "expected one object { … }")
            );
            return null;
        }

        var read = ReadingMapper.ReadObject<T>(
            root,
            "",
            errors,
            (mapper, _) =>
            {
                mapper.Required(key, null, Scalars.Text);
                return shape(mapper, null);
            },
            effects ?? EffectTable.Standard
        );
        if (errors.Count == 0)
            errors.AddRange(check(read!));
        return read;
    }

    public static byte[] Write<T>(string key, string version, T record, Func<Mapper, T?, T> shape, EffectTable? effects = null)
        where T : class
    {
        var buffer = new ArrayBufferWriter<byte>();
        var layout = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(buffer, layout))
        {
            writer.WriteStartObject();
            writer.WriteString(key, version);
            shape(new WritingMapper(writer) { Effects = effects ?? EffectTable.Standard }, record);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>What is wrong with canonical bytes that no reader would take back; null
    /// where they fit. They may be more than the file had that was read.</summary>
    public static CaseFileError? TooLarge(ReadOnlySpan<byte> canonical) =>
        canonical.Length <= LargestFile
            ? null
            : new CaseFileError(
                "",
                $"written out in full, as it is stored, it has {canonical.Length} bytes; at most {LargestFile} are kept"
            );

    public static string Schema(JsonObject document) => document.ToJsonString(SchemaLayout).ReplaceLineEndings("\n") + "\n";

    /// <summary>True for a JSON object with the key at its top.</summary>
    public static bool HasKey(ReadOnlyMemory<byte> utf8, string key) =>
        Read<object>(utf8, (root, errors) => root.ValueKind == JsonValueKind.Object && root.TryGetProperty(key, out _) ? key : null).Read
            is not null;

    /// <summary>JSON can spell half a character ("\ud800"). In a value that
    /// is an error like others; a key can't even be looked up.</summary>
    private static bool HasBrokenKey(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DeepestFile });
        try
        {
            while (reader.Read())
                if (reader is { TokenType: JsonTokenType.PropertyName, ValueIsEscaped: true })
                    reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static List<CaseFileError> Bounded(List<CaseFileError> errors) =>
        errors.Count <= MostErrors ? errors : [.. errors.Take(MostErrors), new CaseFileError("", $"and {errors.Count - MostErrors} more")];

    private static (T?, IReadOnlyList<CaseFileError>) Refuse<T>(string path, string message)
        where T : class => (null, [new CaseFileError(path, message)]);
}

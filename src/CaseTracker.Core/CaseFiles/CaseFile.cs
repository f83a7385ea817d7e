using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CaseTracker.Core.Cases;

namespace CaseTracker.Core.CaseFiles;

/// <summary>The case file, <c>*.case.json</c>: one JSON document (RFC 8259, UTF-8) that holds a whole case.</summary>
/// <remarks>Writing is canonical: the same case gives the same bytes, and reading them back gives the same case.</remarks>
public static class CaseFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = 32 * 1024 * 1024;

    /// <summary>The version of the format that is read and written.</summary>
    public const string FormatVersion = Shapes.FormatVersion;

    private const int MostErrors = 200;
    private const int DeepestFile = 24;
    private const string NotJson = "this is not JSON (RFC 8259) in UTF-8, at most 24 levels deep";
    private static readonly JsonSerializerOptions SchemaLayout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a case, or says all that is wrong with the file. Never throws on input.</summary>
    public static CaseFileResult Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > LargestFile) return Refuse("", $"the file has {utf8.Length} bytes; at most {LargestFile} are read");
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[3..];
        if (!Utf8.IsValid(utf8.Span)) return Refuse("", NotJson);
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = DeepestFile });
        }
        catch (JsonException exception)
        {
            return Refuse($"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}", NotJson);
        }

        using (document)
            return HasBrokenKey(utf8.Span) ? Refuse("", "a key holds half of a surrogate pair, which is no text") : Read(document.RootElement);
    }

    /// <summary>JSON can spell half a character ("\ud800"). In a value that is an error like others; a key can't even be looked up.</summary>
    private static bool HasBrokenKey(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DeepestFile });
        try
        {
            while (reader.Read())
                if (reader is { TokenType: JsonTokenType.PropertyName, ValueIsEscaped: true }) reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    /// <summary>The canonical bytes: two spaces, line feeds, keys in reading order, a line feed at the end.</summary>
    public static byte[] Write(CourtCase courtCase)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var layout = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(buffer, layout))
        {
            writer.WriteStartObject();
            writer.WriteString("caseFile", Shapes.FormatVersion);
            Shapes.Case(new WritingMapper(writer), courtCase);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The JSON Schema (draft 2020-12) of the format, made from the same description that reads and writes it.</summary>
    public static string Schema() => SchemaMapper.Document().ToJsonString(SchemaLayout).ReplaceLineEndings("\n") + "\n";

    private static CaseFileResult Read(JsonElement root)
    {
        var errors = new List<CaseFileError>();
        if (root.ValueKind != JsonValueKind.Object) return Refuse("", "expected one object { … }");
        if (root.TryGetProperty("caseTrackerExtract", out _))
            return Refuse("caseTrackerExtract", "this is a case cut at one day, made for reading; take in the whole case file, without as-of");
        if (!root.TryGetProperty("caseFile", out var version) || version.ValueKind != JsonValueKind.String || !version.ValueEquals(Shapes.FormatVersion))
            return Refuse("caseFile", $"expected the format version \"{Shapes.FormatVersion}\"");
        var read = ReadingMapper.ReadObject<CourtCase>(root, "", errors, (mapper, _) =>
        {
            mapper.Required("caseFile", null, Scalars.Text);
            return Shapes.Case(mapper, null);
        });
        if (errors.Count == 0) errors.AddRange(CourtCase.Check(read!));
        return errors.Count == 0 ? new CaseFileResult(read, []) : new CaseFileResult(null, Bounded(errors));
    }

    private static List<CaseFileError> Bounded(List<CaseFileError> errors) => errors.Count <= MostErrors
        ? errors
        : [.. errors.Take(MostErrors), new CaseFileError("", $"and {errors.Count - MostErrors} more")];

    private static CaseFileResult Refuse(string path, string message) => new(null, [new CaseFileError(path, message)]);
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Export.Json;

/// <summary>A case as one day may see it, with the state computed for that
/// day: one JSON document (RFC 8259, UTF-8), for reading only.</summary>
/// <remarks>
/// It holds <c>caseTrackerExtract</c> where a case file holds <c>caseFile</c>, so that nobody takes it in again: what is left may refer to
/// what was cut. The records stand under <c>case</c> as in the case file, the
/// computed state under <c>state</c>. The same reading gives the same bytes.
/// </remarks>
public static class CaseExtractJson
{
    public const string FormatVersion = "1.0";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the extract, with a place for its digest.</summary>
    public static byte[] Write(ExportInput input)
    {
        var (reading, stamp) = (input.Reading, input.Stamp);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("caseTrackerExtract", FormatVersion);
            writer.WriteString("use", "For reading, not for import: the case cut at one day, with its computed state.");
            writer.WriteString("asOf", $"{reading.AsOf:yyyy-MM-dd}");
            writer.WriteNumber("revision", stamp.Revision);
            writer.WriteString("revisionHash", stamp.RevisionHash);
            writer.WriteString("publishedAt", $"{stamp.PublishedAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}");
            writer.WriteString("permalink", input.Permalink);
            writer.WriteString("licence", ExportStamp.LicenceUrl);
            writer.WriteString("writer", ExportStamp.WriterVersion);
            writer.WriteString("digest", ExportDigest.Placeholder);
            ExtractState.Write(writer, reading);
            WriteCase(writer, reading);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The records as the case file has them, without its version: this is no case file.</summary>
    private static void WriteCase(Utf8JsonWriter writer, CaseReading reading)
    {
        using var file = JsonDocument.Parse(CaseFile.Write(reading.Case));
        writer.WriteStartObject("case");
        foreach (var property in file.RootElement.EnumerateObject().Where(property => property.Name != "caseFile"))
            property.WriteTo(writer);
        writer.WriteEndObject();
    }
}

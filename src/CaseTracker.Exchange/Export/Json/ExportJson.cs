using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaseTracker.Exchange.Export.Json;

/// <summary>What the formats made of JSON share.</summary>
internal static class ExportJson
{
    public static JsonWriterOptions Layout { get; } =
        new()
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

    /// <summary>The object in which a file says of itself what <see cref="ExportNotice"/> says in words.</summary>
    public static void Notice(this Utf8JsonWriter writer, string key, ExportInput input)
    {
        writer.WriteStartObject(key);
        writer.WriteString("asOf", $"{input.AsOf:yyyy-MM-dd}");
        writer.WriteNumber("revision", input.Stamp.Revision);
        writer.WriteString("revisionHash", input.Stamp.RevisionHash);
        writer.WriteString("publishedAt", $"{input.Stamp.PublishedAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}");
        writer.WriteString("lastChecked", $"{input.Reading.Case.Coding.LastChecked:yyyy-MM-dd}");
        writer.WriteString("permalink", input.Permalink);
        writer.WriteString("revisionUrl", input.RevisionUrl);
        writer.WriteString("licence", ExportStamp.Licence);
        writer.WriteString("licenceUrl", ExportStamp.LicenceUrl);
        writer.WriteString("writerVersion", ExportStamp.WriterVersion);
        writer.WriteString("digest", ExportDigest.Placeholder);
        writer.WriteEndObject();
    }
}

using System.IO.Compression;
using System.Text;
using System.Xml;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>The ZIP container of a DOCX or XLSX file (ISO/IEC 29500-2), written part by part. The same parts give the same bytes; the
/// comment of the archive holds the place of the digest.</summary>
internal sealed class OfficeArchive(ZipArchive zip) : IAsyncDisposable
{
    /// <summary>ZIP counts from here.</summary>
    private static readonly DateTimeOffset Beginning = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        NewLineHandling = NewLineHandling.Entitize,
        Async = true,
    };

    public static async Task<OfficeArchive> CreateAsync(Stream stream, CancellationToken cancellation)
    {
        var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        zip.Comment = ExportDigest.Placeholder;
        return new OfficeArchive(zip);
    }

    /// <summary>Writes a part of a moderate length.</summary>
    public async Task WriteAsync(string path, Action<XmlWriter> content, CancellationToken cancellation)
    {
        await using var part = await OpenAsync(path, cancellation);
        content(part.Xml);
    }

    public async Task WriteAsync(string path, string xml, CancellationToken cancellation)
    {
        await using var part = await OpenAsync(path, cancellation);
        part.Xml.WriteProcessingInstruction("xml", "version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"");
        part.Xml.WriteRaw(xml);
    }

    /// <summary>Opens a part that may be long; it has to be closed before the next.</summary>
    public async Task<OfficePart> OpenAsync(string path, CancellationToken cancellation)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Beginning;
        var buffer = new MemoryStream();
        return new OfficePart(await entry.OpenAsync(cancellation), buffer, XmlWriter.Create(buffer, Settings));
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();
}

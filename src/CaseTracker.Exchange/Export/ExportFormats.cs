using CaseTracker.Core;
using CaseTracker.Core.Exports;
using CaseTracker.Exchange.Atom;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Exchange.Calendars;
using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Exchange.Export.Json;
using CaseTracker.Exchange.Export.Office;
using CaseTracker.Exchange.Export.Tables;
using CaseTracker.Exchange.References;

namespace CaseTracker.Exchange.Export;

/// <summary>The table of formats, in the order in which they are offered.</summary>
public static class ExportFormats
{
    public static IReadOnlyList<IExportFormat> All { get; } =
    [
        new MarkdownFormat(),
        new HtmlFormat(),
        new TextFormat(),
        new DocxFormat(),
        new PdfFormat(Chromium.OnThisMachine),
        new XlsxFormat(),
        new CsvFormat(),
        new JsonFormat(),
        new JsonLdFormat(),
        new TimelineJsFormat(),
        new CalendarFormat(),
        new AtomFormat(),
        new BibTexFormat(),
        new RisFormat(),
        new CslJsonFormat(),
    ];

    public static IExportFormat? Find(string extension) => All.FirstOrDefault(format => format.Extension == extension);

    /// <summary>The name of a file: case, day, the table or what is cited where one was chosen, format.</summary>
    public static string FileName(IExportFormat format, ExportInput input) =>
        $"{input.Slug}_{input.AsOf:yyyy-MM-dd}{(input.Table is { } table ? $"_{EnumTerm.For(table)}" : "")}"
        + $"{(input.Of is { } cited ? $"_{cited.ToString().Replace('/', '-')}" : "")}.{format.Extension}";

    /// <summary>Writes a case in a format and seals the file.</summary>
    public static async Task<byte[]> WriteAsync(IExportFormat format, ExportInput input, CancellationToken cancellation)
    {
        var file = await format.WriteAsync(input, cancellation);
        ExportDigest.Seal(file);
        return file;
    }

    /// <summary>What a site remembers of a file that it gives out.</summary>
    /// <param name="file">As <see cref="WriteAsync"/> gave it.</param>
    public static IssuedExport CreateIssuedExport(IExportFormat format, ExportInput input, ReadOnlySpan<byte> file, DateTimeOffset now) =>
        new(
            ExportDigest.Named(file) ?? throw new ArgumentException("The file names no digest.", nameof(file)),
            input.Slug,
            input.Stamp.Revision,
            input.AsOf,
            input.Stamp.KnownAt,
            format.Extension,
            ExportChoice.WordsOf(format, input),
            ExportStamp.WriterVersion,
            now
        );
}

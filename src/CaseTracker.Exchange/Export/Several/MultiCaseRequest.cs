using CaseTracker.Core;
using CaseTracker.Core.Exports;

namespace CaseTracker.Exchange.Export.Several;

/// <summary>Several cases on one day as one file: which, and of what kind.</summary>
/// <param name="Format">Of the file; of the files in it, where it is a ZIP.</param>
/// <param name="Slugs">Null for all.</param>
/// <param name="SiteRevision">The number of the site's newest publication.</param>
public sealed record MultiCaseRequest(
    IExportFormat Format,
    ExportChoice Choice,
    bool IsZip,
    IReadOnlyList<string>? Slugs,
    DateOnly AsOf,
    DateOnly Today,
    long SiteRevision
)
{
    /// <summary>What stands behind the dot of the file's address.</summary>
    public string Extension => IsZip ? "zip" : Format.Extension;

    /// <summary>The one table of a file of CSV; null for a workbook, which holds all.</summary>
    public ExportTable? Table => Format.Tables.Count == 0 ? null : Choice.Table ?? ExportTable.Events;

    /// <summary>The formats that may be asked for: those of tables as one file, any that needs no browser in a ZIP.</summary>
    public static IReadOnlyList<IExportFormat> FormatsOf(bool isZip) =>
        isZip ? MultiCaseExport.Formats : [ExportFormats.Find("csv")!, ExportFormats.Find("xlsx")!];

    internal MultiCaseStamp Stamp(IPublicUrls urls) => new(AsOf, SiteRevision, urls.CasesFile(Extension, Slugs, AsOf));

    internal IssuedExport CreateIssuedExport(string digest, DateTimeOffset now) =>
        new(
            digest,
            null,
            SiteRevision,
            AsOf,
            null,
            Format.Extension,
            Table is { } table ? EnumTerm.For(table) : null,
            ExportStamp.WriterVersion,
            now
        );
}

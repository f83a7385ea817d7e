using CaseTracker.Core;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Web.Cases.Export;

/// <summary>Every file that a case can be taken away in on the reader's day, with its size.</summary>
public static class ExportOffers
{
    /// <summary>In the order of the table of formats; a format of single tables once for each.</summary>
    public static async Task<IReadOnlyList<ExportOffer>> OfAsync(
        CaseView view,
        SummaryLength length,
        CaseExports exports,
        CancellationToken cancellation
    )
    {
        var offers = new List<ExportOffer>();
        foreach (var format in ExportFormats.All)
        foreach (var table in format.Tables.Select(exportTable => (ExportTable?)exportTable).DefaultIfEmpty())
            offers.Add(
                new ExportOffer(
                    format,
                    table,
                    Url(view, format, length, table),
                    await SizeAsync(view, new ExportChoice(length, table), format, exports, cancellation)
                )
            );
        return offers;
    }

    /// <summary>A printed file takes a browser and is made when it is asked for; its size is known then.</summary>
    private static async Task<int?> SizeAsync(
        CaseView view,
        ExportChoice choice,
        IExportFormat format,
        CaseExports exports,
        CancellationToken cancellation
    ) => format is PdfFormat ? null : await exports.SizeAsync(exports.Export(view, format, choice, view.Time.AsOf), cancellation);

    private static string Url(CaseView view, IExportFormat format, SummaryLength length, ExportTable? table) =>
        SiteUrls.Export(
            view.Slug,
            format.Extension,
            view.Time,
            (ExportChoice.LengthKey, format.HasLengths && length != SummaryLength.Full ? EnumTerm.For(length) : null),
            (ExportChoice.TableKey, table is { } one ? EnumTerm.For(one) : null)
        );

    /// <summary>"31 kB", "1.4 MB"; a thousand bytes are a kB.</summary>
    public static string SizeWords(int bytes) =>
        bytes switch
        {
            < 1_000 => $"{bytes} bytes",
            < 999_500 => $"{Math.Round(bytes / 1e3)} kB",
            _ => FormattableString.Invariant($"{bytes / 1e6:0.0} MB"),
        };
}

using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CaseTracker.Exchange.Export.Office;
using CaseTracker.Exchange.Export.Tables;

namespace CaseTracker.Exchange.Export.Several;

/// <summary>Several cases as one file, written case by case, so that ten thousand need no more memory than the largest of them.</summary>
public static class MultiCaseExport
{
    public const string ManifestFile = "SHA256SUMS";

    /// <summary>ZIP counts from here: the same cases give the same bytes.</summary>
    private static readonly DateTimeOffset Beginning = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The formats that a ZIP of several cases may hold: those that need no browser for each case.</summary>
    public static IReadOnlyList<IExportFormat> Formats => [.. ExportFormats.All.Where(format => format.Extension != "pdf")];

    /// <summary>One table of all cases as CSV; each row says of which case it is, and the last names the digest.</summary>
    /// <returns>The digest of the file.</returns>
    public static async Task<string> WriteCsvAsync(
        Stream stream,
        ExportTable table,
        IAsyncEnumerable<ExportInput> cases,
        CancellationToken cancellation
    )
    {
        await using var sealing = new DigestStream(stream);
        await using (var csv = new CsvWriter(sealing))
            await CsvFormat.WriteAsync(csv, CaseTables.Find(table), cases, cancellation);
        return await sealing.SealAsync(cancellation);
    }

    /// <summary>All tables of all cases as a workbook; each row says of which case it is.</summary>
    /// <param name="cases">Gone through once for each table, since a workbook holds its sheets one behind the other.</param>
    /// <returns>The digest of the file.</returns>
    public static async Task<string> WriteXlsxAsync(
        Stream stream,
        MultiCaseStamp stamp,
        Func<IAsyncEnumerable<ExportInput>> cases,
        CancellationToken cancellation
    )
    {
        await using var sealing = new DigestStream(stream);
        await using var waiting = new BufferingStream(sealing);
        var contents = new MultiCaseContents();
        await using (var archive = await OfficeArchive.CreateAsync(waiting, cancellation))
        {
            var workbook = new XlsxWorkbook(archive);
            foreach (var table in CaseTables.All)
                await workbook.AddAsync(table, [.. table.Columns, .. CaseTables.Stamp], RowsAsync(table), stamp.Foot, cancellation);
            await workbook.FinishAsync(stamp.Head(contents), cancellation);
        }

        await waiting.SendAsync(cancellation);
        return await sealing.SealAsync(cancellation);

        async IAsyncEnumerable<IReadOnlyList<TableCell>> RowsAsync(CaseTable table)
        {
            contents.Begin();
            await foreach (var input in cases().WithCancellation(cancellation))
            {
                contents.Add(input);
                var origin = CaseTables.StampCells(input);
                foreach (var row in table.Rows(input))
                    yield return [.. row, .. origin];
                await waiting.SendAsync(cancellation);
            }
        }
    }

    /// <summary>A file for each case in one format, and the list of their digests as <c>sha256sum --check</c> reads it.</summary>
    /// <param name="written">Told each file with its bytes, to be remembered.</param>
    public static async Task WriteZipAsync(
        Stream stream,
        IExportFormat format,
        IAsyncEnumerable<ExportInput> cases,
        Action<ExportInput, byte[]> written,
        CancellationToken cancellation
    )
    {
        await using var waiting = new BufferingStream(stream);
        await using (
            var zip = await ZipArchive.CreateAsync(waiting, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation)
        )
        {
            var manifest = new StringBuilder();
            await foreach (var input in cases.WithCancellation(cancellation))
            {
                var file = await ExportFormats.WriteAsync(format, input, cancellation);
                var name = ExportFormats.FileName(format, input);
                await AddAsync(zip, name, file, cancellation);
                await waiting.SendAsync(cancellation);
                manifest.Append(Convert.ToHexStringLower(SHA256.HashData(file))).Append("  ").Append(name).Append('\n');
                written(input, file);
            }

            await AddAsync(zip, ManifestFile, Encoding.UTF8.GetBytes(manifest.ToString()), cancellation);
        }

        await waiting.SendAsync(cancellation);
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] file, CancellationToken cancellation)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Beginning;
        await using var content = await entry.OpenAsync(cancellation);
        await content.WriteAsync(file, cancellation);
    }
}

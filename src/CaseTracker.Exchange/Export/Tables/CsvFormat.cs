using CaseTracker.Core;

namespace CaseTracker.Exchange.Export.Tables;

/// <summary>One table of a case as CSV. Each row says where it comes from; the last names the digest of the file, once.</summary>
/// <remarks>A table without rows has one that holds nothing but where the file comes
/// from, so that "none by this day" can be told and checked too.</remarks>
internal sealed class CsvFormat : IExportFormat
{
    private static readonly TableColumn Digest = new("digest", "Digest of the file", ColumnKind.Text, Field.Narrow);

    public string Extension => "csv";

    public string Name => "CSV";

    public string Use =>
        $"One table for a program or a database: {Prose.List(CaseTables.All.Select(table => table.Title.ToLowerInvariant()))}.";

    public string MediaType => "text/csv; charset=utf-8; header=present";

    public bool HasLengths => false;

    public IReadOnlyList<ExportTable> Tables { get; } = [.. CaseTables.All.Select(table => table.Table)];

    public string? Missing => null;

    public async Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation)
    {
        using var file = new MemoryStream();
        await using (var csv = new CsvWriter(file))
            await WriteAsync(csv, CaseTables.Find(input.Table ?? ExportTable.Events), new[] { input }.ToAsyncEnumerable(), cancellation);
        return file.ToArray();
    }

    /// <summary>One table of any number of cases, each let go before the next.</summary>
    internal static async Task WriteAsync(
        CsvWriter csv,
        CaseTable table,
        IAsyncEnumerable<ExportInput> cases,
        CancellationToken cancellation
    )
    {
        await csv.WriteHeaderAsync([.. table.Columns, .. CaseTables.Stamp, Digest], cancellation);
        IReadOnlyList<TableCell>? last = null;
        await foreach (var input in cases.WithCancellation(cancellation))
        {
            var stamp = CaseTables.StampCells(input);
            foreach (var row in table.Rows(input).DefaultIfEmpty(Nothing(table, input)))
            {
                if (last is not null)
                    await csv.WriteRowAsync([.. last, default], cancellation);
                last = [.. row, .. stamp];
            }
        }

        await csv.WriteRowAsync(
            [
                .. last ?? [.. Enumerable.Repeat(default(TableCell), table.Columns.Count + CaseTables.Stamp.Count)],
                TableCell.From(ExportDigest.Placeholder),
            ],
            cancellation
        );
    }

    private static IReadOnlyList<TableCell> Nothing(CaseTable table, ExportInput input) =>
        [.. Enumerable.Repeat(default(TableCell), table.Columns.Count - 1), TableCell.From(input.Permalink)];
}

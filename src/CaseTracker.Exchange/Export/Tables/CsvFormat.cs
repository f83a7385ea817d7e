using CaseTracker.Core;

namespace CaseTracker.Exchange.Export.Tables;

/// <summary>One table of a case as CSV. Each row says where it comes from; the last names the digest of the file, once.</summary>
/// <remarks>A table without rows has one that holds nothing but where the file comes from, so that "none by this day" can be told and checked too.</remarks>
internal sealed class CsvFormat : IExportFormat
{
    private static readonly TableColumn Digest = new("digest", "Digest of the file", ColumnKind.Text, Field.Narrow);

    public string Extension => "csv";

    public string Name => "CSV";

    public string Use => $"One table for a program or a database: {Prose.List(CaseTables.All.Select(table => table.Title.ToLowerInvariant()))}.";

    public string MediaType => "text/csv; charset=utf-8; header=present";

    public bool HasLengths => false;

    public IReadOnlyList<ExportTable> Tables { get; } = [.. CaseTables.All.Select(table => table.Table)];

    public string? Missing => null;

    public async Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation)
    {
        var table = CaseTables.Of(input.Table ?? ExportTable.Events);
        var stamp = CaseTables.StampOf(input);
        using var file = new MemoryStream();
        await using (var csv = new CsvWriter(file))
        {
            await csv.WriteHeaderAsync([.. table.Columns, .. CaseTables.Stamp, Digest], cancellation);
            IReadOnlyList<TableCell>? last = null;
            foreach (var row in table.Rows(input))
            {
                if (last is not null) await csv.WriteRowAsync([.. last, .. stamp, default], cancellation);
                last = row;
            }

            await csv.WriteRowAsync([.. last ?? Nothing(table, input), .. stamp, TableCell.Of(ExportSeal.Placeholder)], cancellation);
        }

        return file.ToArray();
    }

    private static IReadOnlyList<TableCell> Nothing(CaseTable table, ExportInput input) => [.. Enumerable.Repeat(default(TableCell), table.Columns.Count - 1), TableCell.Of(input.Permalink)];
}

using CaseTracker.Exchange.Export.Tables;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>All tables of a case as one workbook.</summary>
internal sealed class XlsxFormat : IExportFormat
{
    public string Extension => "xlsx";

    public string Name => "Excel workbook";

    public string Use => "All tables for a spreadsheet: days and sums as numbers, a sheet for each table.";

    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public bool HasLengths => false;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing => null;

    public async Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation)
    {
        using var file = new MemoryStream();
        await using (var archive = await OfficeArchive.CreateAsync(file, cancellation))
        {
            var workbook = new XlsxWorkbook(archive);
            var footer = $"{StampText.Foot(input)}. {input.Permalink}";
            foreach (var table in CaseTables.All)
                await workbook.AddAsync(table, table.Columns, table.Rows(input).ToAsyncEnumerable(), footer, cancellation);
            await workbook.FinishAsync(XlsxHead.From(input), cancellation);
        }

        return file.ToArray();
    }
}

using System.Xml;
using CaseTracker.Exchange.Export.Tables;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>A workbook (ISO/IEC 29500, SpreadsheetML) written sheet by sheet to a stream. Rows go out as they come: a long table needs no
/// more memory than a short one, but for its links.</summary>
/// <param name="mostRows">How many rows a sheet holds, with its header.</param>
internal sealed class XlsxWorkbook(OfficeArchive archive, int mostRows = XlsxSheet.MostRows)
{
    private readonly List<(string Title, string About, int Columns, int Rows)> _sheets = [];

    /// <summary>All rows of a table below each other; where one sheet does not hold them, they go on in the next.</summary>
    /// <param name="footer">What stands at the foot of each printed page.</param>
    public async Task AddAsync(
        CaseTable table,
        IReadOnlyList<TableColumn> columns,
        IAsyncEnumerable<IReadOnlyList<TableCell>> rows,
        string footer,
        CancellationToken cancellation
    )
    {
        await using var all = rows.GetAsyncEnumerator(cancellation);
        var hasMore = await all.MoveNextAsync();
        for (var part = 1; part == 1 || hasMore; part++)
            hasMore = await AddAsync(
                part == 1 ? table.Title : $"{table.Title} ({part})",
                table.About,
                columns,
                all,
                hasMore,
                footer,
                cancellation
            );
    }

    /// <summary>The first sheet comes last: it says how many rows the others have.</summary>
    public async Task FinishAsync(XlsxHead head, CancellationToken cancellation)
    {
        XlsxCoverSheet about;
        await using (var part = await archive.OpenAsync(Path(1), cancellation))
        {
            about = new XlsxCoverSheet(part.Xml);
            about.Write(head, _sheets.Select(sheet => (sheet.Title, sheet.About, sheet.Rows)));
        }

        await RelateAsync(1, about.Relations, cancellation);
        var relations = new OfficeRelations();
        var names = _sheets.Select(sheet => sheet.Title).Prepend("About").ToList();
        var ids = names.Select((_, i) => relations.Add("worksheet", $"worksheets/sheet{i + 1}.xml")).ToList();
        relations.Add("styles", "styles.xml");
        await archive.WriteAsync("xl/workbook.xml", xml => Workbook(xml, names, ids), cancellation);
        await archive.WriteAsync("xl/_rels/workbook.xml.rels", relations.Write, cancellation);
        await archive.WriteAsync("xl/styles.xml", XlsxStyles.Xml, cancellation);
        await OfficeProperties.WriteAsync(archive, head.About, cancellation);
        await archive.WriteAsync("_rels/.rels", OfficeRelations.ForFile("xl/workbook.xml").Write, cancellation);
        await archive.WriteAsync(
            "[Content_Types].xml",
            xml =>
                OfficeContentTypes.Write(
                    xml,
                    [
                        ("xl/workbook.xml", "spreadsheetml.sheet.main"),
                        ("xl/styles.xml", "spreadsheetml.styles"),
                        .. names.Select((_, i) => (Path(i + 1), "spreadsheetml.worksheet")),
                    ]
                ),
            cancellation
        );
    }

    /// <returns>Whether there are more rows than the sheet holds.</returns>
    private async Task<bool> AddAsync(
        string title,
        string about,
        IReadOnlyList<TableColumn> columns,
        IAsyncEnumerator<IReadOnlyList<TableCell>> rows,
        bool hasMore,
        string footer,
        CancellationToken cancellation
    )
    {
        var number = _sheets.Count + 2;
        XlsxSheet sheet;
        await using (var part = await archive.OpenAsync(Path(number), cancellation))
        {
            sheet = new XlsxSheet(part, columns, mostRows, footer);
            hasMore = await sheet.WriteAsync(rows, hasMore, cancellation);
        }

        await RelateAsync(number, sheet.Relations, cancellation);
        _sheets.Add((title, about, columns.Count, sheet.Rows));
        return hasMore;
    }

    private void Workbook(XmlWriter xml, List<string> names, List<string> ids)
    {
        xml.WriteStartElement("workbook", XlsxSheet.Main);
        xml.WriteAttributeString("xmlns", "r", null, XlsxSheet.Office);
        xml.WriteRaw("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        foreach (var (i, name) in names.Index())
            xml.WriteRaw($"<sheet name=\"{name}\" sheetId=\"{i + 1}\" r:id=\"{ids[i]}\"/>");
        xml.WriteRaw("</sheets><definedNames>");
        foreach (var (i, sheet) in _sheets.Index())
            xml.WriteRaw(
                $"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{i + 1}\" "
                    + $"hidden=\"1\">'{sheet.Title}'!$A$1:${XlsxText.Column(sheet.Columns - 1)}${sheet.Rows + 1}</definedName>"
            );
        foreach (var (i, sheet) in _sheets.Index())
            xml.WriteRaw($"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{i + 1}\">'{sheet.Title}'!$1:$1</definedName>");
        xml.WriteRaw("</definedNames>");
        xml.WriteEndElement();
    }

    private async Task RelateAsync(int number, OfficeRelations relations, CancellationToken cancellation)
    {
        if (relations.Count > 0)
            await archive.WriteAsync($"xl/worksheets/_rels/sheet{number}.xml.rels", relations.Write, cancellation);
    }

    private static string Path(int number) => $"xl/worksheets/sheet{number}.xml";
}

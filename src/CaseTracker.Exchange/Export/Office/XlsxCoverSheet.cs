using System.Xml;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>The first sheet of a workbook: which cases on which day, from
/// where, under which licence, and what the other sheets hold.</summary>
internal sealed class XlsxCoverSheet(XmlWriter xml)
{
    private readonly List<(string Cell, string Id)> _links = [];
    private int _row;

    public OfficeRelations Relations { get; } = new();

    public void Write(XlsxHead head, IEnumerable<(string Sheet, string About, int Rows)> sheets)
    {
        xml.WriteStartElement("worksheet", XlsxSheet.Main);
        xml.WriteAttributeString("xmlns", "r", null, XlsxSheet.Office);
        xml.WriteRaw(
            "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView "
                + "showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews>"
        );
        xml.WriteRaw("<sheetFormatPr defaultRowHeight=\"13\"/><cols><col min=\"1\" max=\"1\" width=\"20\" customWidth=\"1\"/>");
        xml.WriteRaw(
            "<col min=\"2\" max=\"2\" width=\"90\" customWidth=\"1\"/><col min=\"3\" max=\"3\" width=\"8\" customWidth=\"1\"/></cols>"
        );
        xml.WriteStartElement("sheetData");
        Row(() => Text("A", head.Title, XlsxStyles.Title), " ht=\"24\" customHeight=\"1\"");
        Row(() => Text("A", head.Line, XlsxStyles.Text), " ht=\"42\" customHeight=\"1\"");
        Row(() => { });
        foreach (var (label, text, address) in head.Lines)
            Line(label, text, address);
        Line("Licence", $"{ExportStamp.Licence}, {ExportStamp.LicenceUrl}", ExportStamp.LicenceUrl);
        Line("Digest", "SHA-256 of the file stands in the comment of this file as a ZIP archive. Saving the file anew takes it away.");
        Line("Dates", "Each date stands three times: as it is known (EDTF, ISO 8601-2), its earliest and its latest day.");
        Line(
            "Sums",
            "What awards gave and became. An award alone is no debt; the column “In a judgment” says whether one has been entered for it."
        );
        Row(() => { });
        Row(() =>
        {
            Text("A", "Sheet", XlsxStyles.Header);
            Text("B", "What a row is", XlsxStyles.Header);
            Text("C", "Rows", XlsxStyles.Header);
        });
        foreach (var (sheet, about, rows) in sheets)
        {
            Row(() =>
            {
                Text("A", sheet, XlsxStyles.Label);
                Text("B", about, XlsxStyles.Text);
                xml.WriteRaw($"<c r=\"C{_row}\" s=\"{XlsxStyles.Whole}\"><v>{rows}</v></c>");
            });
        }

        xml.WriteEndElement();
        xml.WriteRaw("<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:C2\"/></mergeCells>");
        if (_links.Count > 0)
            xml.WriteRaw(
                $"<hyperlinks>{string.Concat(_links.Select(link => $"<hyperlink ref=\"{link.Cell}\" r:id=\"{link.Id}\"/>"))}</hyperlinks>"
            );
        xml.WriteRaw(
            "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" "
                + "footer=\"0.3\"/><pageSetup orientation=\"landscape\" fitToHeight=\"0\"/>"
        );
        xml.WriteEndElement();
    }

    private void Line(string label, string text, string? address = null) =>
        Row(() =>
        {
            Text("A", label, XlsxStyles.Label);
            var link = Relations.Link(address);
            if (link is not null)
                _links.Add(($"B{_row}", link));
            Text("B", text, link is null ? XlsxStyles.Text : XlsxStyles.Link);
        });

    private void Row(Action cells, string height = "")
    {
        xml.WriteRaw($"<row r=\"{++_row}\"{height}>");
        cells();
        xml.WriteRaw("</row>");
    }

    private void Text(string column, string text, int style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", $"{column}{_row}");
        xml.WriteAttributeString("s", $"{style}");
        xml.WriteAttributeString("t", "inlineStr");
        XlsxSheet.WriteInline(xml, text);
        xml.WriteEndElement();
    }
}

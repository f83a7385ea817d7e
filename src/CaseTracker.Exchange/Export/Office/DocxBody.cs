using System.Text;
using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>The words of a document: title, sections, tables, and at the end where it comes from.</summary>
internal sealed class DocxBody(Summary summary, DocxNotes notes, OfficeRelations relations)
{
    /// <summary>Between the margins of a page of US Letter, in twentieths of a point.</summary>
    private const int Width = 9360;

    private const string Margins =
        """<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>""";

    private const string Look =
        """<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>""";

    private readonly StringBuilder _xml = new();

    /// <summary>The part with the words.</summary>
    /// <param name="footer">The id by which it names the foot of its pages.</param>
    public string Part(ExportInput input, string footer)
    {
        Add("Title", DocxXml.Run(summary.Title));
        Add("Subtitle", DocxXml.Run($"As of {DateFormatter.Day(input.AsOf)}"));
        foreach (var section in summary.Sections)
        {
            if (section.Heading is { } heading)
                Add("Heading1", DocxXml.Run(heading));
            foreach (var block in section.Blocks)
                Add(block);
        }

        Add("Heading1", DocxXml.Run("About this document"));
        Add("Stamp", DocxXml.Run($"{StampText.Origin(input)} {StampText.Checked(input)}"));
        Add("Stamp", DocxXml.Run("Permalink: ") + DocxXml.Link(relations, input.Permalink, input.Permalink));
        Add("Stamp", DocxXml.Run("Revision: ") + DocxXml.Link(relations, input.RevisionUrl, input.RevisionUrl));
        Add("Stamp", DocxXml.Run("Licence: ") + DocxXml.Link(relations, ExportStamp.LicenceUrl, ExportStamp.Licence));
        var foot = $"""<w:footerReference w:type="default" r:id="{footer}"/>""";
        return $"""
            <w:document {DocxXml.Names}><w:body>{_xml}<w:sectPr>{foot}<w:pgSz w:w="12240" w:h="15840"/>
            {Margins}</w:sectPr></w:body></w:document>
            """;
    }

    private void Add(string style, string runs) => _xml.Append(DocxXml.Paragraph(style, runs)).Append('\n');

    private void Add(SummaryBlock block)
    {
        switch (block)
        {
            case SummaryParagraph paragraph:
                Add(paragraph.IsRemark ? "Remark" : "BodyText", Words(paragraph.Said));
                break;
            case SummaryList list:
                foreach (var (lead, said) in list.Items)
                    Add("ListBullet", (lead is null ? "" : DocxXml.Run($"{lead}: ", "Strong")) + Words(said));
                break;
            case SummaryTable table:
                Add(table);
                break;
            default:
                throw new ArgumentException($"A document has no {block.GetType().Name}.", nameof(block));
        }
    }

    /// <summary>Each sentence is followed by its own notes, so that a reader
    /// sees what rests on what, and a page breaks where it should.</summary>
    private string Words(IReadOnlyList<SummarySentence> said) =>
        string.Join(DocxXml.Run(" "), said.Select(sentence => DocxXml.Run(Bidi.InSentence(sentence.Text)) + notes.Marks([sentence])));

    private void Add(SummaryTable table)
    {
        var widths = Widths(table);
        Add("Caption", DocxXml.Run(table.Caption));
        _xml.Append($"""<w:tbl><w:tblPr><w:tblStyle w:val="CaseTable"/><w:tblW w:w="{Width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>""")
            .Append($"""{Look}<w:tblCaption w:val="{DocxXml.Escaped(table.Caption)}"/></w:tblPr>""")
            .Append($"<w:tblGrid>{string.Concat(widths.Select(width => $"<w:gridCol w:w=\"{width}\"/>"))}</w:tblGrid>");
        Row("<w:cantSplit/><w:tblHeader/>", widths, table.Headers.Select(header => DocxXml.Run(header)));
        foreach (var row in table.Rows)
            Row("<w:cantSplit/>", widths, row.Select(cell => Words([cell])));
        _xml.Append("</w:tbl>");
        // Two tables without a paragraph between them would be one.
        Add("AfterTable", "");
    }

    private void Row(string properties, int[] widths, IEnumerable<string> cells)
    {
        _xml.Append($"<w:tr><w:trPr>{properties}</w:trPr>");
        foreach (var (i, cell) in cells.Index())
            _xml.Append($"""<w:tc><w:tcPr><w:tcW w:w="{widths[i]}" w:type="dxa"/></w:tcPr>{DocxXml.Paragraph("TableText", cell)}</w:tc>""");
        _xml.Append("</w:tr>");
    }

    /// <summary>Wider where the words are longer, within bounds, so that no column is a thread.</summary>
    private static int[] Widths(SummaryTable table)
    {
        var lengths = table
            .Headers.Select((header, i) => Math.Clamp(table.Rows.Select(row => row[i].Text.Length).Append(header.Length).Max(), 10, 40))
            .ToList();
        return [.. lengths.Select(length => Width * length / lengths.Sum())];
    }
}

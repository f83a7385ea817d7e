using System.Xml;
using CaseTracker.Core;
using CaseTracker.Exchange.Export.Tables;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>Writes one sheet of a table: the header stays in sight and filters, days and sums are numbers, addresses are links.</summary>
internal sealed class XlsxSheet(OfficePart part, IReadOnlyList<TableColumn> columns, int mostRows, string footer)
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The most that a sheet holds, with its header.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Excel opens no sheet with more links than 65,530; further addresses are text.</summary>
    private const int MostLinks = 65_000;

    /// <summary>With its codes.</summary>
    private const int LongestFooter = 255;
    private const int LineHeight = 13;
    private const int MostLines = 8;
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private readonly XmlWriter _xml = part.Xml;
    private readonly string[] _letters = [.. columns.Select((_, i) => XlsxText.Column(i))];
    private readonly List<(string Cell, string Id)> _links = [];
    private int _row;

    public OfficeRelations Relations { get; } = new();

    /// <summary>How many rows stand below the header.</summary>
    public int Rows => _row - 1;

    /// <summary>Writes the rows that the sheet has place for.</summary>
    /// <param name="hasRow">Whether the enumerator stands on a row.</param>
    /// <returns>Whether it still does when the sheet is full.</returns>
    public async Task<bool> WriteAsync(IAsyncEnumerator<IReadOnlyList<TableCell>> rows, bool hasRow, CancellationToken cancellation)
    {
        Begin();
        for (; hasRow && _row < mostRows; hasRow = await rows.MoveNextAsync())
        {
            var cells = rows.Current;
            StartRow(Lines(cells));
            for (var i = 0; i < cells.Count; i++)
                Cell(cells[i], columns[i].Kind, i);
            _xml.WriteEndElement();
            await part.SendAsync(cancellation);
        }

        End();
        return hasRow;
    }

    private void Begin()
    {
        _xml.WriteStartElement("worksheet", Main);
        _xml.WriteAttributeString("xmlns", "r", null, Office);
        _xml.WriteRaw(
            "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
        );
        _xml.WriteRaw("<sheetFormatPr defaultRowHeight=\"13\"/>");
        _xml.WriteStartElement("cols");
        foreach (var (i, column) in columns.Index())
            _xml.WriteRaw($"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{column.Width}\" customWidth=\"1\"/>");
        _xml.WriteEndElement();
        _xml.WriteStartElement("sheetData");
        StartRow(2);
        for (var i = 0; i < columns.Count; i++)
            Text(columns[i].Heading, i, XlsxStyles.Header);
        _xml.WriteEndElement();
    }

    private void End()
    {
        _xml.WriteEndElement();
        _xml.WriteRaw($"<autoFilter ref=\"A1:{_letters[^1]}{_row}\"/>");
        if (_links.Count > 0)
            _xml.WriteRaw(
                $"<hyperlinks>{string.Concat(_links.Select(link => $"<hyperlink ref=\"{link.Cell}\" r:id=\"{link.Id}\"/>"))}</hyperlinks>"
            );
        _xml.WriteRaw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        _xml.WriteRaw("<pageSetup scale=\"70\" pageOrder=\"overThenDown\" orientation=\"landscape\"/>");
        _xml.WriteStartElement("headerFooter");
        _xml.WriteElementString("oddFooter", Footer());
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>A longer one is clipped: Excel calls the file damaged.</summary>
    private string Footer()
    {
        var written = Written(footer);
        for (var length = footer.Length - 1; written.Length > LongestFooter; length--)
            written = Written(Prose.Clip(footer, length));
        return written;

        static string Written(string text) => $"&L&8{text.Replace("&", "&&", StringComparison.Ordinal)}&R&8Page &P of &N";
    }

    /// <summary>Not every program makes a row as high as its words need; a longer text than the most is read in its cell.</summary>
    private void StartRow(int lines)
    {
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", $"{++_row}");
        _xml.WriteAttributeString("ht", $"{LineHeight * lines}");
        _xml.WriteAttributeString("customHeight", "1");
    }

    private int Lines(IReadOnlyList<TableCell> cells)
    {
        var most = 1;
        for (var i = 0; i < cells.Count; i++)
        {
            // Words break before the end of a line.
            if (columns[i].Kind == ColumnKind.Text && cells[i].Text is { } text)
                most = Math.Max(most, ((text.Length * 6 / 5) + columns[i].Width - 1) / columns[i].Width);
        }

        return Math.Min(most, MostLines);
    }

    private void Cell(TableCell cell, ColumnKind kind, int column)
    {
        if (cell.Day is { } day)
        {
            if (day >= FirstDay)
                Number(day.DayNumber - DayZero, column, XlsxStyles.Day);
            else
                Text($"{day:yyyy-MM-dd}", column, XlsxStyles.Text);
        }
        else if (cell.Number is { } number)
        {
            // A workbook keeps fifteen digits of a number.
            if ((decimal)(double)number != number)
                Text($"{number:0.####}", column, XlsxStyles.Text);
            else
                Number(
                    number,
                    column,
                    kind == ColumnKind.Whole ? XlsxStyles.Plain
                        : decimal.IsInteger(number) ? XlsxStyles.Whole
                        : XlsxStyles.Sum
                );
        }
        else if (cell.Text is { } text)
        {
            var link = kind == ColumnKind.Address && Relations.Count < MostLinks ? Relations.Link(text) : null;
            if (link is not null)
                _links.Add(($"{_letters[column]}{_row}", link));
            Text(
                text,
                column,
                link is not null ? XlsxStyles.Link
                    : CellText.IsDangerous(text) ? XlsxStyles.QuotedText
                    : XlsxStyles.Text
            );
        }
    }

    private void Number(decimal number, int column, int style)
    {
        Start(column, style);
        _xml.WriteElementString("v", Main, $"{number:0.####}");
        _xml.WriteEndElement();
    }

    private void Text(string text, int column, int style)
    {
        Start(column, style);
        _xml.WriteAttributeString("t", "inlineStr");
        WriteInline(_xml, text);
        _xml.WriteEndElement();
    }

    private void Start(int column, int style)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", $"{_letters[column]}{_row}");
        if (style != XlsxStyles.Plain)
            _xml.WriteAttributeString("s", $"{style}");
    }

    public static void WriteInline(XmlWriter xml, string text)
    {
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(XlsxText.Escape(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}

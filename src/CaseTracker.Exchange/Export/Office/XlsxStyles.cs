using CaseTracker.Core;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>The looks of cells in a workbook, by their number in <see cref="Xml"/>.</summary>
internal static class XlsxStyles
{
    public const int Plain = 0,
        Header = 1,
        Text = 2,
        QuotedText = 3,
        Day = 4,
        Whole = 5,
        Sum = 6,
        Link = 7,
        Title = 8,
        Label = 9;

    /// <summary>Text that looks like a formula is marked as text (quotePrefix),
    /// so that it stays one when somebody edits the cell.</summary>
    public static string Xml { get; } =
        SourceLines.Joined(
            """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="2"><numFmt numFmtId="164" formatCode="d\ mmm\ yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00##"/></numFmts>
            <fonts count="4">
            <font><sz val="10"/><name val="Arial"/><family val="2"/></font>
            <font><b/><sz val="10"/><name val="Arial"/><family val="2"/></font>
            <font><u/><sz val="10"/><color rgb="FF0B4F8A"/><name val="Arial"/><family val="2"/></font>
            <font><b/><sz val="16"/><name val="Arial"/><family val="2"/></font>
            </fonts>
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/><bgColor indexed="64"/></patternFill></fill></fills>
            <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
            <border><left/><right/><top/><bottom style="thin"><color rgb="FF6B7785"/></bottom><diagonal/></border></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="10">
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>
            <xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">
                <alignment vertical="center" wrapText="1"/></xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">
                <alignment vertical="top" wrapText="1"/></xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1">
                <alignment vertical="top" wrapText="1"/></xf>
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">
                <alignment horizontal="right" vertical="top"/></xf>
            <xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">
                <alignment horizontal="right" vertical="top"/></xf>
            <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">
                <alignment horizontal="right" vertical="top"/></xf>
            <xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>
            <xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">
                <alignment vertical="top" wrapText="1"/></xf>
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>
            </cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
            </styleSheet>
            """
        );
}

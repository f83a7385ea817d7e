using System.Security;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>The small forms that a text document (ISO/IEC 29500, WordprocessingML) is put together from.</summary>
internal static class DocxXml
{
    /// <summary>The names that each part begins with.</summary>
    public const string Names =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" """
        + """xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;

    /// <summary>The style of the raised numbers behind sentences and before notes.</summary>
    public const string NoteNumber = "FootnoteReference";

    public static string Escaped(string text) => SecurityElement.Escape(XmlText.Allowed(text));

    public static string Paragraph(string style, string runs) => $"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>""";

    /// <summary>Words in the style of their paragraph, or in a style of their own.</summary>
    public static string Run(string text, string? style = null) =>
        $"<w:r>{Style(style)}<w:t xml:space=\"preserve\">{Escaped(text)}</w:t></w:r>";

    /// <summary>An address to follow; where it is not absolute, its words alone.</summary>
    public static string Link(OfficeRelations relations, string? address, string text) =>
        relations.Link(address) is { } id
            ? $"""<w:hyperlink r:id="{id}" w:history="1">{Run(text, "Hyperlink")}</w:hyperlink>"""
            : Run(text);

    /// <summary>Something that the word processor computes, with what it is as far as we know. In runs of its own, since programs that
    /// know no simple fields drop what stands in one.</summary>
    public static string Field(string instruction, string known, string? style = null) =>
        Char("begin", style)
        + $"""<w:r>{Style(style)}<w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>"""
        + Char("separate", style)
        + Run(known, style)
        + Char("end", style);

    private static string Char(string type, string? style) => $"""<w:r>{Style(style)}<w:fldChar w:fldCharType="{type}"/></w:r>""";

    /// <summary>The numbers of notes are raised also for programs that don't ask a style for it.</summary>
    public static string Style(string? style) =>
        style is null ? ""
        : style == NoteNumber ? $"""<w:rPr><w:rStyle w:val="{style}"/><w:vertAlign w:val="superscript"/></w:rPr>"""
        : $"""<w:rPr><w:rStyle w:val="{style}"/></w:rPr>""";
}

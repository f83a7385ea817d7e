using System.Security;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>The small forms that a text document (ISO/IEC 29500, WordprocessingML) is put together from.</summary>
internal static class DocxXml
{
    /// <summary>The names that each part begins with.</summary>
    public const string Names =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" """
        + """xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;

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

    /// <summary>Something that the word processor computes, with what it is as far as we know.</summary>
    public static string Field(string instruction, string known, string? style = null) =>
        $"""<w:fldSimple w:instr=" {instruction} ">{Run(known, style)}</w:fldSimple>""";

    public static string Style(string? style) => style is null ? "" : $"""<w:rPr><w:rStyle w:val="{style}"/></w:rPr>""";
}

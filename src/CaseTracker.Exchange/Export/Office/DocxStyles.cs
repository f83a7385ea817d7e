using CaseTracker.Core;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>The parts of a document that are the same in each: its styles, the bullets of its lists, its settings.</summary>
internal static class DocxStyles
{
    public static string Styles { get; } =
        SourceLines.Joined(
            $"""
            <w:styles {DocxXml.Names}>
            <w:docDefaults>
            <w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Georgia" w:cs="Times New Roman"/>
                <w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>
            </w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
            <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>
                <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Subtitle"/>
                <w:qFormat/>
            <w:pPr><w:keepNext/><w:spacing w:after="60" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>
                <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:b/><w:sz w:val="40"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/>
                <w:qFormat/>
            <w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>
                <w:color w:val="555555"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
                <w:next w:val="BodyText"/><w:qFormat/>
            <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="320" w:after="100" w:line="240" w:lineRule="auto"/>
                <w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:b/>
                <w:sz w:val="26"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="paragraph" w:styleId="Remark"><w:name w:val="Remark"/><w:basedOn w:val="BodyText"/><w:next w:val="BodyText"/>
                <w:rPr><w:i/><w:color w:val="555555"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/>
                <w:qFormat/>
            <w:pPr><w:keepNext/><w:spacing w:before="160" w:after="60"/></w:pPr><w:rPr><w:b/><w:sz w:val="20"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:pPr>
                <w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="19"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="AfterTable"><w:name w:val="After Table"/><w:basedOn w:val="Normal"/><w:pPr>
                <w:spacing w:after="0" w:line="160" w:lineRule="exact"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Stamp"><w:name w:val="Stamp"/><w:basedOn w:val="Normal"/><w:pPr>
                <w:spacing w:after="60"/></w:pPr><w:rPr><w:sz w:val="19"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:tabs><w:tab w:val="right" w:pos="9360"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>
                <w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:color w:val="555555"/><w:sz w:val="16"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr>
                <w:spacing w:after="20" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr>
                <w:vertAlign w:val="superscript"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B4F8A"/>
                <w:u w:val="single"/></w:rPr></w:style>
            <w:style w:type="table" w:styleId="CaseTable"><w:name w:val="Case Table"/><w:basedOn w:val="TableNormal"/>
            <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="6B7785"/>
                <w:bottom w:val="single" w:sz="8" w:space="0" w:color="6B7785"/>
                <w:insideH w:val="single" w:sz="4" w:space="0" w:color="C4CBD3"/></w:tblBorders></w:tblPr>
            <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr>
                <w:shd w:val="clear" w:color="auto" w:fill="E8ECF1"/></w:tcPr></w:tblStylePr></w:style>
            </w:styles>
            """
        );

    public static string Numbering { get; } =
        SourceLines.Joined(
            $"""
            <w:numbering {DocxXml.Names}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr>
                <w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl>
            </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """
        );

    public static string Settings { get; } =
        SourceLines.Joined(
            $"""
            <w:settings {DocxXml.Names}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
                <w:themeFontLang w:val="en-US"/></w:settings>
            """
        );

    /// <summary>The foot of each page: where it is from, and its number.</summary>
    public static string Footer(ExportInput input) =>
        $"""
            <w:ftr {DocxXml.Names}>{DocxXml.Paragraph(
                "Footer",
                $"{DocxXml.Run(StampText.Foot(input))}<w:r><w:tab/></w:r>{DocxXml.Run("Page ")}{DocxXml.Field("PAGE", "1")}"
                    + $"{DocxXml.Run(" of ")}{DocxXml.Field("NUMPAGES", "1")}"
            )}</w:ftr>
            """;
}

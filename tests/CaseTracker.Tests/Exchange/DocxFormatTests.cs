using System.IO.Compression;
using CaseTracker.Core.Facts;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Office;
using CaseTracker.Exchange.Summaries;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

public sealed class DocxFormatTests
{
    public static readonly Summary Made = new(
        "Roe Inc. v. Doe Ltd.",
        [
            new(null, [new SummaryParagraph([Said("Roe & Co. <said> so.", "paper"), Said("Nothing is owed yet.")])]),
            new(
                "The money",
                [
                    new SummaryTable(
                        "How the award changed",
                        ["Date", "Punitive"],
                        [
                            [Said("6 May 2025"), Said("$900", "order", "paper")],
                            [Said("17 October 2025"), Said("$300", "order")],
                        ]
                    ),
                ]
            ),
            new(
                "How the case got here",
                [new SummaryList([("6 May 2025", [Said("A jury found for Roe.", "paper")]), (null, [Said("Doe appealed.")])])]
            ),
        ],
        [
            new("paper", "“Doe must pay”, The Paper, 7 May 2025.", "https://example.org/1?a=1&b=2"),
            new("order", "Order, Court, 17 October 2025.", null),
        ]
    );

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Write_ASummary_HasNoErrors()
    {
        using var document = await OpenAsync();

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(document, Cancellation)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
    }

    [Fact]
    public async Task Write_ASummary_HasHeadingsBulletsAndATableWithARepeatedHeader()
    {
        using var document = await OpenAsync();
        var body = document.MainDocumentPart!.Document.Body!;

        Assert.Equal(["The money", "How the case got here", "About this document"], Styled(body, "Heading1"));
        Assert.Equal("Roe Inc. v. Doe Ltd.", Assert.Single(Styled(body, "Title")));
        Assert.Equal(2, Styled(body, "ListBullet").Count());
        var rows = Assert.Single(body.Elements<Table>()).Elements<TableRow>().ToList();
        Assert.Equal([true, false, false], rows.Select(row => row.Descendants<TableHeader>().Any()));
    }

    [Fact]
    public async Task Write_ASourceNeededAgain_IsOneFootnoteAndAReferenceBackToIt()
    {
        using var document = await OpenAsync();
        var body = document.MainDocumentPart!.Document.Body!;
        var notes = document
            .MainDocumentPart.FootnotesPart!.Footnotes.Elements<Footnote>()
            .Where(note => note.Id! > 0)
            .Select(note => note.InnerText.Trim())
            .ToList();

        Assert.Equal(["“Doe must pay”, The Paper, 7 May 2025. https://example.org/1?a=1&b=2", "Order, Court, 17 October 2025."], notes);
        Assert.Equal([1, 2], body.Descendants<FootnoteReference>().Select(mark => (int)mark.Id!.Value));
        Assert.Equal(
            ["1", "2", "1"],
            body.Descendants<FieldCode>()
                .Where(code => code.Text.Contains("NOTEREF", StringComparison.Ordinal))
                .Select(code => code.Parent!.ElementsAfter().First(run => run.Elements<Text>().Any()).InnerText)
        );
    }

    [Fact]
    public async Task Write_Twice_GivesTheSameSealedBytesOfTheRevisionsTime()
    {
        var file = await ExportSample.WriteAsync("docx", ExportSample.On("2025-10-17"));

        Assert.True(ExportDigest.IsConsistent(file));
        Assert.Equal(file, await ExportSample.WriteAsync("docx", ExportSample.On("2025-10-17")));
        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.StartsWith(ExportDigest.Mark, zip.Comment, StringComparison.Ordinal);
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        Assert.Equal(ExportSample.Stamp.PublishedAt.UtcDateTime, document.PackageProperties.Created!.Value.ToUniversalTime());
        Assert.Equal("en-US", document.PackageProperties.Language);
        Assert.Contains(
            "as of 2025-10-17, revision 7, CC BY 4.0",
            document.MainDocumentPart!.FooterParts.Single().Footer.InnerText,
            StringComparison.Ordinal
        );
    }

    private static async Task<WordprocessingDocument> OpenAsync() =>
        WordprocessingDocument.Open(
            new MemoryStream(await DocxFormat.WriteAsync(Made, ExportSample.On("2025-10-17"), Cancellation)),
            false
        );

    private static IEnumerable<string> Styled(Body body, string style) =>
        body.Elements<Paragraph>()
            .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style)
            .Select(paragraph => paragraph.InnerText);

    private static SummarySentence Said(string text, params string[] sources) => new(text, [FactRef.Case("a-v-b")], sources);
}

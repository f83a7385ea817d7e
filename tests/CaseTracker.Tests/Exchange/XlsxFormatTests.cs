using System.IO.Compression;
using CaseTracker.Exchange.Export;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CaseTracker.Tests.Exchange;

public sealed class XlsxFormatTests
{
    [Fact]
    public async Task Write_ACase_HasNoErrorsAndASheetForEachTable()
    {
        using var book = await OpenAsync(ExportSample.On("2025-12-31"));

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(book, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
        Assert.Equal(
            ["About", "Events", "Awards", "Reported values", "Parties", "Sources"],
            book.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)
        );
    }

    [Fact]
    public async Task Write_ATable_HasAFrozenFilteredHeader()
    {
        using var book = await OpenAsync(ExportSample.On("2025-12-31"));
        var sheet = Sheet(book, "Events");

        Assert.Equal(PaneStateValues.Frozen, Assert.Single(sheet.Descendants<Pane>()).State!.Value);
        Assert.EndsWith("6", Assert.Single(sheet.Elements<AutoFilter>()).Reference!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_Awards_HasSumsAndDaysAsNumbers()
    {
        using var book = await OpenAsync(ExportSample.On("2025-10-17"));
        var rows = Sheet(book, "Awards").Descendants<Row>().ToList();
        var heads = rows[0].Elements<Cell>().Select(cell => cell.InnerText).ToList();

        var cut = rows[3].Elements<Cell>().ToDictionary(cell => heads[Column(cell)]);

        Assert.Equal(("900", "300", "-600"), (cut["Before"].CellValue!.Text, cut["After"].CellValue!.Text, cut["Change"].CellValue!.Text));
        Assert.Equal(new DateTime(2025, 10, 17), DateTime.FromOADate(double.Parse(cut["Date, earliest"].CellValue!.Text)));
        Assert.Null(cut["After"].DataType);
        Assert.Equal("2025-10-17", cut["Date"].InnerText);
        Assert.Equal("no", cut["In a judgment"].InnerText);
    }

    [Theory]
    [InlineData("=HYPERLINK(\\\"https://example.org\\\",\\\"x\\\")", "=HYPERLINK(\"https://example.org\",\"x\")")]
    [InlineData("@SUM(1;2)", "@SUM(1;2)")]
    [InlineData("-2+3", "-2+3")]
    [InlineData("a _x000D_ b", "a _x005F_x000D_ b")]
    public async Task Write_ATitleThatIsAFormula_IsText(string title, string held)
    {
        using var book = await OpenAsync(ExportSample.On("2025-10-17", title: title));

        var cell = Assert.Single(Sheet(book, "Events").Descendants<Cell>(), cell => cell.InnerText == held);

        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.All(book.WorkbookPart!.WorksheetParts, part => Assert.Empty(part.Worksheet.Descendants<CellFormula>()));
    }

    [Fact]
    public async Task Write_Twice_GivesTheSameSealedBytesOfTheRevisionsTime()
    {
        var file = await ExportSample.WriteAsync("xlsx", ExportSample.On("2025-10-17"));

        Assert.True(ExportDigest.IsConsistent(file));
        Assert.Equal(file, await ExportSample.WriteAsync("xlsx", ExportSample.On("2025-10-17")));
        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.StartsWith(ExportDigest.Mark, zip.Comment, StringComparison.Ordinal);
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), false);
        Assert.Equal(ExportSample.Stamp.PublishedAt.UtcDateTime, book.PackageProperties.Created!.Value.ToUniversalTime());
        Assert.Contains(
            Sheet(book, "About").Descendants<Cell>(),
            cell => cell.InnerText == "https://cases.example.org/cases/roe-v-doe?as-of=2025-10-17"
        );
    }

    private static async Task<SpreadsheetDocument> OpenAsync(ExportInput input) =>
        SpreadsheetDocument.Open(new MemoryStream(await ExportSample.WriteAsync("xlsx", input)), false);

    internal static Worksheet Sheet(SpreadsheetDocument book, string name)
    {
        var sheet = book.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name);
        return ((WorksheetPart)book.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet;
    }

    private static int Column(Cell cell) =>
        cell.CellReference!.Value!.TakeWhile(char.IsLetter).Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1) - 1;
}

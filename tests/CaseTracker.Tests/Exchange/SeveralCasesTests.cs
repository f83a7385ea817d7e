using CaseTracker.Core.State;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Office;
using CaseTracker.Exchange.Export.Several;
using CaseTracker.Exchange.Export.Tables;
using CaseTracker.Tests.Data;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>Several cases as one file.</summary>
public sealed class SeveralCasesTests
{
    private static readonly DateOnly Day = new(2025, 12, 31);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WriteXlsx_TwoCases_IsASealedWorkbookWithTheRowsOfBoth()
    {
        using var file = new MemoryStream();
        var digest = await MultiCaseExport.WriteXlsxAsync(
            file,
            new MultiCaseStamp(Day, 9, "https://cases.example.org/cases.xlsx?as-of=2025-12-31"),
            CasesAsync,
            Cancellation
        );

        using var book = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(book, Cancellation)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
        Assert.Equal(digest, ExportDigest.Named(file.ToArray()));
        Assert.True(ExportDigest.IsConsistent(file.ToArray()));
        Assert.Equal(["About", "Events", "Awards", "Reported values", "Parties", "Sources"], Names(book));
        Assert.Contains("2 cases", Texts(book, "About"));
        Assert.Contains("https://cases.example.org/cases.xlsx?as-of=2025-12-31", Texts(book, "About"));
        foreach (var table in CaseTables.All)
        {
            var expected = 0;
            await foreach (var exportInput in CasesAsync())
                expected += table.Rows(exportInput).Count();
            Assert.Equal(expected + 1, Sheet(book, table.Title).Descendants<Row>().Count());
        }

        Assert.Equal(
            ["moe-v-doe", "roe-v-doe"],
            Texts(book, "Events").Where(text => text.EndsWith("-v-doe", StringComparison.Ordinal)).Distinct().Order()
        );
    }

    [Fact]
    public async Task AddAsync_MoreRowsThanASheetHolds_GoOnInTheNext()
    {
        using var file = new MemoryStream();
        var (table, input) = (CaseTables.Find(ExportTable.Events), ExportSample.On("2025-12-31"));
        await using (var archive = await OfficeArchive.CreateAsync(file, Cancellation))
        {
            var workbook = new XlsxWorkbook(archive, mostRows: 3);
            await workbook.AddAsync(table, table.Columns, table.Rows(input).ToAsyncEnumerable(), "foot", Cancellation);
            await workbook.FinishAsync(XlsxHead.From(input), Cancellation);
        }

        using var book = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(book, Cancellation)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
        Assert.Equal(["About", "Events", "Events (2)", "Events (3)"], Names(book));
        Assert.Equal(
            table.Rows(input).Select(row => row[^1].Text),
            ((string[])["Events", "Events (2)", "Events (3)"])
                .SelectMany(name => Sheet(book, name).Descendants<Row>().Skip(1))
                .Select(row => row.Elements<Cell>().Last().InnerText)
        );
    }

    private static async IAsyncEnumerable<ExportInput> CasesAsync()
    {
        foreach (var slug in (string[])["roe-v-doe", "moe-v-doe"])
        {
            await Task.Yield();
            yield return new ExportInput(
                new CaseReading(new CaseHistory(SampleCases.Read(SampleCases.Full(slug))), Day, Day),
                ExportSample.Stamp
            );
        }
    }

    private static List<string> Names(SpreadsheetDocument book) =>
        [.. book.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)];

    private static List<string> Texts(SpreadsheetDocument book, string sheet) =>
        [.. Sheet(book, sheet).Descendants<Cell>().Select(cell => cell.InnerText)];

    private static Worksheet Sheet(SpreadsheetDocument book, string name) => XlsxFormatTests.Sheet(book, name);
}

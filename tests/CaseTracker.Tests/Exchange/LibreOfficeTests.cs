using CaseTracker.Exchange.Export.Office;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>What LibreOffice makes of our files: all of them in one start, as PDF, read by poppler.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Convert_OfficeFiles_HoldWhatWeWrote()
    {
        OutsideTools.Require("soffice", "pdftotext");
        var input = ExportSample.On("2025-10-17", title: "=1+1 is what the jury said");
        await WriteAsync("words.docx", await DocxFormat.WriteAsync(DocxFormatTests.Made, input, TestContext.Current.CancellationToken));
        await WriteAsync("tables.xlsx", await ExportSample.WriteAsync("xlsx", input));
        await WriteAsync("events.csv", await ExportSample.WriteAsync("csv", input));

        await OutsideTools.RunAsync(
            _folder.FullName,
            "soffice",
            $"-env:UserInstallation=file://{_folder.FullName}/profile",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            _folder.FullName,
            "words.docx",
            "tables.xlsx",
            "events.csv"
        );
        var (words, tables, events) = (await TextAsync("words.pdf"), await TextAsync("tables.pdf"), await TextAsync("events.pdf"));

        Assert.All(
            (string[])
                [
                    "Roe & Co. <said> so.",
                    "How the award changed",
                    "“Doe must pay”, The Paper, 7 May 2025.",
                    "Order, Court, 17 October 2025.",
                    "As of 17 October 2025",
                    "Page 1 of",
                ],
            text => Assert.Contains(text, words, StringComparison.Ordinal)
        );
        Assert.All(
            (string[])["=1+1 is what", "900", "-600", "revision 7", "What a row is"],
            text => Assert.Contains(text, tables, StringComparison.Ordinal)
        );
        Assert.Contains("'=1+1 is what the jury said", events, StringComparison.Ordinal);
    }

    private Task WriteAsync(string name, byte[] file) =>
        File.WriteAllBytesAsync(Path.Combine(_folder.FullName, name), file, TestContext.Current.CancellationToken);

    /// <summary>In the order of reading, with lines and blanks as one blank.</summary>
    private async Task<string> TextAsync(string name) =>
        OutsideTools.Flat(await OutsideTools.RunAsync(_folder.FullName, "pdftotext", name, "-"));
}

using System.Text.RegularExpressions;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>The PDF as poppler reads it.</summary>
public sealed class PdfFormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WriteAsync_ACase_IsTaggedWithAnOutlineAndNumberedPages()
    {
        OutsideTools.Require("pdfinfo", "pdftotext", "pdftohtml");
        OutsideTools.RequireBrowser();
        var file = await ExportSamples.WriteAsync(ExportFormats.Find("pdf")!, ExportSamples.For(ExportSamples.WhatsApp, "2025-10-17"));
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, "case.pdf"), file, TestContext.Current.CancellationToken);

        var about = await OutsideTools.RunAsync(_folder.FullName, "pdfinfo", "case.pdf");
        var tags = await OutsideTools.RunAsync(_folder.FullName, "pdfinfo", "-struct", "case.pdf");
        var text = OutsideTools.Flat(await OutsideTools.RunAsync(_folder.FullName, "pdftotext", "-layout", "case.pdf", "-"));
        var outline = await OutsideTools.RunAsync(_folder.FullName, "pdftohtml", "-xml", "-i", "-stdout", "case.pdf");

        Assert.Matches(@"Title:\s+WhatsApp Inc\. v\. NSO Group Technologies Ltd\., as of 17 October 2025", about);
        Assert.Matches(@"Tagged:\s+yes", about);
        Assert.Matches(@"Page size:\s+612 x 792", about);
        Assert.All((string[])["H1", "H2", "Table", "TH", "L (block)", "Link"], tag => Assert.Contains(tag, tags, StringComparison.Ordinal));
        Assert.All(
            (string[])["The money and how it changed", "Where sources disagree", "Sources"],
            heading => Assert.Contains($">{heading}</item>", outline, StringComparison.Ordinal)
        );
        Assert.Contains("CaseTracker, as of 2025-10-17, revision 3, CC BY 4.0", text, StringComparison.Ordinal);
        Assert.Matches(new Regex(@"Page 1 of (\d+).*Page 2 of \1"), text);
        Assert.Contains("so that the total fell from $167,698,719 to $4,447,190", text, StringComparison.Ordinal);
        Assert.DoesNotContain(ExportDigest.Mark, text, StringComparison.Ordinal);
        Assert.True(ExportDigest.IsConsistent(file));
    }

    [Fact]
    public void Missing_WhereThereIsNoBrowser_SaysWhatToInstallAndWhatThereIsInstead()
    {
        using var chromium = new Chromium(_folder.FullName, new ChromiumLimits());

        var missing = new PdfFormat(chromium).Missing;

        Assert.Contains("apt-get install chromium", missing, StringComparison.Ordinal);
        Assert.Contains(".html", missing, StringComparison.Ordinal);
    }
}

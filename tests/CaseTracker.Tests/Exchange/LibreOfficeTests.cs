using System.Diagnostics;
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
        RequireTools();
        var input = ExportSample.On("2025-10-17", title: "=1+1 is what the jury said");
        await WriteAsync("words.docx", await DocxFormat.WriteAsync(DocxFormatTests.Made, input, TestContext.Current.CancellationToken));
        await WriteAsync("tables.xlsx", await ExportSample.WriteAsync("xlsx", input));
        await WriteAsync("events.csv", await ExportSample.WriteAsync("csv", input));

        await RunAsync("soffice", $"-env:UserInstallation=file://{_folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", _folder.FullName, "words.docx", "tables.xlsx", "events.csv");
        var (words, tables, events) = (await TextAsync("words.pdf"), await TextAsync("tables.pdf"), await TextAsync("events.pdf"));

        Assert.All((string[])["Roe & Co. <said> so.", "How the award changed", "“Doe must pay”, The Paper, 7 May 2025.", "Order, Court, 17 October 2025.", "As of 17 October 2025", "Page 1 of"],
            text => Assert.Contains(text, words, StringComparison.Ordinal));
        Assert.All((string[])["=1+1 is what", "900", "-600", "revision 7", "What a row is"], text => Assert.Contains(text, tables, StringComparison.Ordinal));
        Assert.Contains("'=1+1 is what the jury said", events, StringComparison.Ordinal);
    }

    private Task WriteAsync(string name, byte[] file) => File.WriteAllBytesAsync(Path.Combine(_folder.FullName, name), file, TestContext.Current.CancellationToken);

    /// <summary>In the order of reading, with lines and blanks as one blank.</summary>
    private async Task<string> TextAsync(string name) => string.Join(' ', (await RunAsync("pdftotext", name, "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<string> RunAsync(string tool, params string[] arguments)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(90));
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true })!;
        try
        {
            var text = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            Assert.Equal(0, process.ExitCode);
            return text;
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static void RequireTools()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var missing = ((string[])["soffice", "pdftotext"]).Where(tool => !folders.Any(folder => File.Exists(Path.Combine(folder, tool)))).ToList();
        if (missing.Count == 0) return;
        if (Environment.GetEnvironmentVariable("CASETRACKER_REQUIRE_TOOLS") == "1") Assert.Fail($"Not on the PATH: {string.Join(", ", missing)}");
        Assert.Skip($"Not on the PATH: {string.Join(", ", missing)}");
    }
}

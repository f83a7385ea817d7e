using System.Text;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export.Documents;

/// <summary>The words of a case as PDF, printed by the system's Chromium: tagged, with an outline, and with a foot on each page.</summary>
public sealed class PdfFormat(Chromium chromium) : IExportFormat
{
    public string Extension => "pdf";

    public string Name => "PDF";

    public string Use => "Looks the same everywhere and prints as it is; with headings to jump to, and tags for screen readers.";

    public string MediaType => "application/pdf";

    public bool HasLengths => true;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing =>
        chromium.Missing is { } missing ? $"{missing} The same words are there as .html, which any browser prints." : null;

    /// <exception cref="ChromiumException">The browser is busy, or did not finish.</exception>
    public async Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation)
    {
        var page = SummaryHtml.PrintPage(SummaryWriter.Write(input.Reading, input.Length), input);
        var printed = await chromium.PrintAsync(Encoding.UTF8.GetBytes(page), cancellation);
        // What the browser writes is compressed, so the digest stands behind it, as a comment (ISO 32000-1, 7.2.4).
        return [.. printed, .. Encoding.ASCII.GetBytes($"%{ExportDigest.Placeholder}\n")];
    }
}

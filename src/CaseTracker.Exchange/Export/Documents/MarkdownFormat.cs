using System.Text;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export.Documents;

/// <summary>Markdown (CommonMark with the tables of GFM).</summary>
internal sealed class MarkdownFormat : IExportFormat
{
    public string Extension => "md";

    public string Name => "Markdown";

    public string Use => "Text for a content system or an editor: headings, lists and links survive copying.";

    public string MediaType => "text/markdown; charset=utf-8";

    public bool HasLengths => true;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing => null;

    public Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation) =>
        Task.FromResult(Encoding.UTF8.GetBytes(SummaryMarkdown.Page(SummaryWriter.Write(input.Reading, input.Length), input)));
}

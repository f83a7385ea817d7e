using System.Text;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export.Documents;

/// <summary>One HTML page that needs nothing else: its style stands in it and it asks for no other file.</summary>
internal sealed class HtmlFormat : IExportFormat
{
    public string Extension => "html";

    public string Name => "Web page";

    public string Use =>
        "One page that opens in any browser without a connection, prints well and pastes into a word processor with its links.";

    public string MediaType => "text/html; charset=utf-8";

    public bool HasLengths => true;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing => null;

    public Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation) =>
        Task.FromResult(Encoding.UTF8.GetBytes(SummaryHtml.Page(SummaryWriter.Write(input.Reading, input.Length), input)));
}

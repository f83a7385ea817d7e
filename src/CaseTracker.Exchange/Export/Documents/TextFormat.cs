using System.Text;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export.Documents;

/// <summary>Plain text in UTF-8, wrapped at 80 columns; addresses stay on one line.</summary>
internal sealed class TextFormat : IExportFormat
{
    public string Extension => "txt";

    public string Name => "Plain text";

    public string Use => "Words without any mark-up, for mail and for whatever takes nothing else.";

    public string MediaType => "text/plain; charset=utf-8";

    public bool HasLengths => true;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing => null;

    public Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation) =>
        Task.FromResult(Encoding.UTF8.GetBytes(SummaryText.Page(SummaryWriter.Write(input.Reading, input.Length), input)));
}

using CaseTracker.Core.Exports;

namespace CaseTracker.Data.Exports;

/// <summary>One distinct file that was given out; see <see cref="IssuedExport"/>. It holds no word of the case.</summary>
public sealed class IssuedExportRow
{
    public int Id { get; set; }
    public string Digest { get; set; } = "";

    /// <summary>Null where the file holds several cases.</summary>
    public int? CaseId { get; set; }

    public long Revision { get; set; }
    public DateOnly AsOf { get; set; }
    public DateOnly? KnownAt { get; set; }
    public string Format { get; set; } = "";
    public string? Choice { get; set; }
    public string WriterVersion { get; set; } = "";
    public DateTimeOffset FirstAt { get; set; }
}

using CaseTracker.Core.Sources;

namespace CaseTracker.Data.Cases.Records;

/// <summary>A document, article, statement or dataset.</summary>
public sealed class SourceRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string Id { get; set; }
    public required string Title { get; set; }
    public required string Publisher { get; set; }
    public SourceClass Class { get; set; }
    public string? Date { get; set; }
    public DateOnly? Earliest { get; set; }
    public DateOnly? Latest { get; set; }
    public string? Url { get; set; }
}

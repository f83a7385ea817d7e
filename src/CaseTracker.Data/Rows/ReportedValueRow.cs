namespace CaseTracker.Data.Rows;

/// <summary>A value that one source printed for one fact.</summary>
public sealed class ReportedValueRow : ICaseRecordRow
{
    public int CaseId { get; set; }

    /// <summary>From 0, in the order of the case file.</summary>
    public int Position { get; set; }

    public required string SourceId { get; set; }
    public required string Fact { get; set; }
    public required string Printed { get; set; }
}

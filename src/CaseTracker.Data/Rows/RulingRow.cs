namespace CaseTracker.Data.Rows;

/// <summary>The part of an event that is a decision.</summary>
public sealed class RulingRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string EventId { get; set; }
    public string? AuthorId { get; set; }

    /// <summary>Reporter citations, one a line; empty when none is recorded.</summary>
    public required string Reported { get; set; }
}

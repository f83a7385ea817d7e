namespace CaseTracker.Data.Cases.Records;

/// <summary>A cause of action.</summary>
public sealed class ClaimRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string Id { get; set; }
    public int? Number { get; set; }
    public required string Title { get; set; }
    public required string Law { get; set; }

    /// <summary>True when it had been asserted by the day of the projection.</summary>
    public bool Asserted { get; set; }
}

namespace CaseTracker.Data.Rows;

/// <summary>A firm's appearance, once for each party and docket.</summary>
public sealed class CounselRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string Id { get; set; }
    public required string PartyId { get; set; }
    public required string DocketId { get; set; }
    public required string Firm { get; set; }

    /// <summary>The lawyers' names, one a line; empty when none is recorded.</summary>
    public required string Lawyers { get; set; }
}

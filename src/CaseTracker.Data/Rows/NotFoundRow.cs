namespace CaseTracker.Data.Rows;

/// <summary>Something that was looked for and not found.</summary>
public sealed class NotFoundRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string Id { get; set; }
    public required string Fact { get; set; }
    public required string What { get; set; }
    public DateOnly Until { get; set; }
}

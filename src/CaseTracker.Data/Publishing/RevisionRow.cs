namespace CaseTracker.Data.Publishing;

/// <summary>One published state of a case.</summary>
public sealed class RevisionRow : RevisionRecord
{
    public int CaseId { get; set; }
}

namespace CaseTracker.Data.Dockets;

/// <summary>An attachment of an entry.</summary>
public sealed class DocketDocumentRow
{
    public int EntryId { get; set; }
    public int Number { get; set; }
    public string? Description { get; set; }
    public string? PacerDocId { get; set; }
    public string? CourtListenerId { get; set; }
    public int? Pages { get; set; }
    public long? Bytes { get; set; }
    public bool IsSealed { get; set; }
    public bool? IsAvailable { get; set; }
}

namespace CaseTracker.Data.Rows;

/// <summary>Each name that a party has had.</summary>
public sealed class PartyNameRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string PartyId { get; set; }

    /// <summary>From 0, in order of time.</summary>
    public int Position { get; set; }

    public required string Name { get; set; }
}

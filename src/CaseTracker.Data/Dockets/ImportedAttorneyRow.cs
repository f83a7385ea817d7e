namespace CaseTracker.Data.Dockets;

/// <summary>An attorney of a party. Contact details are not kept.</summary>
public sealed class ImportedAttorneyRow
{
    public int Id { get; set; }
    public int PartyId { get; set; }
    public int Position { get; set; }

    /// <summary>Null where only CourtListener's id is known yet.</summary>
    public string? Name { get; set; }
    public string? Roles { get; set; }
    public string? CourtListenerId { get; set; }
    public DateOnly? GoneSince { get; set; }
}

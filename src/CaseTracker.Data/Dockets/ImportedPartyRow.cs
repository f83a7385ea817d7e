namespace CaseTracker.Data.Dockets;

/// <summary>A party as the docket sheet lists it.</summary>
public sealed class ImportedPartyRow
{
    public int Id { get; set; }
    public int DocketId { get; set; }
    public int Position { get; set; }
    public required string Name { get; set; }
    public required string Type { get; set; }
    public required string TypeRaw { get; set; }
    public DateOnly? DateTerminated { get; set; }
    public string? Note { get; set; }
    public string? CourtListenerId { get; set; }

    /// <summary>The day of the import whose sheet listed it no longer.</summary>
    public DateOnly? GoneSince { get; set; }
    public List<ImportedAttorneyRow> Attorneys { get; set; } = [];
}

using CaseTracker.Core.Parties;

namespace CaseTracker.Data.Rows;

/// <summary>A party's role in one docket.</summary>
public sealed class ParticipationRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string Id { get; set; }
    public required string PartyId { get; set; }
    public required string DocketId { get; set; }
    public PartyRole Role { get; set; }
    public string? RoleRaw { get; set; }
}

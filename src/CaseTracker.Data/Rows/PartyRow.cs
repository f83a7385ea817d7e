using CaseTracker.Core.Parties;

namespace CaseTracker.Data.Rows;

/// <summary>A person or body in the case, under its newest name.</summary>
public sealed class PartyRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string Id { get; set; }
    public string? RegistryId { get; set; }
    public PartyKind Kind { get; set; }
    public required string Name { get; set; }
}

using CaseTracker.Core.Parties;
using CaseTracker.Core.Registry;

namespace CaseTracker.Data.Rows;

/// <summary>A person or body in the case, under its newest name.</summary>
public sealed class PartyRow : ICaseRecordRow, INamesEntry
{
    static RegistryKind INamesEntry.Of => RegistryKind.Party;

    public int CaseId { get; set; }
    public required string Id { get; set; }
    public string? RegistryId { get; set; }
    public string? NamedRegistryId { get; set; }
    public PartyKind Kind { get; set; }
    public required string Name { get; set; }
}

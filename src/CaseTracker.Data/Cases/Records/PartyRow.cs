using CaseTracker.Core.Parties;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Registry;

namespace CaseTracker.Data.Cases.Records;

/// <summary>A person or body in the case, under its newest name.</summary>
public sealed class PartyRow : ICaseRecordRow, INamesEntry
{
    static RegistryKind INamesEntry.Kind => RegistryKind.Party;

    public int CaseId { get; set; }
    public required string Id { get; set; }
    public string? RegistryId { get; set; }
    public string? NamedRegistryId { get; set; }
    public PartyKind Kind { get; set; }
    public required string Name { get; set; }
}

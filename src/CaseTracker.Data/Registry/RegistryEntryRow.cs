using CaseTracker.Core.Parties;
using CaseTracker.Core.Registry;

namespace CaseTracker.Data.Registry;

/// <summary>A party or judge of the registry, under the newest name; made again from the registry's newest revision.</summary>
public sealed class RegistryEntryRow
{
    public RegistryKind Kind { get; set; }
    public required string Id { get; set; }

    /// <summary>What the party is; null for a judge.</summary>
    public PartyKind? PartyKind { get; set; }

    public required string Name { get; set; }
    public string? Description { get; set; }
    public string? Basis { get; set; }
}

using CaseTracker.Core.Parties;

namespace CaseTracker.Core.Registry;

/// <summary>A person or body that stands in one case or several, under the name that all of them lead to.</summary>
public sealed record PartyEntry : IRegistryEntry
{
    /// <summary>The permanent last part of its address; case files name it in the key <c>registry</c>.</summary>
    public required string Id { get; init; }

    public required PartyKind Kind { get; init; }

    /// <summary>In order of time; the last is the newest known. Never empty.</summary>
    public required IReadOnlyList<NameInTime> Names { get; init; }

    /// <summary>One sentence that holds on any day and that a case states with its source.</summary>
    public string? Description { get; init; }

    /// <summary>Why the parties of several cases are taken for one; null where only one case holds it, or nothing is in doubt.</summary>
    public string? Basis { get; init; }

    public IReadOnlyList<FormerEntry> Former { get; init; } = [];
}

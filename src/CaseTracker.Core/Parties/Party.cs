using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Parties;

/// <summary>A person or body in the case, with its names over time.</summary>
public sealed record Party : INamedOverTime
{
    public required string Id { get; init; }

    /// <summary>The id in the registry of parties that several cases share, where it has one.</summary>
    public string? Registry { get; init; }

    public required PartyKind Kind { get; init; }

    /// <summary>In order of time; the last is the newest known. Never empty.</summary>
    public required IReadOnlyList<NameInTime> Names { get; init; }

    public string? Description { get; init; }
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

using CaseTracker.Core.Parties;

namespace CaseTracker.Core.Registry;

/// <summary>A judge who sits in one case or several, with names and offices as far as the cases give them.</summary>
public sealed record JudgeEntry : IRegistryEntry
{
    /// <summary>The permanent last part of the address: as a rule the surname and the court, since sources often give no more.</summary>
    public required string Id { get; init; }

    /// <summary>In order of time; the last is the newest known. Never empty.</summary>
    public required IReadOnlyList<NameInTime> Names { get; init; }

    public IReadOnlyList<Office> Offices { get; init; } = [];

    /// <summary>Why the judges of several cases are taken for one; null where only one case holds the judge.</summary>
    public string? Basis { get; init; }

    public IReadOnlyList<FormerEntry> Former { get; init; } = [];
}

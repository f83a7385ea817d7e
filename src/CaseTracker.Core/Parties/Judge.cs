using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Parties;

/// <summary>A judge with names and offices over time.</summary>
public sealed record Judge : INamedOverTime
{
    public required string Id { get; init; }
    public string? Registry { get; init; }
    public required IReadOnlyList<NameInTime> Names { get; init; }
    public IReadOnlyList<Office> Offices { get; init; } = [];
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

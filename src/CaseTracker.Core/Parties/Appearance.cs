using CaseTracker.Core.Dates;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Parties;

/// <summary>Counsel's appearance for parties in dockets, from and until a date where known.</summary>
public sealed record Appearance
{
    public required string Id { get; init; }
    public required string Firm { get; init; }
    public IReadOnlyList<string> Lawyers { get; init; } = [];
    public required IReadOnlyList<string> For { get; init; }
    public required IReadOnlyList<string> Dockets { get; init; }

    /// <summary>What the firm did, where a source says it: "lead at trial".</summary>
    public string? Role { get; init; }

    public PartialDate? From { get; init; }
    public PartialDate? Until { get; init; }
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

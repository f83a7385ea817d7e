using CaseTracker.Core.Dates;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Parties;

/// <summary>A party's role in one docket, from and until a date where known.</summary>
public sealed record Participation
{
    public required string Id { get; init; }
    public required string Party { get; init; }
    public required string Docket { get; init; }
    public required PartyRole Role { get; init; }

    /// <summary>The role as the court wrote it.</summary>
    public string? RoleRaw { get; init; }

    public PartialDate? From { get; init; }
    public PartialDate? Until { get; init; }
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

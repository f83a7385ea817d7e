using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>Another dispute that bears on this one.</summary>
/// <param name="Slug">Its slug here, where the tracker holds it.</param>
public sealed record RelatedCase(
    string Id,
    string Name,
    string? Slug,
    CaseRelation By,
    string? Court,
    string? Number,
    string? Note,
    IReadOnlyList<Citation> Sources
);

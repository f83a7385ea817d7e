using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>One thing that an injunction prohibits, requires or leaves out, or that was asked for and refused.</summary>
/// <param name="Wording">Whether the text is the order's own words or somebody's paraphrase.</param>
/// <param name="Unconfirmed">True where only one outlying source gives it and it was not found elsewhere.</param>
public sealed record Clause(
    string Id,
    ClauseEffect Does,
    string Text,
    ClauseWording Wording,
    bool Unconfirmed,
    string? Note,
    IReadOnlyList<Citation> Sources
);

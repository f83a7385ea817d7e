using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>A cause of action; its outcome comes from effects, per party, and is never typed here.</summary>
public sealed record Claim
{
    public required string Id { get; init; }

    /// <summary>The count's number in the complaint.</summary>
    public int? Number { get; init; }

    /// <summary>For how many counts of the pleading the record stands, where they are not told apart; null for one.</summary>
    public int? Counts { get; init; }

    public required string Title { get; init; }
    public required string Law { get; init; }
    public required IReadOnlyList<string> By { get; init; }
    public required IReadOnlyList<string> Against { get; init; }
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

using CaseTracker.Core.Currencies;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>What a party asked for: shown beside what was granted, never mixed with it.</summary>
public sealed record ReliefSought
{
    public required string Id { get; init; }
    public required IReadOnlyList<string> By { get; init; }
    public required ReliefKind Kind { get; init; }
    public required string Text { get; init; }

    /// <summary>The sum asked for, where one was named.</summary>
    public MonetaryAmount? Amount { get; init; }

    /// <summary>The event in which it was asked for.</summary>
    public string? Event { get; init; }

    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

using CaseTracker.Core.Currencies;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>Money that a verdict or ruling gives; its components, sums and stage come from effects.</summary>
public sealed record Award
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<string> Payors { get; init; }
    public required Liability Liability { get; init; }
    public required IReadOnlyList<string> Payees { get; init; }

    /// <summary>ISO 4217 code of every sum in this award.</summary>
    public required string Currency { get; init; }

    public IReadOnlyList<string> Claims { get; init; } = [];
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

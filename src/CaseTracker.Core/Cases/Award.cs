using CaseTracker.Core.Currencies;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>Money that a verdict or ruling gives; its components, sums and stage come from effects.</summary>
public sealed record Award
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>Empty where it comes out of a settlement fund.</summary>
    public required IReadOnlyList<string> Payors { get; init; }

    /// <summary>The docket of the class settlement out of whose fund it is paid; null where the payors pay.</summary>
    public string? FromFund { get; init; }

    public required Liability Liability { get; init; }
    public required IReadOnlyList<string> Payees { get; init; }

    /// <summary>ISO 4217 code of every sum in this award.</summary>
    public required string Currency { get; init; }

    /// <summary>What it gives beside the sums on record, where no figure for that was found: "30 percent of later revenue, with
    /// interest"; null where nothing is.</summary>
    public string? FurtherSum { get; init; }

    public IReadOnlyList<string> Claims { get; init; } = [];
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

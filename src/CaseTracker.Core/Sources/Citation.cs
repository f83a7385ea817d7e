using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Sources;

/// <summary>The tie of a source to facts. Where <see cref="For"/> is empty it supports the record that holds it, as a whole.</summary>
public sealed record Citation
{
    public required string Source { get; init; }
    public IReadOnlyList<FactRef> For { get; init; } = [];

    /// <summary>The words that the source printed, verbatim and short.</summary>
    public string? Quote { get; init; }

    /// <summary>Where in the source: page, paragraph, docket entry.</summary>
    public string? Pinpoint { get; init; }

    /// <summary>The values that the source printed, each for one fact or for several that it fits.</summary>
    public IReadOnlyList<ReportedValue> Reported { get; init; } = [];

    /// <summary>What an editor says of this tie: how a day was derived, where the source errs.</summary>
    public string? Note { get; init; }
}

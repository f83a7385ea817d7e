using CaseTracker.Core.Dates;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>Words that somebody said or wrote.</summary>
public sealed record Quotation
{
    public required string Id { get; init; }
    public required string Words { get; init; }
    public required string Speaker { get; init; }

    /// <summary>The party, judge or court that speaks, where it is one of the case.</summary>
    public string? SpeakerId { get; init; }

    /// <summary>The speaker's office or post then.</summary>
    public string? Capacity { get; init; }

    public required string Occasion { get; init; }
    public PartialDate? Date { get; init; }

    /// <summary>The event it belongs to.</summary>
    public string? Event { get; init; }

    public required QuotationForm Form { get; init; }
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

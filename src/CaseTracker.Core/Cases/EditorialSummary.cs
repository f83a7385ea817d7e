using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>A few sentences that an editor wrote to open the account of a case, as of one day.</summary>
/// <remarks>It names what it rests on, so that it can be told when that has changed.
/// A reader of a day sees the latest that is not of a later day.</remarks>
public sealed record EditorialSummary
{
    /// <summary>The most characters that a lead has.</summary>
    public const int LongestText = 600;

    public required string Id { get; init; }

    /// <summary>The day that it tells of; it knows nothing later.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>One paragraph.</summary>
    public required string Text { get; init; }

    /// <summary>The records that it rests on, each as a whole.</summary>
    public IReadOnlyList<FactRef> RestsOn { get; init; } = [];

    /// <summary>A later day as of which it was read again and found right.</summary>
    public DateOnly? StillRight { get; init; }

    /// <summary>What the record said of those when the lead was last saved; empty in files written by hand.</summary>
    public IReadOnlyList<NotedFact> Seen { get; init; } = [];

    public IReadOnlyList<Citation> Sources { get; init; } = [];

    /// <summary>The last day, not after another, as of which it is known to have been right.</summary>
    public DateOnly RightOn(DateOnly day) => StillRight is { } later && later <= day ? later : Date;
}

using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>A request that a court is to rule on; when it was filed and decided comes from events.</summary>
public sealed record Motion
{
    public required string Id { get; init; }

    /// <summary>Without an article: "motion to set aside the default".</summary>
    public required string Title { get; init; }

    public required string Docket { get; init; }
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>Its entry on the docket sheet.</summary>
    public string? Entry { get; init; }

    /// <summary>Whether a status line names it while it is pending.</summary>
    public Significance Significance { get; init; }

    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Sources;

/// <summary>A document, article, statement or dataset that says something about the case.</summary>
public sealed record Source
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Publisher { get; init; }

    /// <summary>Whose words it gives: a court's own words are not those of the site that has a copy.</summary>
    public string Voice => Class == SourceClass.CourtRecord ? $"court record ({Publisher})" : Publisher;

    /// <summary>Null when unsigned, or when the byline was not seen.</summary>
    public string? Author { get; init; }

    public required SourceClass Class { get; init; }

    /// <summary>When it was published or filed; null when it bears no date.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>What is known of an undated or doubtfully dated source.</summary>
    public string? DateNote { get; init; }

    /// <summary>An absolute http or https address; null when the source has no stable one.</summary>
    public string? Url { get; init; }

    public string? ArchivedUrl { get; init; }

    /// <summary>The sources whose words it repeats: a copy is not an independent origin.</summary>
    public IReadOnlyList<string> CopiedFrom { get; init; } = [];

    /// <summary>The outlet it says it draws on, where that text itself is not among the sources.</summary>
    public string? Origin { get; init; }

    public string? Note { get; init; }
}

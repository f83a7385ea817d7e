using CaseTracker.Core.Proposals;

namespace CaseTracker.Data.Proposals;

/// <summary>A proposal in a list.</summary>
public sealed record ProposalSummary(
    Guid Id,
    string Slug,
    string Title,
    ProposalStage Stage,
    Guid AuthorId,
    string AuthorName,
    DateTimeOffset ChangedAt,
    int? PublishedAs,
    DateTimeOffset? PublishAt,
    string Note
)
{
    /// <summary>True where its author named whoever asks to write in it.</summary>
    public bool IsShared { get; init; }

    /// <summary>Who saved it last; null while nobody wrote in it.</summary>
    public string? SavedByName { get; init; }
}

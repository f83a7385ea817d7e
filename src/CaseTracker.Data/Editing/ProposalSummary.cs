using CaseTracker.Core.Review;

namespace CaseTracker.Data.Editing;

/// <summary>A proposal in a list.</summary>
public sealed record ProposalSummary(Guid Id, string Slug, string Title, ProposalStage Stage, Guid AuthorId, string AuthorName, DateTimeOffset ChangedAt, int? PublishedAs,
    DateTimeOffset? PublishAt, string Note);

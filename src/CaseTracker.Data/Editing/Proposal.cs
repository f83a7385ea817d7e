using CaseTracker.Core.Cases;
using CaseTracker.Core.Review;

namespace CaseTracker.Data.Editing;

/// <summary>A proposal as the person who works on it sees it.</summary>
/// <param name="Origin">The case that it began with.</param>
/// <param name="Draft">The case with all its changes so far.</param>
/// <param name="OpenForm">The form that is being filled in, as JSON; null where none is open.</param>
/// <param name="Token">What the next save must know.</param>
public sealed record Proposal(
    Guid Id, string Slug, int BaseRevision, string Title, ProposalStage Stage, Guid AuthorId, string AuthorName, ChangeClass ChangeClass, string Reason,
    CourtCase Origin, CourtCase Draft, string? OpenForm, DateTimeOffset ChangedAt, int? PublishedAs, Guid Token, IReadOnlyList<ProposalComment> Comments)
{
    /// <summary>False while nothing differs from the case that it began with.</summary>
    public required bool HasChanges { get; init; }

    /// <summary>Null while nobody has approved it as it is.</summary>
    public Approval? Approval { get; init; }

    /// <summary>When it is published by itself; null where nobody has set a time.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>Why it was not published at its time; empty where that did not happen.</summary>
    public string Note { get; init; } = "";

    /// <summary>True where somebody else than its author approved just this.</summary>
    public bool IsApprovedByAnother => Approval is { Holds: true } approval && approval.ById != AuthorId;
}

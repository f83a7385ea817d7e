using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Core.Revisions;

namespace CaseTracker.Data.Proposals;

/// <summary>A proposal as the person who works on it sees it.</summary>
/// <param name="OriginFile">The case that it began with.</param>
/// <param name="DraftFile">The case with all its changes so far.</param>
/// <param name="Token">What the next save must know.</param>
public sealed record Proposal(
    Guid Id,
    string Slug,
    int BaseRevision,
    string Title,
    ProposalStage Stage,
    Guid AuthorId,
    string AuthorName,
    ChangeClass ChangeClass,
    string Reason,
    CaseDocument OriginFile,
    CaseDocument DraftFile,
    DateTimeOffset ChangedAt,
    int? PublishedAs,
    Guid Token,
    IReadOnlyList<ProposalComment> Comments
)
{
    public CourtCase Origin => OriginFile.Case;

    public CourtCase Draft => DraftFile.Case;

    /// <summary>False while nothing differs from the case that it began with.</summary>
    public required bool HasChanges { get; init; }

    /// <summary>Null while nobody has approved it as it is.</summary>
    public Approval? Approval { get; init; }

    /// <summary>When it is published by itself; null where nobody has set a time.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>Why it was not published at its time; empty where that did not happen.</summary>
    public string Note { get; init; } = "";

    /// <summary>True where somebody approved just this who did not write in it.</summary>
    public bool IsApprovedByAnother => Approval is { Holds: true } approval && ProposalApproval.IsByAnother(approval, Ownership);

    /// <summary>Whose it is, who was named to write in it, and who did.</summary>
    public required Ownership Ownership { get; init; }

    /// <summary>Those whom its author named to write in it too, by name.</summary>
    public IReadOnlyList<DraftEditor> Editors { get; init; } = [];

    /// <summary>The form that whoever reads this has open; null where they have none. Those of others are not read.</summary>
    public KeptForm? MyForm { get; init; }

    /// <summary>Who saved it last, and when; null while nobody wrote in it.</summary>
    public DraftVersionStamp? State { get; init; }
}

using CaseTracker.Core.Proposals;
using CaseTracker.Core.Revisions;

namespace CaseTracker.Data.Proposals;

/// <summary>What somebody proposes to change in one case: the whole case as it would be, on the revision that it began with. No public page
/// reads this table.</summary>
public sealed class ProposalRow
{
    public Guid Id { get; set; }

    public required string Slug { get; set; }

    /// <summary>The revision it is based on; 0 for a case that is new.</summary>
    public int BaseRevision { get; set; }

    public required string Title { get; set; }

    public ProposalStage Stage { get; set; }

    public Guid AuthorId { get; set; }

    /// <summary>As readers see it in the history once this is published.</summary>
    public required string AuthorName { get; set; }

    public ChangeClass ChangeClass { get; set; }

    /// <summary>Why; readers see it. Empty while nobody has said.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The case file with all changes so far; null for one that is based on nothing yet.</summary>
    public byte[]? Snapshot { get; set; }

    /// <summary>Of the page that began it and of what it sent, so that what is sent twice begins one; null where no page did.</summary>
    public string? Key { get; set; }

    public DateTimeOffset BegunAt { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>The revision that came of it.</summary>
    public int? PublishedAs { get; set; }

    /// <summary>Who approved it; null while nobody has, or it was changed since.</summary>
    public Guid? ApprovedById { get; set; }

    public string ApprovedByName { get; set; } = "";

    public DateTimeOffset? ApprovedAt { get; set; }

    /// <summary>A digest of what was approved.</summary>
    public string ApprovedDigest { get; set; } = "";

    /// <summary>When it is published by itself; null where nobody has set a time.</summary>
    public DateTimeOffset? PublishAt { get; set; }

    /// <summary>Why it was not published at its time; empty where that did not happen, or it was changed since.</summary>
    public string Note { get; set; } = "";

    /// <summary>Changes with each save; a save that does not know the newest one is told, and writes nothing.</summary>
    public Guid Token { get; set; }
}

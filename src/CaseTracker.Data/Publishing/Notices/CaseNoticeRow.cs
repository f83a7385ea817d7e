using CaseTracker.Core.Revisions;

namespace CaseTracker.Data.Publishing.Notices;

/// <summary>What was announced of a case as a whole, beside its revisions. Rows are
/// only ever added, and each is a link of one chain over all cases.</summary>
public sealed class CaseNoticeRow
{
    public int Id { get; set; }

    /// <summary>From 1, without gaps, over all cases.</summary>
    public int Number { get; set; }

    public int CaseId { get; set; }
    public NoticeKind Kind { get; set; }

    /// <summary>In UTC, to the millisecond.</summary>
    public DateTimeOffset At { get; set; }

    public string Author { get; set; } = "";
    public string Reason { get; set; } = "";
    public string Slug { get; set; } = "";

    /// <summary>What the case was called then: a retracted case is named, and nothing else of it is told.</summary>
    public string Name { get; set; } = "";

    /// <summary>The case's newest revision then.</summary>
    public int Revision { get; set; }

    /// <summary>The slug of the case that it was merged into; null for all else.</summary>
    public string? Into { get; set; }

    /// <summary>The key of the revision that was the newest of all then: its place in the logs.</summary>
    public int AfterRevisionId { get; set; }

    /// <summary>The notice's link of the chain; see <c>NoticeHash</c>.</summary>
    public string Hash { get; set; } = "";

    /// <summary>The hash of the notice before; empty for the first.</summary>
    public string PreviousHash { get; set; } = "";
}

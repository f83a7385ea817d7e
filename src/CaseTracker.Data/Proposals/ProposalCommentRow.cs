using CaseTracker.Core.Facts;

namespace CaseTracker.Data.Proposals;

/// <summary>What somebody said about a proposal.</summary>
public sealed class ProposalCommentRow
{
    public long Id { get; set; }

    public Guid ProposalId { get; set; }

    public Guid AuthorId { get; set; }

    public required string AuthorName { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>What it is about in words, as the difference named it then; empty for the whole proposal.</summary>
    public string About { get; set; } = "";

    /// <summary>The kind of the record it is about; null for the whole proposal.</summary>
    public RecordKind? Kind { get; set; }

    public string? RecordId { get; set; }

    /// <summary>The field, as the difference names it; empty for the whole record.</summary>
    public string Field { get; set; } = "";

    public required string Text { get; set; }

    /// <summary>The first comment of the thread; null for that one itself.</summary>
    public long? AnswerTo { get; set; }

    /// <summary>Made by the page that sent it, so that what is sent twice is kept once.</summary>
    public Guid? Key { get; set; }

    public DateTimeOffset? SettledAt { get; set; }

    public string SettledByName { get; set; } = "";
}

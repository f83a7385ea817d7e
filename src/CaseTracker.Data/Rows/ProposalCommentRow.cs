namespace CaseTracker.Data.Rows;

/// <summary>What somebody said about a proposal.</summary>
public sealed class ProposalCommentRow
{
    public long Id { get; set; }

    public Guid ProposalId { get; set; }

    public Guid AuthorId { get; set; }

    public required string AuthorName { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The change it is about, as the difference names it; empty for the whole proposal.</summary>
    public string About { get; set; } = "";

    public required string Text { get; set; }
}

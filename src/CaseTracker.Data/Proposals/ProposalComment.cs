using CaseTracker.Core.Diffing;

namespace CaseTracker.Data.Proposals;

/// <summary>What somebody said about a proposal.</summary>
/// <param name="About">The place in words, as it was when this was said; empty for the whole proposal.</param>
/// <param name="Place">The change it is about; null for the whole proposal.</param>
/// <param name="AnswerTo">The comment that it answers; null for one that begins a thread.</param>
public sealed record ProposalComment(
    long Id,
    Guid AuthorId,
    string AuthorName,
    DateTimeOffset At,
    string About,
    string Text,
    ChangePlace? Place,
    long? AnswerTo
)
{
    /// <summary>When somebody marked the thread as settled; null while it is open.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    public string SettledByName { get; init; } = "";
}

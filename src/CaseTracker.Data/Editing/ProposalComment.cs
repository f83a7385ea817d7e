namespace CaseTracker.Data.Editing;

/// <summary>What somebody said about a proposal.</summary>
/// <param name="About">The change it is about; empty for the whole.</param>
public sealed record ProposalComment(string AuthorName, DateTimeOffset At, string About, string Text);

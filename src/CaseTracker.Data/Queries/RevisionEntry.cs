using CaseTracker.Core.Review;

namespace CaseTracker.Data.Queries;

/// <summary>One revision as a log shows it, without its case file.</summary>
/// <param name="Cursor">Its place among the revisions of all cases: what was published later has a higher one.</param>
/// <param name="PreviousHash">Empty for the first.</param>
public sealed record RevisionEntry(
    int Cursor, string Slug, string Name, string? ShortName, int Number, DateTimeOffset PublishedAt, ChangeClass ChangeClass, string Author, string Reason,
    string Hash, string PreviousHash)
{
    /// <summary>The day of publication in UTC, as readers are told it.</summary>
    public DateOnly Day => DateOnly.FromDateTime(PublishedAt.UtcDateTime);

    public string BriefName => ShortName ?? Name;
}

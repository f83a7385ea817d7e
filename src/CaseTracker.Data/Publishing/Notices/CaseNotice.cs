using CaseTracker.Core.Revisions;

namespace CaseTracker.Data.Publishing.Notices;

/// <summary>What was announced of a case as a whole, as readers are told it.</summary>
/// <param name="AfterRevision">The cursor of the revision that was the newest of all then.</param>
/// <param name="Into">The slug of the case that it was merged into; null for all else.</param>
public sealed record CaseNotice(
    NoticeKind Kind,
    string Slug,
    string Name,
    DateTimeOffset At,
    string Author,
    string Reason,
    int Revision,
    string? Into,
    int AfterRevision,
    string Hash
)
{
    /// <summary>The day in UTC, as readers are told it.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);
}

using CaseTracker.Core.Revisions;
using CaseTracker.Data.Cases;

namespace CaseTracker.Data.Publishing;

/// <summary>One revision as a log shows it, without its case file.</summary>
/// <param name="Cursor">Its place among the revisions of all cases: what was published later has a higher one.</param>
/// <param name="PreviousHash">Empty for the first.</param>
public sealed record RevisionEntry(
    int Cursor,
    string Slug,
    string Name,
    string? ShortName,
    int Number,
    DateTimeOffset PublishedAt,
    ChangeClass ChangeClass,
    string Author,
    string Reason,
    string Hash,
    string PreviousHash
)
{
    /// <summary>How often something was withheld in the case.</summary>
    public int Redactions { get; init; }

    /// <summary>When something in this very revision was withheld last; null where it is as it was published.</summary>
    public DateTimeOffset? RedactedAt { get; init; }

    /// <summary>Stands for its case file as it is now; see <see cref="PublishedCase.Edition"/>.</summary>
    public string Edition => PublishedCase.EditionOf(Hash, Redactions);

    /// <summary>The same of the revision before.</summary>
    public string PreviousEdition => PublishedCase.EditionOf(PreviousHash, Redactions);

    /// <summary>The day of publication in UTC, as readers are told it.</summary>
    public DateOnly Day => DateOnly.FromDateTime(PublishedAt.UtcDateTime);

    public string BriefName => ShortName ?? Name;
}

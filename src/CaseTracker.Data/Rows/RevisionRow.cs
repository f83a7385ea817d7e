using CaseTracker.Core.Review;

namespace CaseTracker.Data.Rows;

/// <summary>One published state of a case: the truth. Rows are only ever added.</summary>
public sealed class RevisionRow
{
    public int Id { get; set; }
    public int CaseId { get; set; }

    /// <summary>From 1, without gaps within a case.</summary>
    public int Number { get; set; }

    /// <summary>In UTC, to the millisecond.</summary>
    public DateTimeOffset PublishedAt { get; set; }

    public required string Author { get; set; }
    public required string Reason { get; set; }
    public ChangeClass ChangeClass { get; set; }

    /// <summary>The format version of the case file in <see cref="Bytes"/>.</summary>
    public required string FormatVersion { get; set; }

    /// <summary>The canonical case file, verbatim.</summary>
    public required byte[] Bytes { get; set; }

    /// <summary>SHA-256 of <see cref="Bytes"/>, in lower-case hexadecimal.</summary>
    public required string BytesHash { get; set; }

    /// <summary>The revision's link of the chain; see <c>RevisionHash</c>.</summary>
    public required string Hash { get; set; }

    /// <summary>The hash of the revision before; empty for the first.</summary>
    public required string PreviousHash { get; set; }
}

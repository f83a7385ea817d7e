using CaseTracker.Core.Revisions;

namespace CaseTracker.Data.Publishing;

/// <summary>One published state of a case or of the registry: the truth. Rows are only ever added, and each is a link of a chain.</summary>
public abstract class RevisionRecord
{
    public int Id { get; set; }

    /// <summary>From 1, without gaps within a chain.</summary>
    public int Number { get; set; }

    /// <summary>In UTC, to the millisecond.</summary>
    public DateTimeOffset PublishedAt { get; set; }

    public string Author { get; set; } = "";
    public string Reason { get; set; } = "";
    public ChangeClass ChangeClass { get; set; }

    /// <summary>The format version of the file in <see cref="Bytes"/>.</summary>
    public string FormatVersion { get; set; } = "";

    /// <summary>The canonical file, verbatim.</summary>
    public byte[] Bytes { get; set; } = [];

    /// <summary>SHA-256 of <see cref="Bytes"/>, in lower-case hexadecimal.</summary>
    public string BytesHash { get; set; } = "";

    /// <summary>The revision's link of the chain; see <c>RevisionHash</c>.</summary>
    public string Hash { get; set; } = "";

    /// <summary>The hash of the revision before; empty for the first.</summary>
    public string PreviousHash { get; set; } = "";
}

using System.Globalization;
using System.Security.Cryptography;
using CaseTracker.Core;

namespace CaseTracker.Data.Publishing;

/// <summary>The chain over the revisions of a case, or of the registry: each hash covers the one before, so that nothing in the middle
/// changes unseen.</summary>
/// <remarks>
/// SHA-256 in lower-case hexadecimal over these texts in UTF-8, each written as its length in bytes, a colon, the text and a line feed:
/// previous hash, slug (of the registry: <c>registry</c>), number, time of publication (UTC, <c>yyyy-MM-ddTHH:mm:ss.fffZ</c>), author,
/// reason, change class, SHA-256 of the file.
/// </remarks>
public static class RevisionHash
{
    public static string ComputeForBytes(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <param name="of">What the chain is of.</param>
    public static string Compute(string of, RevisionRecord revision) => Compute(of, revision, revision.BytesHash);

    /// <summary>The hash of what is left of a revision since something in it was withheld: over all that it says now, and over digest and
    /// hash of the original.</summary>
    /// <param name="copyHash">SHA-256 of the file as it is now.</param>
    public static string ComputeForCopy(string of, RevisionRecord revision, string copyHash) =>
        Compute(of, revision, $"{revision.Hash} {revision.BytesHash} {copyHash}");

    private static string Compute(string of, RevisionRecord revision, string bytesHash) =>
        ChainHash.Compute(
            revision.PreviousHash,
            of,
            revision.Number.ToString(CultureInfo.InvariantCulture),
            ChainHash.Instant(revision.PublishedAt),
            revision.Author,
            revision.Reason,
            EnumTerm.For(revision.ChangeClass),
            bytesHash
        );
}

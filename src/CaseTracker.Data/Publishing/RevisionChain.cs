using CaseTracker.Core.Revisions;
using CaseTracker.Data.Registry;

namespace CaseTracker.Data.Publishing;

/// <summary>Makes the next link of a chain, for cases and the registry alike.</summary>
internal static class RevisionChain
{
    /// <param name="of">What the chain is of: the slug of a case, or <see cref="RegistryPublisher.Chain"/>.</param>
    public static TRow Next<TRow>(string of, string formatVersion, Publication by, RevisionHead? head, byte[] bytes, DateTimeOffset now)
        where TRow : RevisionRecord, new()
    {
        var revision = new TRow
        {
            Number = (head?.Number ?? 0) + 1,
            PublishedAt = ChainHash.ToMilliseconds(now),
            Author = by.Author,
            Reason = by.Reason,
            ChangeClass =
                head is null ? ChangeClass.Initial
                : by.ChangeClass == ChangeClass.Initial ? ChangeClass.Update
                : by.ChangeClass,
            FormatVersion = formatVersion,
            Bytes = bytes,
            BytesHash = RevisionHash.ComputeForBytes(bytes),
            PreviousHash = head?.Hash ?? "",
        };
        revision.Hash = RevisionHash.Compute(of, revision);
        return revision;
    }
}

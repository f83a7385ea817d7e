using CaseTracker.Core.Exports;
using CaseTracker.Core.State;
using CaseTracker.Data.Redaction;

namespace CaseTracker.Data.Cases;

/// <summary>A revision of a case as readers get it.</summary>
/// <param name="Bytes">The canonical case file as it was published, verbatim but for what is withheld.</param>
/// <param name="History">The case read from these bytes; shared between readers.</param>
public sealed record PublishedCase(
    string Slug,
    int Revision,
    DateTimeOffset PublishedAt,
    string Hash,
    ReadOnlyMemory<byte> Bytes,
    CaseHistory History
)
{
    /// <summary>What was withheld in the case, oldest first.</summary>
    public IReadOnlyList<RedactionNotice> Redactions { get; init; } = [];

    /// <summary>Stands for these very bytes. The hash does not: withholding changes
    /// what a revision shows, and leaves the chain as it is.</summary>
    public string Edition => EditionOf(Hash, Redactions.Count);

    /// <summary>The same for who makes files of it.</summary>
    public PublishedRevision ToRevision() => new(Slug, Revision, Hash, PublishedAt, Bytes, History);

    public static string EditionOf(string hash, int withholdings) => withholdings == 0 ? hash : $"{hash}.{withholdings}";
}

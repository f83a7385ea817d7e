using CaseTracker.Core.Timeline;

namespace CaseTracker.Data.Queries;

/// <summary>A revision of a case as readers get it.</summary>
/// <param name="Bytes">The canonical case file as it was published, verbatim.</param>
/// <param name="History">The case read from these bytes; shared between readers.</param>
public sealed record PublishedCase(
    string Slug, int Revision, DateTimeOffset PublishedAt, string Hash, ReadOnlyMemory<byte> Bytes, CaseHistory History);

namespace CaseTracker.Data.Registry;

/// <summary>A revision of the registry, as it was published.</summary>
/// <param name="Bytes">The canonical registry file, verbatim.</param>
public sealed record PublishedRegistry(int Revision, DateTimeOffset PublishedAt, string Hash, ReadOnlyMemory<byte> Bytes);

using CaseTracker.Core.State;

namespace CaseTracker.Core.Exports;

/// <summary>A published revision as files are made from it, and held against it.</summary>
/// <param name="CaseFile">The canonical case file as readers get it.</param>
public sealed record PublishedRevision(
    string Slug,
    int Number,
    string Hash,
    DateTimeOffset PublishedAt,
    ReadOnlyMemory<byte> CaseFile,
    CaseHistory History
);

using CaseTracker.Core.State;

namespace CaseTracker.Core.Exports;

/// <summary>A published revision as a file is held against it.</summary>
public sealed record PublishedRevision(string Slug, int Number, string Hash, DateTimeOffset PublishedAt, CaseHistory History);

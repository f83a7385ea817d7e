using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.Handouts;

/// <summary>A published revision as a file is held against it.</summary>
public sealed record SiteRevision(string Slug, int Number, string Hash, DateTimeOffset PublishedAt, CaseHistory History);

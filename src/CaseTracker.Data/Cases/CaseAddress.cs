namespace CaseTracker.Data.Cases;

/// <summary>Where a case is, and when it last changed here.</summary>
public sealed record CaseAddress(string Slug, DateTimeOffset PublishedAt);

using CaseTracker.Core.Revisions;

namespace CaseTracker.Data.Cases;

/// <summary>One revision in the log of what the site has published.</summary>
public sealed record RecentChange(
    string Slug,
    string Name,
    string? ShortName,
    int Revision,
    DateTimeOffset PublishedAt,
    ChangeClass ChangeClass,
    string Author,
    string Reason
);

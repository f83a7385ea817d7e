using CaseTracker.Core.Handouts;

namespace CaseTracker.Data.Queries;

/// <summary>What this site remembers and has published, for files to be held against.</summary>
public sealed class SiteRecord(Handouts handouts, CaseLibrary library, RevisionLog log) : ISiteRecord
{
    public Task<Handout?> FindHandoutAsync(string digest, CancellationToken cancellation) => handouts.FindAsync(digest, cancellation);

    public async Task<SiteRevision?> FindCaseFileAsync(string sha256, CancellationToken cancellation) =>
        await log.OfFileAsync(sha256, cancellation) is { } entry ? await FindRevisionAsync(entry.Slug, entry.Number, cancellation) : null;

    public async Task<SiteRevision?> FindRevisionAsync(string slug, int? number, CancellationToken cancellation) =>
        await (number is { } one ? library.FindAsync(slug, one, cancellation) : library.FindAsync(slug, cancellation)) is { } found
            ? new SiteRevision(found.Slug, found.Revision, found.Hash, found.PublishedAt, found.History)
            : null;
}

using CaseTracker.Core.Exports;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;

namespace CaseTracker.Data.Exports;

/// <summary>What this site remembers and has published, for files to be held against.</summary>
public sealed class SiteRecord(IssuedExports handouts, CaseLibrary library, RevisionLog log) : IPublicationRecord
{
    public Task<IssuedExport?> FindHandoutAsync(string digest, CancellationToken cancellation) => handouts.FindAsync(digest, cancellation);

    public async Task<PublishedRevision?> FindCaseFileAsync(string sha256, CancellationToken cancellation) =>
        await log.OfFileAsync(sha256, cancellation) is { } entry ? await FindRevisionAsync(entry.Slug, entry.Number, cancellation) : null;

    public async Task<PublishedRevision?> FindRevisionAsync(string slug, int? number, CancellationToken cancellation) =>
        await (number is { } one ? library.FindAsync(slug, one, cancellation) : library.FindAsync(slug, cancellation)) is { } found
            ? found.ToRevision()
            : null;
}

using CaseTracker.Core.Exports;

namespace CaseTracker.Tests.Exchange;

/// <summary>A site in memory: what it gave out and has published.</summary>
internal sealed class SiteRecordDouble(params PublishedRevision[] revisions) : IPublicationRecord
{
    public List<IssuedExport> Given { get; } = [];

    public Task<IssuedExport?> FindHandoutAsync(string digest, CancellationToken cancellation) =>
        Task.FromResult(Given.SingleOrDefault(handout => handout.Digest == digest));

    public Task<PublishedRevision?> FindCaseFileAsync(string sha256, CancellationToken cancellation) =>
        Task.FromResult<PublishedRevision?>(null);

    public Task<PublishedRevision?> FindRevisionAsync(string slug, int? number, CancellationToken cancellation) =>
        Task.FromResult(
            revisions
                .Where(siteRevision => siteRevision.Slug == slug && (number is null || siteRevision.Number == number))
                .MaxBy(revision => revision.Number)
        );
}

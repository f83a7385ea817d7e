using CaseTracker.Core.Handouts;

namespace CaseTracker.Tests.Exchange;

/// <summary>A site in memory: what it gave out and has published.</summary>
internal sealed class SiteRecordDouble(params SiteRevision[] revisions) : ISiteRecord
{
    public List<Handout> Given { get; } = [];

    public Task<Handout?> FindHandoutAsync(string digest, CancellationToken cancellation) => Task.FromResult(Given.SingleOrDefault(one => one.Digest == digest));

    public Task<SiteRevision?> FindCaseFileAsync(string sha256, CancellationToken cancellation) => Task.FromResult<SiteRevision?>(null);

    public Task<SiteRevision?> FindRevisionAsync(string slug, int? number, CancellationToken cancellation) =>
        Task.FromResult(revisions.Where(one => one.Slug == slug && (number is null || one.Number == number)).MaxBy(one => one.Number));
}

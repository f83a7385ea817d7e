using CaseTracker.Core.Search;
using CaseTracker.Data.Search;
using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using Xunit;

namespace CaseTracker.Tests.Search;

/// <summary>The cases that come with the program, as they can be searched.</summary>
public sealed class BundledSearch : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private TestSite? _site;

    internal TestSite Site => _site!;

    public async ValueTask InitializeAsync()
    {
        DatabaseTemplate.CopyTo(Path.Combine(_folder.FullName, "data"), withBundle: true);
        _site = await TestSite.StartAsync(_folder.FullName);
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        _folder.Dispose();
    }

    public Task<SearchResult> FindAsync(string query, int size = 20, long? after = null) =>
        Site.Get<ICaseSearch>().FindAsync(SearchQuery.Parse(query), size, after, TestSite.Cancellation);

    /// <summary>A hit as the tests name it: what it is, where it stands, and its id.</summary>
    internal static string Name(SearchHit hit) =>
        $"{hit.Thing.ToString().ToLowerInvariant()} {(hit.Slug is null || hit.Slug == hit.RecordId ? "" : $"{hit.Slug}/")}{hit.RecordId}";
}

using CaseTracker.Data.Queries;

namespace CaseTracker.Web.Registry;

/// <summary>Opens the cases of one page over several, each once, as of today.</summary>
internal sealed class CaseViews(CaseLibrary library, DateOnly today)
{
    private readonly Dictionary<string, CaseView?> _views = [];

    /// <summary>The cases, those with the newest events first.</summary>
    public async Task<IReadOnlyList<CaseView>> OfAsync(IReadOnlyList<string> slugs, CancellationToken cancellation)
    {
        var views = new List<CaseView>();
        foreach (var slug in slugs)
            if (await FindAsync(slug, cancellation) is { } view) views.Add(view);
        return [.. views.OrderByDescending(view => view.State.LastEvent?.Bounds.Latest)];
    }

    /// <summary>Each record in its case, in the order given; one that today does not show is left out.</summary>
    public async Task<IReadOnlyList<(CaseView View, T Found)>> OfAsync<T>(
        IReadOnlyList<CaseRecord> records, Func<CaseView, string, T?> find, CancellationToken cancellation) where T : class
    {
        var all = new List<(CaseView, T)>();
        foreach (var record in records)
            if (await FindAsync(record.Slug, cancellation) is { } view && find(view, record.Id) is { } found) all.Add((view, found));
        return all;
    }

    private async Task<CaseView?> FindAsync(string slug, CancellationToken cancellation)
    {
        if (_views.TryGetValue(slug, out var known)) return known;
        return _views[slug] = await library.FindAsync(slug, cancellation) is { } published ? new CaseView(published, today, today) : null;
    }
}

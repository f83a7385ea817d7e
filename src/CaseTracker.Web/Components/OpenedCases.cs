using CaseTracker.Data.Cases;
using CaseTracker.Web.Cases;

namespace CaseTracker.Web.Components;

/// <summary>Opens the cases of one page over several, as of today.</summary>
internal static class OpenedCases
{
    /// <summary>The cases, those with the newest events first.</summary>
    public static async Task<IReadOnlyList<CaseView>> OfAsync(
        this CaseViews cases,
        IReadOnlyList<string> slugs,
        CancellationToken cancellation
    )
    {
        var views = new List<CaseView>();
        foreach (var slug in slugs)
            if (await cases.FindReadableAsync(slug, cancellation) is { } view)
                views.Add(view);
        return [.. views.OrderByDescending(view => view.State.LastEvent?.Bounds.Latest)];
    }

    /// <summary>Each record in its case, in the order given; one that today does not show is left out.</summary>
    public static async Task<IReadOnlyList<(CaseView View, T Found)>> OfAsync<T>(
        this CaseViews cases,
        IReadOnlyList<CaseRecord> records,
        Func<CaseView, string, T?> find,
        CancellationToken cancellation
    )
        where T : class
    {
        var (all, views) = (new List<(CaseView, T)>(), new Dictionary<string, CaseView?>());
        foreach (var record in records)
        {
            if (!views.TryGetValue(record.Slug, out var view))
                views[record.Slug] = view = await cases.FindReadableAsync(record.Slug, cancellation);
            if (view is not null && find(view, record.Id) is { } found)
                all.Add((view, found));
        }

        return all;
    }
}

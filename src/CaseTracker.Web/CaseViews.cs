using CaseTracker.Data;
using CaseTracker.Data.Queries;
using Microsoft.Extensions.Caching.Memory;

namespace CaseTracker.Web;

/// <summary>Gives the read models of pages, and keeps those made last: one for each revision of a case and stretch of days on which it reads the same.</summary>
/// <remarks>A revision never changes and its hash never means another, so nothing here grows old; what has not been asked for longest gives way.</remarks>
public sealed class CaseViews(CaseLibrary library, SiteCalendar calendar) : IDisposable
{
    /// <summary>What may be kept, counted in events: a hundred days of a case of a hundred, or five of one of two thousand.</summary>
    private const int MostEvents = 10_000;

    private readonly MemoryCache _views = new(new MemoryCacheOptions { SizeLimit = MostEvents });

    /// <summary>The newest revision of a case as a reader of one day may see it; null when there is no such case.</summary>
    /// <param name="asOf">Null for today.</param>
    public async ValueTask<CaseView?> FindAsync(string slug, DateOnly? asOf, CancellationToken cancellation = default)
    {
        if (await library.FindAsync(slug, cancellation) is not { } published) return null;
        var today = calendar.Today;
        var day = asOf ?? today;
        var key = (published.Hash, published.History.Turnings.StretchOf(day));
        if (!_views.TryGetValue(key, out CaseView? view) || view is null)
        {
            view = new CaseView(published, day, today);
            _views.Set(key, view, new MemoryCacheEntryOptions { Size = view.Reading.Entries.Count + 1 });
        }

        return view.On(day, today);
    }

    public void Dispose() => _views.Dispose();
}

using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Registry;
using Microsoft.Extensions.Caching.Memory;

namespace CaseTracker.Web.Cases;

/// <summary>Gives the read models of pages, and keeps those made last: one for each revision of a case and of the registry, and stretch of
/// days on which it reads the same.</summary>
/// <remarks>An edition never means other bytes, so nothing here grows old; what has not been asked for longest gives way.</remarks>
public sealed partial class CaseViews(
    CaseLibrary library,
    CaseHeads heads,
    FormerEntries formers,
    RevisionLog log,
    SiteCalendar calendar,
    ILogger<CaseViews> logger
) : IDisposable
{
    /// <summary>What may be kept, counted in events: a hundred days of a case of a hundred, or five of one of two thousand.</summary>
    private const int MostEvents = 10_000;

    private readonly MemoryCache _views = new(new MemoryCacheOptions { SizeLimit = MostEvents });

    /// <summary>A case as a reader of some time may see it; null when there is no such case, or was none published by then.</summary>
    public async ValueTask<CaseView?> FindAsync(string slug, LinkTime time, CancellationToken cancellation = default) =>
        await heads.FindAsync(slug, cancellation) is { } head ? await FindAsync(slug, head, time, cancellation) : null;

    /// <summary>The same for who has read already which revision is the newest.</summary>
    public async ValueTask<CaseView?> FindAsync(string slug, CaseHead head, LinkTime time, CancellationToken cancellation = default)
    {
        if (await PublishedAsync(slug, head, time.KnownAt, cancellation) is not { } published)
            return null;
        var today = calendar.Today;
        var day = time.AsOf ?? time.LastDay(today);
        var former = await formers.AtLeastAsync(head.Registry, cancellation);
        var key = (published.Edition, former.Revision, string.Join(',', head.Sheets), published.History.Turnings.StretchOf(day));
        if (!_views.TryGetValue(key, out CaseView? view) || view is null)
        {
            view = new CaseView(published, day, today) { Former = former, Sheets = head.Sheets };
            _views.Set(key, view, new MemoryCacheEntryOptions { Size = view.Reading.Entries.Count + 1 });
        }

        return view.On(day, today, time.KnownAt);
    }

    /// <summary>The same, as of today, for a page over several cases: null also where the case can't be read back. Its own pages say so,
    /// and the others are shown without it.</summary>
    public async ValueTask<CaseView?> FindReadableAsync(string slug, CancellationToken cancellation = default)
    {
        try
        {
            return await FindAsync(slug, default, cancellation);
        }
        catch (UnreadableCaseException unreadable)
        {
            LeftOut(unreadable.Message);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Case skipped on a multi-case page: {Fault}")]
    private partial void LeftOut(string fault);

    private async ValueTask<PublishedCase?> PublishedAsync(string slug, CaseHead head, DateOnly? knownAt, CancellationToken cancellation)
    {
        if (knownAt is not { } day)
            return await library.FindAsync(slug, head, cancellation);
        if (await log.KnownAtAsync(slug, day, cancellation) is not { } revision)
            return null;
        // What another process has just published may not be seen as the head yet.
        return await library.FindAsync(slug, head, Math.Min(revision, head.Number), cancellation);
    }

    public void Dispose() => _views.Dispose();
}

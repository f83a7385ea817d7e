using CaseTracker.Core.Diffing;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using Microsoft.Extensions.Caching.Memory;

namespace CaseTracker.Web.Cases.History;

/// <summary>Gives what changed between two revisions, and keeps the answers given last: an edition of a revision never changes, so no
/// answer grows old.</summary>
public sealed class RevisionDiffs(CaseLibrary library, SiteCalendar calendar) : IDisposable
{
    /// <summary>What may be kept, counted in changed fields.</summary>
    private const int MostFields = 100_000;

    private readonly MemoryCache _diffs = new(new MemoryCacheOptions { SizeLimit = MostFields });

    /// <summary>What a revision changed in the one before, with what follows on the civil day of its publication; null for the first, which
    /// changed nothing, and where one of the two can't be read back.</summary>
    public async ValueTask<CaseDiff?> OfAsync(RevisionEntry entry, CancellationToken cancellation = default)
    {
        if (entry.Number == 1)
            return null;
        var day = calendar.DayOf(entry.PublishedAt);
        if (_diffs.TryGetValue(Key(entry.PreviousEdition, entry.Edition, day, null), out CaseDiff? known))
            return known;
        try
        {
            return await BetweenAsync(entry.Slug, entry.Number - 1, entry.Number, day, null, cancellation);
        }
        catch (UnreadableCaseException)
        {
            return null;
        }
    }

    /// <summary>What differs between two revisions, with what follows on a day; null where one of them is not there.</summary>
    /// <param name="asOf">The day of a reader who may see nothing later; null for the whole record.</param>
    public async ValueTask<CaseDiff?> BetweenAsync(
        string slug,
        int from,
        int to,
        DateOnly day,
        DateOnly? asOf,
        CancellationToken cancellation = default
    )
    {
        if (
            await library.FindAsync(slug, from, cancellation) is not { } before
            || await library.FindAsync(slug, to, cancellation) is not { } after
        )
            return null;
        var key = Key(before.Edition, after.Edition, day, asOf);
        if (_diffs.TryGetValue(key, out CaseDiff? known))
            return known;
        var diff = asOf is { } then ? CaseDiff.AsOf(then, before.History, after.History) : CaseDiff.On(day, before.History, after.History);
        var fields = diff.Consequences.Count + diff.Records.Sum(record => record.Fields.Count) + 1;
        return _diffs.Set(key, diff, new MemoryCacheEntryOptions { Size = fields });
    }

    /// <summary>By editions, not by numbers: after a restore another revision may
    /// have the number, and what is withheld changes the file of one.</summary>
    private static (string, string, DateOnly, DateOnly?) Key(string before, string after, DateOnly day, DateOnly? asOf) =>
        (before, after, day, asOf);

    public void Dispose() => _diffs.Dispose();
}

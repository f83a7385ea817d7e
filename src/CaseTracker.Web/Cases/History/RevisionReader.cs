using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;

namespace CaseTracker.Web.Cases.History;

/// <summary>Gives the read model of one revision: what it changed and said, and whether it still is what was published.</summary>
public sealed class RevisionReader(
    CaseLibrary library,
    RevisionLog log,
    RevisionDiffs diffs,
    RevisionVerifier verifier,
    SiteCalendar calendar
)
{
    /// <summary>A revision as a reader of some time may see it; null when there is none of that number.</summary>
    public async Task<RevisionView?> ReadAsync(CaseView view, int number, CancellationToken cancellation = default)
    {
        if (await log.FindAsync(view.Slug, number, cancellation) is not { } entry)
            return null;
        var faults = await verifier.VerifyAsync(view.Slug, number, cancellation) ?? [];
        var day = calendar.DayOf(entry.PublishedAt);
        var isLast = await log.KnownAtAsync(view.Slug, entry.Day, cancellation) == number;
        var revision = new RevisionView(entry, day, isLast, null, null, null, null, faults);
        if (faults.Count > 0 || await library.FindAsync(view.Slug, number, cancellation) is not { } published)
            return revision;

        var isCut = view.Time.AsOf is not null;
        var diff =
            isCut && number > 1
                ? await diffs.BetweenAsync(view.Slug, number - 1, number, view.AsOf, view.AsOf, cancellation)
                : await diffs.OfAsync(entry, cancellation);
        return revision with
        {
            Case = isCut ? null : published.History.Case,
            StatusThen = isCut || day == view.AsOf ? null : published.History.On(day).StatusLine,
            Status = published.History.On(view.AsOf).StatusLine,
            Comparison = diff is null ? null : new RevisionComparison(number - 1, number, isCut ? view.AsOf : day, diff),
        };
    }
}

using CaseTracker.Core.Dates;
using CaseTracker.Data;
using CaseTracker.Data.Editing;
using CaseTracker.Data.Queries;
using CaseTracker.Web.Components.Pages;

namespace CaseTracker.Web.History;

/// <summary>The pages on the record of a case: its revisions, one of them, and two compared.</summary>
internal static class RevisionPages
{
    public static async Task<IResult> History(HttpContext http, string slug, CaseViews views, RevisionLog log, RevisionDiffs diffs, CancellationToken cancellation)
    {
        var query = CasePageQuery.Read(http.Request.Query, HistoryQuery.Keys);
        if (!query.IsSuccess) return Unreadable(query.Failure.Reason);
        var asked = HistoryQuery.Read(query.Value.Filters);
        if (!asked.IsSuccess) return Unreadable(asked.Failure.Reason);
        if (await views.FindAsync(slug, query.Value.AsOf, cancellation) is not { } view) return NoCase(slug);

        var head = view.Published.Revision;
        if (Missing(asked.Value, head) is { } missing) return NoRevision(view, missing);
        var history = asked.Value switch
        {
            { Compares: true } => await ComparedAsync(asked.Value.From ?? Math.Max(1, asked.Value.To!.Value - 1), asked.Value.To ?? head, null),
            { Since: { } day } => await log.NewestBeforeAsync(slug, day, cancellation) is { } then ? await ComparedAsync(then, head, day) : new HistoryView([], null, day, null),
            _ => await ListAsync(view, log, diffs, asked.Value.Before, cancellation),
        };
        return PageResult.Page<HistoryPage>(http, view.Validator(query.Value), new Dictionary<string, object?>
        {
            ["View"] = view,
            ["History"] = history,
            ["Filters"] = query.Value.Filters,
        });

        async Task<HistoryView> ComparedAsync(int from, int to, DateOnly? since)
        {
            var diff = await diffs.BetweenAsync(slug, from, to, view.AsOf, view.LinkDay, cancellation);
            return new HistoryView([], new Comparison(from, to, view.AsOf, diff!, since), null, null);
        }
    }

    public static async Task<IResult> Revision(
        HttpContext http, string slug, string number, CaseViews views, CaseLibrary library, RevisionLog log, RevisionDiffs diffs, RevisionVerifier verifier, SiteCalendar calendar, CancellationToken cancellation)
    {
        var query = CasePageQuery.Read(http.Request.Query, []);
        if (!query.IsSuccess) return Unreadable(query.Failure.Reason);
        if (await views.FindAsync(slug, query.Value.AsOf, cancellation) is not { } view) return NoCase(slug);
        if (HistoryQuery.Number(number) is not { } asked || await log.FindAsync(slug, asked, cancellation) is not { } entry) return NoRevision(view, number);

        var faults = await verifier.VerifyAsync(slug, asked, cancellation) ?? [];
        var day = calendar.DayOf(entry.PublishedAt);
        var revision = new RevisionView(entry, day, null, null, null, null, faults);
        if (faults.Count == 0 && await library.FindAsync(slug, asked, cancellation) is { } published)
        {
            var past = view.Reading.IsPast;
            var diff = past && asked > 1 ? await diffs.BetweenAsync(slug, asked - 1, asked, view.AsOf, view.AsOf, cancellation) : await diffs.OfAsync(entry, cancellation);
            revision = revision with
            {
                Case = past ? null : published.History.Case,
                StatusThen = past || day == view.AsOf ? null : published.History.On(day).StatusLine,
                Status = published.History.On(view.AsOf).StatusLine,
                Comparison = diff is null ? null : new Comparison(asked - 1, asked, past ? view.AsOf : day, diff),
            };
        }

        return PageResult.Page<RevisionPage>(http, view.Validator(query.Value), new Dictionary<string, object?> { ["View"] = view, ["Revision"] = revision });
    }

    /// <summary>The case file of one revision, byte for byte.</summary>
    public static async Task<IResult> Json(HttpContext http, string slug, string number, CaseViews views, RevisionLog log, CancellationToken cancellation)
    {
        if (await views.FindAsync(slug, null, cancellation) is not { } view) return NoCase(slug);
        if (HistoryQuery.Number(number) is not { } asked || await log.FindAsync(slug, asked, cancellation) is not { } entry) return NoRevision(view, number);
        var bytes = await log.BytesAsync(slug, asked, cancellation);
        return PageResult.Json(http, entry.Hash, () => bytes!);
    }

    private static async Task<HistoryView> ListAsync(CaseView view, RevisionLog log, RevisionDiffs diffs, int? before, CancellationToken cancellation)
    {
        var page = (await log.OfCaseAsync(view.Slug, before ?? int.MaxValue, cancellation))!;
        var lines = new List<RevisionLine>();
        // Of an earlier day no sizes are told: they count later events too.
        foreach (var entry in page.Entries)
            lines.Add(new RevisionLine(entry, view.Reading.IsPast ? null : (await diffs.OfAsync(entry, cancellation))?.Size));
        return new HistoryView(lines, null, null, page.Next);
    }

    private static string? Missing(HistoryQuery asked, int head) => asked.From > head ? $"{asked.From}" : asked.To > head ? $"{asked.To}" : null;

    private static IResult Unreadable(string reason) => ErrorResult.BadRequest($"In the address, {reason}.");

    private static IResult NoCase(string slug) => ErrorResult.NotFound($"CaseTracker holds no case “{slug}”.");

    private static IResult NoRevision(CaseView view, string number) => ErrorResult.NotFound(
        $"The case {view.Case.Name} has no revision “{number}”; the newest is revision {view.Published.Revision}, published on {DateWords.Day(DateOnly.FromDateTime(view.Published.PublishedAt.UtcDateTime))}.");
}

using CaseTracker.Core.Dates;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Cases.History;

/// <summary>The pages on the record of a case: its revisions, one of them, and two compared.</summary>
internal static class RevisionPages
{
    public static Task<IResult> History(
        HttpContext http,
        string slug,
        CaseRequestHandler answer,
        RevisionLog log,
        RevisionDiffs diffs,
        CaseNotices notices,
        CancellationToken cancellation
    ) =>
        answer.Of(
            http,
            slug,
            HistoryQuery.Keys,
            async (view, query) =>
            {
                var asked = HistoryQuery.Read(query.Filters);
                if (!asked.IsSuccess)
                    return CaseRequestHandler.Unreadable(asked.Failure.Reason);
                var head = view.Published.Revision;
                if (Missing(asked.Value, head) is { } missing)
                    return NoRevision(view, missing);
                var history = asked.Value switch
                {
                    { Compares: true } => await ComparedAsync(
                        view,
                        asked.Value.From ?? Math.Max(1, asked.Value.To!.Value - 1),
                        asked.Value.To ?? head,
                        null,
                        diffs,
                        cancellation
                    ),
                    { Since: { } day } => await log.NewestBeforeAsync(slug, day, cancellation) is { } then
                        ? await ComparedAsync(view, Math.Min(then, head), head, day, diffs, cancellation)
                        : new HistoryView([], null, day, null),
                    _ => await ListAsync(view, log, diffs, asked.Value.Before, cancellation),
                };
                var told = await ToldAsync(view, notices, cancellation);
                var merged = await notices.MergedIntoAsync(slug, LastTold(view), cancellation);
                return PageResult.Page<HistoryPage>(
                    http,
                    (nameof(HistoryPage.View), view),
                    (nameof(HistoryPage.History), history),
                    (nameof(HistoryPage.Notices), told),
                    (nameof(HistoryPage.Merged), merged),
                    (nameof(HistoryPage.Filters), query.Filters)
                );
            },
            cancellation
        );

    public static Task<IResult> Revision(
        HttpContext http,
        string slug,
        string number,
        CaseRequestHandler answer,
        RevisionReader revisions,
        CaseNotices notices,
        CancellationToken cancellation
    ) =>
        answer.Of(
            http,
            slug,
            [],
            async (view, query) =>
            {
                if (
                    HistoryQuery.Number(number) is not { } asked
                    || asked > view.Published.Revision
                    || await revisions.ReadAsync(view, asked, cancellation) is not { } revision
                )
                    return NoRevision(view, number);
                var told = await ToldAsync(view, notices, cancellation);
                return PageResult.Page<RevisionPage>(
                    http,
                    (nameof(RevisionPage.View), view),
                    (nameof(RevisionPage.Revision), revision),
                    (nameof(RevisionPage.Notices), told)
                );
            },
            cancellation
        );

    /// <summary>The notices that a reader of this time may see.</summary>
    private static async Task<IReadOnlyList<CaseNotice>> ToldAsync(CaseView view, CaseNotices notices, CancellationToken cancellation) =>
        [.. (await notices.OfCaseAsync(view.Slug, cancellation)).Where(notice => LastTold(view) is not { } last || notice.Day <= last)];

    private static DateOnly? LastTold(CaseView view) => view.Time.AsOf ?? view.Time.KnownAt;

    /// <summary>The case file of one revision, byte for byte as it was published but for what is withheld.</summary>
    public static async Task<IResult> Json(
        HttpContext http,
        string slug,
        string number,
        CaseViews views,
        RevisionLog log,
        CancellationToken cancellation
    )
    {
        if (PageDependencies.Of(http).Head is not { } head || await views.FindAsync(slug, head, default, cancellation) is not { } view)
            return ErrorResult.NotFound($"CaseTracker holds no case “{slug}”.");
        if (HistoryQuery.Number(number) is not { } asked || await log.FindAsync(slug, asked, cancellation) is not { } entry)
            return NoRevision(view, number);
        var bytes = await log.BytesAsync(slug, asked, cancellation);
        return PageResult.Json(http, () => bytes!);
    }

    private static async Task<HistoryView> ListAsync(
        CaseView view,
        RevisionLog log,
        RevisionDiffs diffs,
        int? before,
        CancellationToken cancellation
    )
    {
        var page = (await log.OfCaseAsync(view.Slug, Math.Min(before ?? int.MaxValue, view.Published.Revision + 1), cancellation))!;
        var lines = new List<RevisionLine>();
        // Of an earlier day no sizes are told: they count later events too.
        foreach (var entry in page.Entries)
            lines.Add(new RevisionLine(entry, view.Time.AsOf is not null ? null : (await diffs.OfAsync(entry, cancellation))?.Size));
        return new HistoryView(lines, null, null, page.Next);
    }

    private static string? Missing(HistoryQuery asked, int head) =>
        asked.From > head ? $"{asked.From}"
        : asked.To > head ? $"{asked.To}"
        : null;

    private static async Task<HistoryView> ComparedAsync(
        CaseView view,
        int from,
        int to,
        DateOnly? since,
        RevisionDiffs diffs,
        CancellationToken cancellation
    )
    {
        var diff = await diffs.BetweenAsync(view.Slug, from, to, view.AsOf, view.Time.AsOf, cancellation);
        return new HistoryView([], new RevisionComparison(from, to, view.AsOf, diff!, since), null, null);
    }

    private static IResult NoRevision(CaseView view, string number)
    {
        var newest =
            $"revision {view.Published.Revision}, published on "
            + $"{DateFormatter.Day(DateOnly.FromDateTime(view.Published.PublishedAt.UtcDateTime))}";
        return ErrorResult.NotFound(
            view.Time.KnownAt is { } day
                ? $"As this site knew it on {DateFormatter.Day(day)}, the case "
                    + $"{view.Case.Name} had no revision “{number}” yet; the newest was {newest}."
                : $"The case {view.Case.Name} has no revision “{number}”; the newest is {newest}."
        );
    }
}

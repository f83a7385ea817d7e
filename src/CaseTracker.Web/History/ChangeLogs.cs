using CaseTracker.Core;
using CaseTracker.Core.Review;
using CaseTracker.Data.Queries;
using CaseTracker.Exchange.Feeds;
using CaseTracker.Web.Components.Pages;

namespace CaseTracker.Web.History;

/// <summary>The logs over all cases, as pages and as feeds. Lists come from rows; what changed is worked out for what is shown and kept.</summary>
internal static class ChangeLogs
{
    /// <summary>The key of the query that says below which entry a page begins.</summary>
    public const string BeforeKey = "before";

    private const int PageSize = 20;

    public static Task<IResult> Corrections(HttpContext http, CaseLibrary library, RevisionLog log, RevisionDiffs diffs, CancellationToken cancellation) =>
        Page(http, library, log, diffs, corrections: true, cancellation);

    public static Task<IResult> Changes(HttpContext http, CaseLibrary library, RevisionLog log, RevisionDiffs diffs, CancellationToken cancellation) =>
        Page(http, library, log, diffs, corrections: false, cancellation);

    public static Task<IResult> CorrectionsFeed(HttpContext http, CaseLibrary library, RevisionLog log, RevisionDiffs diffs, SitePublicUrl site, CancellationToken cancellation) =>
        Feed(http, library, log, diffs, site, corrections: true, cancellation);

    public static Task<IResult> ChangesFeed(HttpContext http, CaseLibrary library, RevisionLog log, RevisionDiffs diffs, SitePublicUrl site, CancellationToken cancellation) =>
        Feed(http, library, log, diffs, site, corrections: false, cancellation);

    private static async Task<IResult> Page(HttpContext http, CaseLibrary library, RevisionLog log, RevisionDiffs diffs, bool corrections, CancellationToken cancellation)
    {
        var asked = CasePageQuery.Read(http.Request.Query, [BeforeKey], ofOneCase: false);
        if (!asked.IsSuccess) return ErrorResult.BadRequest($"In the address, {asked.Failure.Reason}.");
        var before = asked.Value.Filters.GetValueOrDefault(BeforeKey);
        if (before is not null && HistoryQuery.Number(before) is null) return ErrorResult.BadRequest("In the address, before is a number, as the link to older entries has it.");

        var validator = $"{await library.SiteRevisionAsync(cancellation)}|{before}";
        var page = await ReadAsync(log, corrections, before is null ? int.MaxValue : HistoryQuery.Number(before)!.Value, cancellation);
        return PageResult.Page<ChangesPage>(http, validator, new Dictionary<string, object?>
        {
            ["Changes"] = await ToldAsync(page, diffs, cancellation),
            ["OnlyCorrections"] = corrections,
            ["Withheld"] = before is null ? await log.WithholdingsAsync(WithheldNotices.MostLogged, cancellation) : [],
            ["NextUrl"] = page.Next is { } next ? corrections ? SiteUrls.CorrectionsBefore(next) : SiteUrls.ChangesBefore(next) : null,
        });
    }

    private static async Task<IResult> Feed(
        HttpContext http, CaseLibrary library, RevisionLog log, RevisionDiffs diffs, SitePublicUrl site, bool corrections, CancellationToken cancellation)
    {
        var validator = $"{await library.SiteRevisionAsync(cancellation)}|{site.Of("/")}";
        var changes = await ToldAsync(await ReadAsync(log, corrections, int.MaxValue, cancellation), diffs, cancellation);
        var withheld = await log.WithholdingsAsync(WithheldNotices.MostLogged, cancellation);
        var entries = changes.Select(change => Entry(change, site)).Concat(withheld.Select(one => WithheldNotices.Entry(one, site))).OrderByDescending(entry => entry.Published).ToList();
        var path = corrections ? SiteUrls.CorrectionsFeed : SiteUrls.ChangesFeed;
        var self = site.Of(path);
        var id = site == SitePublicUrl.Unknown ? AtomId.OfName(path) : self;
        var feed = new AtomFeed(
            corrections ? "CaseTracker: corrections" : "CaseTracker: all changes", id, self, site.Of(corrections ? SiteUrls.Corrections : SiteUrls.Changes),
            entries.Count == 0 ? DateTimeOffset.UnixEpoch : entries[0].Published, entries);
        return PageResult.Atom(http, validator, () => AtomWriter.Write(feed));
    }

    private static AtomEntry Entry(LoggedChange change, SitePublicUrl site)
    {
        var entry = change.Entry;
        return new AtomEntry(
            AtomId.Of(entry.Hash), $"{ReviewWords.Of(entry.ChangeClass)}: {entry.BriefName}", entry.PublishedAt, entry.Author,
            site.Of(SiteUrls.Revision(entry.Slug, entry.Number)), Words.Of(entry.ChangeClass), change.Text);
    }

    private static Task<RevisionStretch> ReadAsync(RevisionLog log, bool corrections, int before, CancellationToken cancellation) =>
        corrections ? log.CorrectionsAsync(PageSize, before, cancellation) : log.ChangesAsync(PageSize, before, cancellation);

    private static async Task<List<LoggedChange>> ToldAsync(RevisionStretch page, RevisionDiffs diffs, CancellationToken cancellation)
    {
        var changes = new List<LoggedChange>();
        foreach (var entry in page.Entries) changes.Add(LoggedChange.Of(entry, await diffs.OfAsync(entry, cancellation)));
        return changes;
    }
}

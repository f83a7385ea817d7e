using CaseTracker.Core.Courts;
using CaseTracker.Core.Dates;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Courts;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Atom;
using CaseTracker.Exchange.Calendars;
using CaseTracker.Exchange.Export;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Export;
using CaseTracker.Web.Components;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Courts;

/// <summary>What happens in one court, and in all cases, to follow in a calendar or a feed reader. Bounded as the pages are.</summary>
internal static class CourtFiles
{
    /// <summary>How many events the calendar of all cases holds beside the dates to come.</summary>
    private const int MostEvents = 100;

    public static async Task<IResult> Calendar(
        HttpContext http,
        string id,
        CourtLibrary courts,
        CaseViews views,
        SiteCalendar calendar,
        PublicUrls site,
        CancellationToken cancellation
    )
    {
        if (CourtRegistry.Find(id) is not { } court)
            return Unknown(id);
        var rulings = await RulingsAsync(id, courts, views, cancellation);
        var dockets = await views.OfAsync(
            [.. (await courts.DocketsAsync(id, null, cancellation)).Items.Select(docket => new CaseRecord(docket.Slug, docket.Id))],
            (view, docket) => view.Case.Dockets.FirstOrDefault(each => each.Id == docket),
            cancellation
        );
        List<CalendarEntry> entries =
        [
            .. rulings.Select(ruling => Entries(ruling.View, site).Of(ruling.Entry.Event)).OfType<CalendarEntry>(),
            .. dockets
                .SelectMany(docket =>
                    docket
                        .View.State.Coming.Where(coming => Entries(docket.View, site).DocketOf(coming) == docket.Found.Id)
                        .Select(coming => Entries(docket.View, site).Of(coming))
                )
                .OfType<CalendarEntry>(),
        ];
        return await CalendarAsync(
            http,
            $"CaseTracker: {court.ShortName}",
            SiteUrls.CourtFile(id, "ics"),
            SiteUrls.Court(id),
            entries,
            calendar,
            site,
            cancellation
        );
    }

    public static async Task<IResult> Feed(
        HttpContext http,
        string id,
        CourtLibrary courts,
        CaseViews views,
        SiteCalendar calendar,
        PublicUrls site,
        CancellationToken cancellation
    )
    {
        if (CourtRegistry.Find(id) is not { } court)
            return Unknown(id);
        var rulings = await RulingsAsync(id, courts, views, cancellation);
        var path = SiteUrls.CourtFile(id, "atom");
        var feed = new AtomFeed(
            $"CaseTracker: rulings of the {court.Name}",
            AtomId.FromName(path),
            site.Absolute(path),
            site.Absolute(SiteUrls.Court(id)),
            rulings.Count == 0 ? DateTimeOffset.UnixEpoch : rulings.Max(ruling => ruling.View.Published.PublishedAt),
            [.. rulings.Select(ruling => EventFeed.Entry(CaseExports.InputOf(ruling.View, site), ruling.Entry.Event, namesCase: true))],
            $"The newest rulings in the cases followed here, as of {DateFormatter.Day(calendar.Today)}.\n{ExportDigest.Placeholder}",
            $"{ExportStamp.Licence}, {ExportStamp.LicenceUrl}"
        );
        return PageResult.Atom(
            http,
            () =>
            {
                var file = AtomWriter.Write(feed);
                ExportDigest.Seal(file);
                return file;
            }
        );
    }

    /// <summary>The newest events and the dates to come of the cases in which something happened last.</summary>
    public static async Task<IResult> AllCases(
        HttpContext http,
        CaseLibrary library,
        CaseViews views,
        SiteCalendar calendar,
        PublicUrls site,
        CancellationToken cancellation
    )
    {
        var active = await library.ListAsync(CaseListSort.LastActivity, descending: true, cancellation: cancellation);
        var open = await views.OfAsync([.. active.Items.Select(caseListItem => caseListItem.Slug)], cancellation);
        List<CalendarEntry> entries =
        [
            .. open.SelectMany(view => Entries(view, site).Events()).OrderByDescending(entry => entry.Last).Take(MostEvents),
            .. open.SelectMany(view => Entries(view, site).Coming()),
        ];
        return await CalendarAsync(
            http,
            "CaseTracker: all cases",
            SiteUrls.Calendar,
            SiteUrls.Cases,
            entries,
            calendar,
            site,
            cancellation
        );
    }

    private static async Task<IReadOnlyList<RulingItem>> RulingsAsync(
        string id,
        CourtLibrary courts,
        CaseViews views,
        CancellationToken cancellation
    ) =>
        [
            .. (await views.OfAsync((await courts.RulingsAsync(id, null, cancellation)).Items, RulingItem.From, cancellation)).Select(
                pair => pair.Found
            ),
        ];

    private static async Task<IResult> CalendarAsync(
        HttpContext http,
        string name,
        string self,
        string page,
        IReadOnlyList<CalendarEntry> entries,
        SiteCalendar calendar,
        PublicUrls site,
        CancellationToken cancellation
    ) =>
        PageResult.File(
            http,
            "text/calendar; charset=utf-8",
            () => MultiCaseCalendar.Write(name, self, page, site, calendar.Today, entries)
        );

    private static CalendarEntries Entries(CaseView view, PublicUrls site) => new(CaseExports.InputOf(view, site), namesCase: true);

    private static IResult Unknown(string id) => ErrorResult.NotFound($"CaseTracker knows no court “{id}”.");
}

using System.Globalization;
using CaseTracker.Core;
using CaseTracker.Core.Cases;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>What a reader asks of a timeline: which events, which stretch of time, and which page of them.</summary>
/// <param name="Window">Null for the whole case.</param>
/// <param name="Page">From 1; null where the address names none.</param>
/// <param name="Event">The event whose page is asked for, so that a link to it holds when pages shift.</param>
public sealed record TimelineQuery(TimelineFilter Filter, TimelineWindow? Window, int? Page, string? Event)
{
    public const string PageKey = "page";
    public const string EventKey = "event";

    public static TimelineQuery Everything { get; } = new(TimelineFilter.None, null, null, null);

    public static string[] Keys { get; } = [.. TimelineFilter.Keys, TimelineWindow.FromKey, TimelineWindow.ToKey, PageKey, EventKey];

    /// <summary>True when it is every event of the case that is asked for, be it in pages.</summary>
    public bool IsWhole => Filter.IsEmpty && Window is null;

    /// <summary>Reads the values of an address, or names the first key whose value can't be. Whether there is such a page is asked of
    /// <see cref="TimelinePages"/>.</summary>
    public static ParseResult<TimelineQuery> Read(IReadOnlyDictionary<string, string> values, CaseView view)
    {
        var filter = TimelineFilter.Read(values, view);
        if (!filter.IsSuccess)
            return filter.Failure;
        TimelineWindow? window = null;
        if (TimelineWindow.IsAskedFor(values))
        {
            var read = TimelineWindow.Read(values, TimelineWindow.Whole(view));
            if (!read.IsSuccess)
                return read.Failure;
            window = read.Value;
        }

        int? page = null;
        if (values.TryGetValue(PageKey, out var text))
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0 || text[0] == '0')
                return new ParseFailure($"{PageKey} can’t be “{text}”; it is a whole number from 1, as in {PageKey}=2", 0);
            page = number;
        }

        return new TimelineQuery(filter.Value, window, page, values.GetValueOrDefault(EventKey));
    }

    /// <summary>Says what is wrong with an address, down to a page or event
    /// that this timeline does not have; null when nothing is.</summary>
    public static string? Refusal(IReadOnlyDictionary<string, string> values, CaseView view)
    {
        var query = Read(values, view);
        if (!query.IsSuccess)
            return query.Failure.Reason;
        return query.Value is { Page: null, Event: null } ? null : new TimelinePages(query.Value.EventsOf(view)).Refusal(query.Value);
    }

    /// <summary>The events asked for, in their order, of all pages.</summary>
    public IReadOnlyList<TimelineEntry> EventsOf(CaseView view)
    {
        var entries = Filter.Of(view);
        return Window is null
            ? entries
            : [.. entries.Where(entry => StripSpan.Create(entry) is { } span && Window.Overlaps(span.From, span.To))];
    }

    /// <summary>Keys and values in the order of the form, page and event left
    /// out: another stretch or filter begins at its first page.</summary>
    public (string Key, string? Value)[] Kept =>
        [
            .. Filter.Pairs,
            (TimelineWindow.FromKey, Window?.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            (TimelineWindow.ToKey, Window?.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ];

    public string UrlOn(CaseView view) => SiteUrls.Timeline(view.Slug, view.Time, Kept);

    public string PageUrlOn(CaseView view, int page) =>
        SiteUrls.Timeline(view.Slug, view.Time, [.. Kept, (PageKey, page == 1 ? null : page.ToString(CultureInfo.InvariantCulture))]);
}

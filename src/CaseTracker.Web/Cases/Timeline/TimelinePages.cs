using CaseTracker.Core;
using CaseTracker.Core.Cases;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>A timeline in pages of at most a hundred events: whole years where they fit, a long year in even parts.</summary>
public sealed class TimelinePages
{
    public const int Most = 100;

    public TimelinePages(IReadOnlyList<TimelineEntry> entries)
    {
        Count = entries.Count;
        Years = TimelineYear.From(entries);
        Pages = Fill(Years.SelectMany(Parts));
    }

    /// <summary>Events on all pages.</summary>
    public int Count { get; }

    /// <summary>Every year with all its events, whatever page they are on.</summary>
    public IReadOnlyList<TimelineYear> Years { get; }

    public IReadOnlyList<IReadOnlyList<TimelineYear>> Pages { get; }

    /// <summary>The page that an address asks for, from 1; the first where it names none.</summary>
    public int NumberOf(TimelineQuery query) => query.Page ?? (query.Event is { } id ? PageOf(id) : null) ?? 1;

    /// <summary>The page on which an event stands; null when it is on none.</summary>
    public int? PageOf(string eventId) => First(year => year.Entries.Any(entry => entry.Event.Id == eventId));

    /// <summary>The page on which a year begins.</summary>
    public int PageOf(TimelineYear year) => First(part => part.Year == year.Year) ?? 1;

    /// <summary>The number of the first event on a page, counted from 1 over all pages.</summary>
    public int FirstOn(int page) => Pages.Take(page - 1).Sum(CountOf) + 1;

    public static int CountOf(IReadOnlyList<TimelineYear> page) => page.Sum(year => year.Entries.Count);

    public string? Refusal(TimelineQuery query) =>
        query switch
        {
            { Page: { } page } when page > Math.Max(Pages.Count, 1) => $"{TimelineQuery.PageKey} can’t be “{page}”; this timeline has "
                + $"{Prose.Count(Math.Max(Pages.Count, 1), "page")}, {TimelineQuery.PageKey}=1 the first",
            { Event: { } id } when PageOf(id) is null =>
                $"{TimelineQuery.EventKey} can’t be “{id}”; it is the id of an event on this timeline",
            _ => null,
        };

    private int? First(Func<TimelineYear, bool> holds) =>
        Enumerable.Range(1, Pages.Count).Where(number => Pages[number - 1].Any(holds)).Select(number => (int?)number).FirstOrDefault();

    private static List<IReadOnlyList<TimelineYear>> Fill(IEnumerable<TimelineYear> parts)
    {
        var pages = new List<IReadOnlyList<TimelineYear>>();
        var page = new List<TimelineYear>();
        foreach (var part in parts)
        {
            if (page.Count > 0 && CountOf(page) + part.Entries.Count > Most)
            {
                pages.Add(page);
                page = [];
            }

            page.Add(part);
        }

        if (page.Count > 0)
            pages.Add(page);
        return pages;
    }

    private static IEnumerable<TimelineYear> Parts(TimelineYear year)
    {
        var count = (year.Entries.Count + Most - 1) / Most;
        return Enumerable
            .Range(0, count)
            .Select(part => new TimelineYear(year.Year, [.. year.Entries.Take(End(part + 1)).Skip(End(part))], IsContinued: part > 0));

        int End(int part) => (int)((long)year.Entries.Count * part / count);
    }
}

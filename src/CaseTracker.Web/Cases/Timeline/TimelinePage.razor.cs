using CaseTracker.Core;
using CaseTracker.Core.Cases;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>Every event of a case in order, or those that the filters and the stretch
/// of time in the address let through, in pages where they are many.</summary>
public partial class TimelinePage
{
    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    /// <summary>As they stand in the address; checked before the page is made.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<string, string> Filters { get; set; }

    private TimelineQuery Query { get; set; } = null!;

    private TimelinePages Pages { get; set; } = null!;

    private TimelineStrip Strip { get; set; } = null!;

    private int Number { get; set; }

    private IReadOnlyList<TimelineYear> Shown => Pages.Pages.Count == 0 ? [] : Pages.Pages[Number - 1];

    /// <summary>Another day has other pages, and may not have the event.</summary>
    private Dictionary<string, string> DayFilters =>
        Filters.Where(pair => pair.Key is not (TimelineQuery.PageKey or TimelineQuery.EventKey)).ToDictionary();

    private string PageTitle =>
        $"Timeline, {View.Case.ShortName ?? View.Case.Name}"
        + $"{(Query.Window is { } window ? $", {window.Words}" : "")}{(Number > 1 ? $", page {Number}" : "")}";

    private string Summary
    {
        get
        {
            var events =
                Query.IsWhole ? View.Reading.EventsInWords
                : Pages.Count == 0 ? "no event"
                : Prose.Count(Pages.Count, "event");
            var when = Query.Window is { } window
                ? $" {(Pages.Count < 2 ? "falls, or may fall," : "fall, or may fall,")} {window.InSentence}"
                : "";
            return $"{Prose.Capital(events)}{when}, oldest first.";
        }
    }

    /// <summary>What the whole timeline makes from the reader's day alone: the drawing's numbers, and the days of the link that goes
    /// closer.</summary>
    public static IEnumerable<string> WordsOf(CaseView view)
    {
        var closer = TimelineWindow.Whole(view).LaterHalf(view.AsOf);
        return
        [
            .. TimelineStrip.WordsOf(view),
            $"{TimelineWindow.FromKey}={closer.From:yyyy-MM-dd}&amp;{TimelineWindow.ToKey}={closer.To:yyyy-MM-dd}",
        ];
    }

    protected override void OnParametersSet()
    {
        Query = TimelineQuery.Read(Filters, View).Value;
        var events = Query.EventsOf(View);
        Pages = new TimelinePages(events);
        Number = Pages.NumberOf(Query);
        Strip = new TimelineStrip(View, Query.Window, Query.Filter.IsEmpty ? null : events.Select(entry => entry.Event.Id).ToHashSet());
    }

    private int KeyEvents => View.Reading.Entries.Count(entry => entry.Event.Significance == Significance.Key);

    private string WithSignificance(Significance? significance) =>
        (Query with { Filter = Query.Filter with { Significance = significance } }).UrlOn(View);

    private int AllOf(TimelineYear year) => Pages.Years.First(timelineYear => timelineYear.Year == year.Year).Entries.Count;

    /// <summary>A mark that speaks of "the event above" needs that event to be there.</summary>
    private bool ShowsOrder(TimelineEntry entry) => Query.IsWhole && (Number == 1 || !ReferenceEquals(entry, Shown[0].Entries[0]));
}

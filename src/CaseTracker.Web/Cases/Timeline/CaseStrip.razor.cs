using System.Globalization;
using CaseTracker.Core.Dates;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>The drawing of a case's timeline, on its first page and above its list of events.</summary>
public sealed partial class CaseStrip
{
    private const int MostYears = 16;

    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    [Parameter, EditorRequired]
    public required TimelineStrip Strip { get; set; }

    /// <summary>What the page around it asks for; its links keep the filters.</summary>
    [Parameter]
    public TimelineQuery Query { get; set; } = TimelineQuery.Everything;

    /// <summary>True on the timeline page, where the list is below.</summary>
    [Parameter]
    public bool OnTimeline { get; set; }

    private StripDescription Words { get; set; } = null!;

    private IReadOnlyList<StripTick> Ticks { get; set; } = [];

    private double TickWidth => Ticks.Count < 2 ? 60 : Math.Clamp(Ticks[1].X - Ticks[0].X, 24, 60);

    private string ListUrl => OnTimeline ? "#events" : SiteUrls.Timeline(View.Slug, View.Time);

    protected override void OnParametersSet() => (Words, Ticks) = (new StripDescription(View, Strip), [.. Strip.Scale.Ticks(MostYears)]);

    private string WindowUrl(TimelineWindow? window) => $"{(Query with { Window = window }).UrlOn(View)}#strip";

    private string CourtUrl(string court) =>
        $"{(Query with { Filter = Query.Filter with { Court = court == Query.Filter.Court ? null : court } }).UrlOn(View)}#strip";

    private string CourtWords(StripLane lane) =>
        lane.Court == Query.Filter.Court
            ? $"{lane.Name}: show every court again"
            : $"{string.Join(' ', lane.NameLines)}: only this court’s events ({lane.FullName})";

    /// <summary>The words on the mark are part of its name, so that who says what they see is understood.</summary>
    private static string KeyWords(StripKey key) => $"{DateFormatter.Label(key.Entry.Event.Date)}, {key.Word}: {key.Entry.Event.Title}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string N(double value) => StripPen.N(value);
}

using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Web.Cases.Pictures;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>The drawing of a case: a lane for each court, a mark for each event, injunctions and the award below. A picture of the
/// timeline, never its only form.</summary>
/// <remarks>What looks alike is one path a lane, so that two thousand events are a
/// few dozen nodes; only key events are nodes and links of their own.</remarks>
public sealed class TimelineStrip
{
    public const double Width = 1016;

    /// <summary>How far the words of the reader's day reach over its line.</summary>
    public const double WordsAfterCut = 4;

    private const double Edge = 6;
    private const double FirstLane = 50;
    private const double LaneHeight = 46;
    private const double HalfLine = 7;
    private const double RowHeight = 20;
    private const double AwardHeight = 62;
    private const int MostRows = 3;
    private const string OutsideCourt = "Outside court";

    private readonly CaseView _view;
    private readonly IReadOnlySet<string>? _shown;
    private readonly Dictionary<string, string> _courts;
    private readonly Dictionary<string, double> _heights;

    /// <param name="window">Null for the whole case.</param>
    /// <param name="shown">The ids of the events that the page's filters let through; null for all.</param>
    /// <param name="width">Of the field that the events are drawn on; what is written in it keeps its size.</param>
    public TimelineStrip(CaseView view, TimelineWindow? window = null, IReadOnlySet<string>? shown = null, double width = Width)
    {
        (_view, _shown) = (view, shown);
        Whole = TimelineWindow.Whole(view);
        Scale = new StripScale(window ?? Whole, Edge, width - 2 * Edge);
        _courts = view.Case.Dockets.ToDictionary(docket => docket.Id, docket => docket.Tribunal.Key);
        Columns = new StripColumns(Scale);
        var marks = view
            .Reading.Entries.Select(entry => (Entry: entry, Span: StripSpan.Create(entry)))
            .Where(pair => pair.Span is { } span && IsDrawn(span))
            .Select(pair => (pair.Entry, Span: pair.Span!))
            .ToList();
        Lanes = LanesOf(marks);
        _heights = Lanes.ToDictionary(lane => lane.Court, lane => lane.Y);
        Keys = new StripKeys(Scale, view, Lanes.Where(lane => lane.IsCrowded).Select(lane => lane.Y).ToHashSet()).Choose(
            marks
                .Where(pair => pair.Entry.Event.Significance == Significance.Key && shown?.Contains(pair.Entry.Event.Id) != false)
                .Select(pair => (pair.Entry, pair.Span, HeightOf(pair.Entry)))
        );
        Paths = [.. Draw(marks, shown)];
        Forms = marks.Select(pair => pair.Span.Form).ToHashSet();
        IsOpenSomewhere = marks.Exists(pair => pair.Span.OpenStart || pair.Span.OpenEnd);
        var bands = new StripBands(view, Scale);
        Stays = [.. bands.Stays(HeightOf)];
        var last = (Lanes.Count == 0 ? FirstLane : Lanes[^1].Y) + 20;
        Rows =
            bands.Injunctions.Count > MostRows || view.AsOf < Scale.Window.From
                ? []
                : [.. bands.Injunctions.Select((state, i) => RowOf(state, last + (i + 1) * RowHeight - 8, bands))];
        last += Rows.Count * RowHeight;
        Award = StripAward.From(view, Scale, last + AwardHeight);
        Floor = Award?.Floor ?? last + 8;
    }

    public TimelineWindow Whole { get; }

    public StripScale Scale { get; }

    public IReadOnlyList<StripLane> Lanes { get; }

    public IReadOnlyList<StripPath> Paths { get; }

    /// <summary>The key events that are links, in the order of the timeline.</summary>
    public IReadOnlyList<StripKey> Keys { get; }

    public IReadOnlyList<StripPath> Stays { get; }

    /// <summary>Injunctions; none where they are too many for a row each.</summary>
    public IReadOnlyList<(string Name, double Y, IReadOnlyList<StripPath> Paths)> Rows { get; }

    public StripAward? Award { get; }

    /// <summary>The forms of dates that are drawn, for the legend.</summary>
    public IReadOnlySet<StripForm> Forms { get; }

    public bool IsOpenSomewhere { get; }

    internal StripColumns Columns { get; }

    public double Floor { get; }

    public double Height => Floor + 30;

    /// <summary>Where the reader's day is over; null where it lies outside the stretch drawn.</summary>
    public double? AsOf => Scale.Window.Overlaps(_view.AsOf, _view.AsOf) ? Scale.End(_view.AsOf) : null;

    /// <summary>How far anything can be drawn: what lies after the reader's day is not known.</summary>
    public double KnownTo => _view.AsOf < Scale.Window.From ? Scale.Left : Scale.End(_view.AsOf);

    /// <summary>The numbers that the drawings of a whole case make from the reader's day alone: where it is over, and where its words
    /// end.</summary>
    public static string[] WordsOf(CaseView view) =>
        [
            .. new[] { Width, FittedStrip.Phone - TimelinePicture.Names, FittedStrip.Sheet - TimelinePicture.Names }
                .Select(width => new StripScale(TimelineWindow.Whole(view), Edge, width - 2 * Edge).End(view.AsOf))
                .SelectMany(cut => new[] { StripPen.N(cut), StripPen.N(cut + WordsAfterCut) }),
        ];

    /// <summary>The same on a field of another width.</summary>
    public TimelineStrip In(double width) => new(_view, Scale.Window, _shown, width);

    private bool IsDrawn(StripSpan span) => Scale.Window.Overlaps(span.From, span.To) && span.From <= _view.AsOf;

    private string CourtOf(TimelineEntry entry) => entry.Event.Docket is { } docket ? _courts.GetValueOrDefault(docket, "") : "";

    private double HeightOf(TimelineEntry entry) => _heights[CourtOf(entry)];

    /// <summary>Every court of the case, whatever stretch is drawn, so that the lanes stay in their places.</summary>
    private List<StripLane> LanesOf(List<(TimelineEntry Entry, StripSpan Span)> marks)
    {
        var order = _view.Case.Dockets.Select(docket => docket.Tribunal.Key).Distinct().ToList();
        var crowded = marks
            .GroupBy(pair => CourtOf(pair.Entry))
            .Where(lane => StripColumns.IsCrowded([.. lane]))
            .Select(lane => lane.Key)
            .ToHashSet();
        var lanes = new List<StripLane>();
        var y = FirstLane - LaneHeight;
        foreach (var court in _view.Reading.Entries.Select(CourtOf).Distinct().OrderBy(order.IndexOf))
        {
            var tribunal = _view.Case.Dockets.Select(docket => docket.Tribunal).FirstOrDefault(tribunal => tribunal.Key == court);
            var lane = new StripLane(court, tribunal?.ShortName ?? OutsideCourt, y, crowded.Contains(court))
            {
                FullName = tribunal?.Name ?? OutsideCourt,
            };
            // Names of many lines push their lanes apart.
            var names = lane.NameLines.Count + (lanes.Count == 0 ? 0 : lanes[^1].NameLines.Count);
            y += Math.Max(LaneHeight, names * HalfLine + 10) + (lane.IsCrowded ? StripColumns.Highest - 6 : 0);
            lanes.Add(lane with { Y = y });
        }

        return lanes;
    }

    private (string Name, double Y, IReadOnlyList<StripPath> Paths) RowOf(InjunctionState one, double y, StripBands bands) =>
        (NameOf(one, bands.Injunctions), y, [.. bands.Of(one, y)]);

    /// <summary>The kind where there are several kinds; of one kind, the year of each.</summary>
    private string NameOf(InjunctionState one, IReadOnlyList<InjunctionState> all) =>
        all.Count == 1 ? "Injunction"
        : all.CountBy(other => other.Injunction.Kind).All(kind => kind.Value == 1) ? Prose.Capital(EnumTerm.For(one.Injunction.Kind))
        : $"Injunction{(_view.Entry(one.Issued!)?.Bounds.Latest is { } issued ? $", {issued.Year}" : "")}";

    private IEnumerable<StripPath> Draw(List<(TimelineEntry Entry, StripSpan Span)> marks, IReadOnlySet<string>? shown)
    {
        var links = Keys.Select(key => key.Entry.Event.Id).ToHashSet();
        var byCourt = marks.ToLookup(pair => CourtOf(pair.Entry));
        foreach (var lane in Lanes.Where(lane => lane.IsCrowded))
            Columns.Measure(Days(byCourt[lane.Court]));
        foreach (var (court, _, y, isCrowded) in Lanes)
        {
            var pen = new StripPen(Scale, y);
            var lane = byCourt[court];
            if (isCrowded)
            {
                if (shown is not null)
                    Columns.Draw(pen, "columns aside", Days(lane));
                Columns.Draw(pen, "columns", Days(lane.Where(pair => shown?.Contains(pair.Entry.Event.Id) != false)));
            }

            foreach (var (entry, span) in lane)
            {
                var isAside = shown?.Contains(entry.Event.Id) == false;
                var isKey = entry.Event.Significance == Significance.Key;
                if (links.Contains(entry.Event.Id) && span.Form == StripForm.Day || isCrowded && span.Form == StripForm.Day && !isKey)
                    continue;
                pen.Mark(
                    Style(span.Form, isKey) + (isCrowded && !isKey ? " thin" : "") + (isAside ? " aside" : ""),
                    span,
                    _view.AsOf,
                    isCrowded && !isKey ? 6 : 0
                );
            }

            foreach (var path in pen.Paths)
                yield return path;
        }
    }

    private static IEnumerable<StripSpan> Days(IEnumerable<(TimelineEntry Entry, StripSpan Span)> marks) =>
        marks.Select(pair => pair.Span).Where(span => span.Form == StripForm.Day);

    private static string Style(StripForm form, bool isKey) =>
        form switch
        {
            StripForm.Day => isKey ? "dot key" : "dot",
            StripForm.Within => isKey ? "within key" : "within",
            StripForm.About => isKey ? "about key" : "about",
            _ => isKey ? "through key" : "through",
        };
}

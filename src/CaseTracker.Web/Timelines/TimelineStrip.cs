using CaseTracker.Core.Courts;
using CaseTracker.Core.Events;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Web.Timelines;

/// <summary>The drawing of a case: a lane for each court, a mark for each event, and the award below. A picture of the timeline, never its only form.</summary>
public sealed class TimelineStrip
{
    private const double FirstLane = 54;
    private const double LaneHeight = 38;
    private const double LetterWidth = 6.6;
    private const double OpenBar = 20;

    private readonly CaseView _view;
    private readonly Dictionary<(string Lane, bool Below), double> _taken = [];

    public TimelineStrip(CaseView view)
    {
        _view = view;
        var entries = view.Reading.Entries;
        var days = entries.SelectMany(entry => new[] { entry.Bounds.Earliest, entry.Bounds.Latest }).OfType<DateOnly>().Where(day => day <= view.AsOf).Append(view.AsOf).ToList();
        Scale = new StripScale(days.Min().Year, view.AsOf.Year);
        Lanes = [.. entries.Select(LaneOf).Distinct().OrderBy(OrderOf).Select((court, i) => (court, FirstLane + i * LaneHeight))];
        Stays = [.. StaysOf(entries)];
        Marks = [.. entries.Select(MarkOf).OfType<StripMark>().DistinctBy(mark => (Math.Round(mark.X), Math.Round(mark.To), mark.Y, mark.IsKey))];
        Award = view.State.Awards.Where(award => award.Steps.Count > 0).MaxBy(award => award.Total.Amount);
    }

    public StripScale Scale { get; }

    /// <summary>Court ids, empty for events outside court, with the height of the lane.</summary>
    public IReadOnlyList<(string Court, double Y)> Lanes { get; }

    public IReadOnlyList<StripMark> Marks { get; }

    /// <summary>Stays of dockets: sure until <c>SureTo</c>, perhaps until <c>To</c>.</summary>
    public IReadOnlyList<(double X, double SureTo, double To, double Y)> Stays { get; }

    public AwardState? Award { get; }

    public double Floor => FirstLane + (Lanes.Count - 1) * LaneHeight + (Award is null ? 22 : 76);

    /// <summary>The award's corners: from where, at which height, and the sum.</summary>
    public IEnumerable<(double X, double Y, Money Sum)> AwardSteps
    {
        get
        {
            if (Award is null) return [];
            var most = Award.Steps.Max(step => step.Total);
            return Award.Steps.Select(step => (DayX(step.Event), Math.Round(Floor - (most == 0 ? 0 : (double)(step.Total / most) * 46), 1), new Money(step.Total, Award.Award.Currency)));
        }
    }

    public static string NameOf(string court) => court.Length == 0 ? "Outside court" : CourtRegistry.Find(court)?.ShortName ?? court;

    /// <summary>A sum in few letters: "$167.7 million".</summary>
    public static string Short(Money sum)
    {
        var symbol = Currency.Symbol(sum.Currency) ?? $"{sum.Currency} ";
        return sum.Amount switch
        {
            >= 1_000_000_000 => $"{symbol}{sum.Amount / 1_000_000_000:0.#} billion",
            >= 1_000_000 => $"{symbol}{sum.Amount / 1_000_000:0.#} million",
            _ => sum.ToString(),
        };
    }

    private double DayX(string eventId) => _view.Published.History.Timeline[eventId].Bounds is var bounds && (bounds.Latest ?? bounds.Earliest) is { } day ? Scale.X(day) : StripScale.Left;

    private string LaneOf(TimelineEntry entry) => _view.Case.Dockets.FirstOrDefault(docket => docket.Id == entry.Event.Docket)?.Court ?? "";

    private int OrderOf(string court) => court.Length == 0 ? -1 : _view.Case.Dockets.Select(docket => docket.Court).Distinct().ToList().IndexOf(court);

    private double HeightOf(string court) => Lanes.First(lane => lane.Court == court).Y;

    private StripMark? MarkOf(TimelineEntry entry)
    {
        // The date as written: "on or before 10 March" is a short bar that ends there, not one back to the docket's first day.
        var date = entry.Event.Date;
        if ((date.Latest ?? entry.Bounds.Latest ?? date.Earliest) is not { } to) return null;
        var until = Scale.X(to > _view.AsOf ? _view.AsOf : to);
        var (x, end) = date.IsExactDay ? (until, until) : (date.Earliest is { } from ? Scale.X(from) - 3 : until - OpenBar, until + 3);
        var court = LaneOf(entry);
        var isKey = entry.Event.Significance == Significance.Key;
        var (label, below) = isKey ? Place(court, (x + end) / 2, CaseJump.LabelOf(entry.Event, _view) ?? StateWords.Of(entry.Event.Kind)) : (null, false);
        return new StripMark(x, end, HeightOf(court), isKey, label, HeightOf(court) + (below ? 20 : -12));
    }

    /// <summary>Above its lane where there is room, else below, else nowhere.</summary>
    private (string? Label, bool Below) Place(string court, double middle, string label)
    {
        var half = label.Length * LetterWidth / 2;
        foreach (var below in new[] { false, true })
        {
            if (_taken.GetValueOrDefault((court, below), double.MinValue) > middle - half) continue;
            _taken[(court, below)] = middle + half + LetterWidth;
            return (Core.Prose.Capital(label), below);
        }

        return (null, false);
    }

    private IEnumerable<(double X, double SureTo, double To, double Y)> StaysOf(IReadOnlyList<TimelineEntry> entries)
    {
        var open = new Dictionary<string, TimelineEntry>();
        foreach (var entry in entries)
        {
            foreach (var effect in entry.Event.Effects)
            {
                if (effect is DocketStayed stayed) open[stayed.Docket] = entry;
                if (effect is DocketResumed resumed && open.Remove(resumed.Docket, out var since)) yield return Stay(since, entry.Bounds);
            }
        }

        foreach (var since in open.Values) yield return Stay(since, new DaySpan(_view.AsOf, _view.AsOf));
    }

    private (double X, double SureTo, double To, double Y) Stay(TimelineEntry since, DaySpan end)
    {
        var from = since.Bounds.Latest ?? since.Bounds.Earliest ?? Scale.First;
        var to = end.Latest ?? _view.AsOf;
        return (Scale.X(from), Scale.X(end.Earliest ?? from), Scale.X(to > _view.AsOf ? _view.AsOf : to), HeightOf(LaneOf(since)));
    }
}

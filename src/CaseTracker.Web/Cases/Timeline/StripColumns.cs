using CaseTracker.Core.Cases;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>How many events fall in each month, or week, of a lane that has too many for a dot each.</summary>
internal sealed class StripColumns(StripScale scale)
{
    public const double Highest = 24;
    private const int LongestInWeeks = 900;
    private const int CrowdedFrom = 160;

    private int _most;

    /// <summary>The tallest column's events, over all lanes drawn.</summary>
    public int Most => _most;

    public bool InWeeks => scale.Window.Days <= LongestInWeeks;

    public static bool IsCrowded(IReadOnlyCollection<(TimelineEntry Entry, StripSpan Span)> lane) =>
        lane.Count > CrowdedFrom
        && lane.Where(pair => pair.Span.Form == StripForm.Day).Select(pair => pair.Span.From).Distinct().Skip(CrowdedFrom).Any();

    /// <summary>Counts before anything is drawn, so that all lanes have one scale.</summary>
    public void Measure(IEnumerable<StripSpan> days) => _most = Math.Max(_most, Bins(days).Select(bin => bin.Count).DefaultIfEmpty().Max());

    public void Draw(StripPen pen, string style, IEnumerable<StripSpan> days)
    {
        foreach (var (from, to, count) in Bins(days))
            pen.Column(
                style,
                scale.Start(from),
                Math.Max(scale.End(to) - 1, scale.Start(from) + 1),
                Math.Max(Highest * count / _most, 1.5)
            );
    }

    private IEnumerable<(DateOnly From, DateOnly To, int Count)> Bins(IEnumerable<StripSpan> days) =>
        days.Select(span => span.From)
            .Where(day => scale.Window.Overlaps(day, day))
            .CountBy(FirstOf)
            .Select(bin => (bin.Key, LastOf(bin.Key), bin.Value));

    private DateOnly FirstOf(DateOnly day) =>
        InWeeks ? scale.Window.From.AddDays((day.DayNumber - scale.Window.From.DayNumber) / 7 * 7) : TimelineWindow.OfMonth(day).From;

    private DateOnly LastOf(DateOnly first) =>
        InWeeks ? DateOnly.FromDayNumber(Math.Min(first.DayNumber + 6, scale.Window.To.DayNumber)) : TimelineWindow.OfMonth(first).To;
}

using CaseTracker.Core.Cases;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>The events that stand under one year.</summary>
/// <param name="Year">Null for events before any day that is known.</param>
/// <param name="IsContinued">True where the year's first events stand on an earlier page.</param>
public sealed record TimelineYear(int? Year, IReadOnlyList<TimelineEntry> Entries, bool IsContinued = false)
{
    public string Anchor => Year is { } year ? $"y{year}" : "undated";

    public string Title => Year is { } year ? $"{year}" : "Before any known day";

    /// <summary>Groups events without changing their order: one whose earliest
    /// day lies before the event above stays in that event's year.</summary>
    public static IReadOnlyList<TimelineYear> From(IReadOnlyList<TimelineEntry> entries)
    {
        var years = new List<TimelineYear>();
        var current = new List<TimelineEntry>();
        int? last = null;
        foreach (var entry in entries)
        {
            // As written: "on or before 10 March 2025" stands under 2025, however early its docket began.
            var year = (entry.Event.Date.Earliest ?? entry.Event.Date.Latest ?? entry.Bounds.Earliest ?? entry.Bounds.Latest)?.Year;
            if (current.Count > 0 && year > (last ?? int.MinValue))
                Close();
            last = last is null || year > last ? year : last;
            current.Add(entry);
        }

        if (current.Count > 0)
            Close();
        return years;

        void Close()
        {
            years.Add(new TimelineYear(last, current));
            current = [];
        }
    }
}

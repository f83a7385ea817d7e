using CaseTracker.Core.Dates;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Exchange.Export;

/// <summary>Where calendars and timelines put a date: on all the days it may be, or on its one known bound.</summary>
internal static class PlacedDays
{
    /// <summary>Null where no calendar unit is known, so that no day is better than another.</summary>
    public static (DateOnly First, DateOnly Last)? Of(PartialDate date) =>
        date is { Form: DateForm.Single, Precision: DatePrecision.Unknown } ? null : Of(DaySpan.Of(date));

    public static (DateOnly First, DateOnly Last)? Of(DaySpan span) =>
        (span.Earliest ?? span.Latest, span.Latest ?? span.Earliest) is ({ } first, { } last) ? (first, last) : null;
}

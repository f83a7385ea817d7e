using CaseTracker.Core.Dates;

namespace CaseTracker.Exchange.Export;

/// <summary>Where calendars and timelines put a date: on all the days it may be, or on its one known bound.</summary>
internal static class DayPlacement
{
    /// <summary>Null where no calendar unit is known, so that no day is better than another.</summary>
    public static (DateOnly First, DateOnly Last)? From(PartialDate date) =>
        date is { Form: DateForm.Single, Precision: DatePrecision.Unknown } ? null : From(DaySpan.From(date));

    public static (DateOnly First, DateOnly Last)? From(DaySpan span) =>
        (span.Earliest ?? span.Latest, span.Latest ?? span.Earliest) is ({ } first, { } last) ? (first, last) : null;
}

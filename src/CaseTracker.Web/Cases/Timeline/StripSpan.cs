using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>Where an event stands on a drawing, from its date as written.</summary>
/// <param name="From">The first day drawn. Where the start is open this is the end that is known: no drawing may fill in the other.</param>
/// <param name="OpenStart">True where it may lie or begin before <paramref name="From"/>.</param>
/// <param name="OpenEnd">True where it may lie or end after <paramref name="To"/>.</param>
public sealed record StripSpan(DateOnly From, DateOnly To, StripForm Form, bool OpenStart, bool OpenEnd)
{
    /// <summary>The place of an event; null where no day of it is known at all.</summary>
    /// <remarks>The date as written, not as tightened: "on or before 10 March" ends
    /// there and begins nowhere, rather than on the docket's first day.</remarks>
    public static StripSpan? Create(TimelineEntry entry)
    {
        var date = entry.Event.Date;
        var isThroughout = date.Form is DateForm.Interval or DateForm.AllOf;
        var isSoft = date.IsApproximate || date.IsUncertain;
        var form =
            date.IsExactDay ? StripForm.Day
            : isThroughout ? StripForm.Throughout
            : isSoft ? StripForm.About
            : StripForm.Within;
        // The last day of the calendar stands for no day at all ("XXXX").
        return (date.Earliest, date.Latest == DateOnly.MaxValue ? null : date.Latest) switch
        {
            ({ } from, { } to) => new StripSpan(from, to, form, isSoft, isSoft),
            // "2020-05/..": it goes on, so it is drawn to the reader's day.
            ({ } from, null) when isThroughout && date.EndIsOpen => new StripSpan(from, DateOnly.MaxValue, form, isSoft, true),
            ({ } from, null) => new StripSpan(from, from, form, isSoft, true),
            (null, { } to) => new StripSpan(to, to, form, true, isSoft),
            _ when (entry.Bounds.Latest ?? entry.Bounds.Earliest) is { } day => new StripSpan(
                day,
                day,
                form,
                entry.Bounds.Latest is not null,
                entry.Bounds.Latest is null
            ),
            _ => null,
        };
    }
}

using CaseTracker.Core.Dates;
using CaseTracker.Core.Events;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Data.Projection;

/// <summary>The days on which a case may read differently than the day before although nothing was published.</summary>
/// <remarks>Rather a day too many than one too few: a case projected in vain is only work, one not projected is wrong in every list.</remarks>
internal static class TurningDays
{
    /// <summary>The first of them after a day; null when none follows.</summary>
    public static DateOnly? FirstAfter(CaseHistory history, DateOnly day)
    {
        DateOnly? first = null;
        foreach (var turning in All(history))
            if (turning > day && !(turning >= first)) first = turning;
        return first;
    }

    private static IEnumerable<DateOnly> All(CaseHistory history) =>
    [
        history.Case.Coding.LastChecked,
        .. history.Case.Dockets.SelectMany(docket => Days(docket.Filed)),
        .. history.Case.Parties.Concat<INamedOverTime>(history.Case.Judges).SelectMany(named => named.Names).SelectMany(name => Days(name.From)),
        .. history.Timeline.Entries.SelectMany(entry => Days(entry.Bounds).Concat(Days(entry.Event.Date))),
        .. history.Timeline.Entries.SelectMany(entry => entry.Event.Effects.SelectMany(effect => Days(entry, effect))),
    ];

    private static IEnumerable<DateOnly> Days(TimelineEntry entry, Effect effect)
    {
        var start = effect.From is { } from ? DaySpan.Of(from) : entry.Bounds;
        var set = effect switch { DeadlineSet deadline => deadline.On, HearingSet hearing => hearing.On, _ => null };
        return
        [
            .. Days(effect.From),
            .. Days(set),
            .. effect.Until.SelectMany(ending => Days(ending.Date)),
            .. effect.Until.Where(ending => ending.Period is not null).SelectMany(ending =>
                Days(new DaySpan(End(start.Earliest, ending.Period!), End(start.Latest, ending.Period!)))),
        ];
    }

    private static DateOnly? End(DateOnly? start, Period period) => start is { } day ? period.EndFrom(day) : null;

    private static IEnumerable<DateOnly> Days(PartialDate? date) => date is null ? [] : Days(DaySpan.Of(date));

    /// <summary>What lasts until a day is, or may be, over the day after.</summary>
    private static IEnumerable<DateOnly> Days(DaySpan span) => DayAndNext(span.Earliest).Concat(DayAndNext(span.Latest));

    private static IEnumerable<DateOnly> DayAndNext(DateOnly? day)
    {
        if (day is not { } known) yield break;
        yield return known;
        if (known < DateOnly.MaxValue) yield return known.AddDays(1);
    }
}

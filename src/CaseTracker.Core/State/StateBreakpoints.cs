using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>The days on which a case may read differently than the day before although
/// nothing was published; between two of them it reads the same.</summary>
/// <remarks>Rather a day too many than one too few: a case folded in vain
/// is only work, one not folded is wrong wherever it is read.</remarks>
public sealed class StateBreakpoints
{
    private readonly DateOnly[] _days;

    internal StateBreakpoints(CourtCase courtCase, CaseTimeline timeline, EffectTable effects) =>
        _days = [.. All(courtCase, timeline, effects).Distinct().Order()];

    /// <summary>The first of them after a day; null when none follows.</summary>
    public DateOnly? FirstAfter(DateOnly day) => StretchOf(day) is var next && next < _days.Length ? _days[next] : null;

    /// <summary>The first and last day of the stretch that a day lies in.</summary>
    public (DateOnly First, DateOnly Last) DaysAround(DateOnly day)
    {
        var stretch = StretchOf(day);
        return (
            stretch == 0 ? DateOnly.MinValue : _days[stretch - 1],
            stretch == _days.Length ? DateOnly.MaxValue : _days[stretch].AddDays(-1)
        );
    }

    /// <summary>The number of the stretch of days that a day lies in, from 0 for all before the first turning day.</summary>
    public int StretchOf(DateOnly day)
    {
        var found = Array.BinarySearch(_days, day);
        return found < 0 ? ~found : found + 1;
    }

    private static IEnumerable<DateOnly> All(CourtCase c, CaseTimeline timeline, EffectTable effects) =>
        [
            c.Coding.LastChecked,
            .. Dates(c).SelectMany(Days),
            .. c.Events.SelectMany(happened => happened.Notes).Select(note => note.Date),
            .. c.Leads.SelectMany(lead => new[] { lead.Date, lead.StillRight ?? lead.Date }),
            .. c.NotFound.Select(record => record.Until),
            .. Silences(timeline),
            .. timeline
                .Entries.Where(entry => entry.Event.Effects.OfType<AppealDecided>().Any())
                .Select(entry => entry.Bounds.Latest)
                .OfType<DateOnly>()
                .Where(day => day.Year < DateOnly.MaxValue.Year)
                .SelectMany(day => new[] { day.AddDays(TimeToAppeal.DaysUntilMandateIsDue), day.AddDays(TimeToAppeal.DaysToMandate + 1) }),
            .. timeline
                .Entries.Where(entry => entry.Event.Effects.OfType<JudgmentEntered>().Any())
                .Select(entry => entry.Bounds.Latest)
                .OfType<DateOnly>()
                .Where(day => day.Year < DateOnly.MaxValue.Year)
                .Select(AfterAYear),
            .. timeline.Entries.Select(TimeToAppeal.Ends).OfType<DateOnly>(),
            .. timeline
                .Entries.Where(entry => entry.Event.Effects.OfType<MotionFiled>().Any())
                .Select(entry => entry.Bounds.Latest)
                .OfType<DateOnly>()
                .Where(day => day.Year < DateOnly.MaxValue.Year)
                .Select(day => day.AddDays(MotionReading.DaysFresh + 1)),
            .. timeline
                .Entries.Where(entry => entry.Event.Effects.OfType<AppealDecided>().Any(decided => IsSupreme(c, decided)))
                .Select(entry => entry.Bounds.Latest)
                .OfType<DateOnly>()
                .Where(day => day.Year < DateOnly.MaxValue.Year)
                .Select(day => day.AddDays(AppellateDecisions.DaysToCertifiedJudgment)),
            .. timeline.Entries.SelectMany(entry => Days(entry.Bounds).Concat(Days(entry.Event.Date))),
            .. timeline.Entries.SelectMany(entry =>
                entry.Event.Effects.SelectMany(effect => Days(entry, effect, effects.Of(effect).DaySet(effect), c))
            ),
        ];

    private static bool IsSupreme(CourtCase c, AppealDecided decided) =>
        c.Dockets.First(docket => docket.Id == decided.Docket).Court == CourtRegistry.SupremeCourt;

    /// <summary>True where what happened last was more than a year before.</summary>
    internal static bool IsLongAgo(DateOnly last, DateOnly day) => last.Year < DateOnly.MaxValue.Year && day > last.AddYears(1);

    private static DateOnly AfterAYear(DateOnly day) => day.AddYears(1).AddDays(1);

    /// <summary>The days on which nothing has happened for more than a year.</summary>
    private static IEnumerable<DateOnly> Silences(CaseTimeline timeline)
    {
        var days = timeline.Entries.Select(entry => entry.Bounds.Latest).OfType<DateOnly>().Distinct().Order().ToList();
        return days.Where((day, i) => day.Year < DateOnly.MaxValue.Year && (i + 1 == days.Count || IsLongAgo(day, days[i + 1])))
            .Select(AfterAYear);
    }

    private static IEnumerable<PartialDate?> Dates(CourtCase c) =>
        [
            .. c.Dockets.Select(docket => docket.Filed),
            .. c.Dockets.SelectMany(docket => docket.Judges).SelectMany(judge => new[] { judge.From, judge.Until }),
            .. c
                .Dockets.SelectMany(docket => docket.EarlierNumbers.Concat(docket.EarlierCaptions))
                .Concat(c.EarlierNames)
                .Select(former => former.Until),
            .. c
                .Parties.Concat<INamedOverTime>(c.Judges)
                .SelectMany(named => named.Names)
                .SelectMany(name => new[] { name.From, name.Until }),
            .. c.Judges.SelectMany(judge => judge.Offices).SelectMany(office => new[] { office.From, office.Until }),
            .. c.Participations.SelectMany(participation => new[] { participation.From, participation.Until }),
            .. c.Counsel.SelectMany(appearance => new[] { appearance.From, appearance.Until }),
            .. c.Quotations.Select(quotation => quotation.Date),
            .. c.Sources.Select(source => source.Date),
        ];

    private static IEnumerable<DateOnly> Days(TimelineEntry entry, Effect effect, PartialDate? set, CourtCase c)
    {
        var start = effect.From is { } from ? DaySpan.From(from) : entry.Bounds;
        return
        [
            .. Days(effect.From),
            .. Days(set),
            .. effect.Until.SelectMany(ending => Days(ending.Date)),
            .. effect
                .Until.Where(ending => ending.Period is not null)
                .SelectMany(ending => Days(PeriodEnd.Of(ending.Period!, start, c, entry.Event.Docket))),
        ];
    }

    private static IEnumerable<DateOnly> Days(PartialDate? date) => date is null ? [] : Days(DaySpan.From(date));

    /// <summary>What lasts until a day is, or may be, over the day after.</summary>
    private static IEnumerable<DateOnly> Days(DaySpan span) => DayAndNext(span.Earliest).Concat(DayAndNext(span.Latest));

    private static IEnumerable<DateOnly> DayAndNext(DateOnly? day)
    {
        if (day is not { } known)
            yield break;
        yield return known;
        if (known < DateOnly.MaxValue)
            yield return known.AddDays(1);
    }
}

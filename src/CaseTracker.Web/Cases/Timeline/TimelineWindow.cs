using System.Globalization;
using CaseTracker.Core;
using CaseTracker.Core.Dates;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>A stretch of days that a reader looks at; both ends are in it.</summary>
public sealed record TimelineWindow(DateOnly From, DateOnly To)
{
    public const string FromKey = "from";
    public const string ToKey = "to";

    private const int FewestDays = 28;
    private const int SnapsToMonthsFrom = 60;
    private const int MiddleOfAMonth = 15;

    public int Days => To.DayNumber - From.DayNumber + 1;

    public bool CanComeCloser => Days > FewestDays;

    /// <summary>"2025", "2019 to 2021", "April to June 2025" or "3 May 2025
    /// to 9 June 2025": no more precise than it was asked for.</summary>
    public string Words => Said("", "");

    /// <summary>"in 2025", "from 3 May 2025 to 9 June 2025".</summary>
    public string InSentence => Said("in ", "from ");

    private string Said(string beforeOne, string beforeTwo)
    {
        var isYears = this == new TimelineWindow(OfYear(From.Year).From, OfYear(To.Year).To);
        var (from, to) = (Label(From, isYears), Label(To, isYears));
        return from == to ? $"{beforeOne}{from}" : $"{beforeTwo}{from} to {to}";
    }

    private bool IsWholeMonths => From.Day == 1 && (To == DateOnly.MaxValue || To.AddDays(1).Day == 1);

    public static TimelineWindow OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static TimelineWindow OfMonth(DateOnly day) =>
        new(new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));

    /// <summary>The case in whole years, from the first day that is known to the reader's day. Where one early stretch of years, as of what
    /// is alleged, would take most of it, from the first filing.</summary>
    public static TimelineWindow Whole(CaseView view)
    {
        var spans = view
            .Reading.Entries.Select(entry =>
                (First: entry.Event.Date.Earliest ?? entry.Bounds.Earliest ?? entry.Event.Date.Latest, entry.Event.Date.Latest)
            )
            .Where(span => span.First <= view.AsOf || span.Latest <= view.AsOf)
            .ToList();
        var first = spans
            .SelectMany(span => new[] { span.First, span.Latest })
            .Where(day => day <= view.AsOf)
            .Append(view.AsOf)
            .Min()!
            .Value;
        var filed = view
            .Case.Dockets.Select(docket => docket.Filed.Earliest)
            .Concat(spans.Where(span => !IsLong(span.First, span.Latest)).Select(span => span.First))
            .Where(day => day <= view.AsOf)
            .Min();
        if (filed is { } began && 2 * (began.DayNumber - first.DayNumber) > view.AsOf.DayNumber - first.DayNumber)
            first = began;
        return new TimelineWindow(new DateOnly(first.Year, 1, 1), new DateOnly(view.AsOf.Year, 12, 31));
    }

    private static bool IsLong(DateOnly? first, DateOnly? last) => first is not null && (last is null || last > first.Value.AddYears(1));

    public static bool IsAskedFor(IReadOnlyDictionary<string, string> values) => values.ContainsKey(FromKey) || values.ContainsKey(ToKey);

    /// <summary>Reads the two ends; one alone reaches to the end of the whole case.</summary>
    public static ParseResult<TimelineWindow> Read(IReadOnlyDictionary<string, string> values, TimelineWindow whole)
    {
        var (from, to) = ((DateOnly?)null, (DateOnly?)null);
        if (values.TryGetValue(FromKey, out var text) && (from = Day(text)) is null)
            return Refuse(FromKey, text, "a day of the calendar written YYYY-MM-DD, as in from=2025-01-01");
        if (values.TryGetValue(ToKey, out text) && (to = Day(text)) is null)
            return Refuse(ToKey, text, "a day of the calendar written YYYY-MM-DD, as in to=2025-12-31");
        if (from > to)
            return Refuse(ToKey, text!, $"a day not before from={from:yyyy-MM-dd}");
        var (first, last) = (from ?? whole.From, to ?? whole.To);
        return new TimelineWindow(from ?? (first < last ? first : last), to ?? (last > first ? last : first));
    }

    public bool Overlaps(DateOnly from, DateOnly to) => from <= To && to >= From;

    /// <summary>As long a stretch just before (-1) or after (1); months and years keep their calendar.</summary>
    public TimelineWindow Moved(int steps)
    {
        if (!IsWholeMonths)
            return new TimelineWindow(Shifted(From, (long)steps * Days), Shifted(To, (long)steps * Days));
        var months = (To.Year - From.Year) * 12 + To.Month - From.Month + 1;
        var first = From.Year * 12 + From.Month - 1 + steps * months;
        return first < 12 || first + months > DateOnly.MaxValue.Year * 12 + 12
            ? this
            : new TimelineWindow(Month(first), OfMonth(Month(first + months - 1)).To);
    }

    /// <summary>The middle half; of a long stretch in whole months.</summary>
    public TimelineWindow Closer()
    {
        var half = new TimelineWindow(From.AddDays(Days / 4), To.AddDays(-(Days / 4)));
        return half.InMonths() is var months && half.Days >= SnapsToMonthsFrom && months.Days < Days ? months : half;
    }

    /// <summary>From the middle, in whole months, to a day in it.</summary>
    public TimelineWindow LaterHalf(DateOnly end) => new(Nearest(From.DayNumber + (end.DayNumber - From.DayNumber) / 2), OfMonth(end).To);

    /// <summary>Twice as long about the same middle, in whole months.</summary>
    public TimelineWindow Wider() => new TimelineWindow(Shifted(From, -Days / 2), Shifted(To, Days / 2)).InMonths();

    public bool Covers(TimelineWindow other) => From <= other.From && To >= other.To;

    /// <summary>From the nearest first of a month to the nearest last.</summary>
    private TimelineWindow InMonths()
    {
        var (first, last) = (Nearest(From.DayNumber), Nearest(To.DayNumber + 1L));
        return new TimelineWindow(first, first < last ? Shifted(last, -1) : OfMonth(first).To);
    }

    private static DateOnly Nearest(long dayNumber)
    {
        var day = DateOnly.FromDayNumber((int)Math.Clamp(dayNumber, 0, DateOnly.MaxValue.DayNumber));
        var month = OfMonth(day);
        return day.Day <= MiddleOfAMonth || month.To == DateOnly.MaxValue ? month.From : month.To.AddDays(1);
    }

    private static DateOnly Month(int months) => new(months / 12, months % 12 + 1, 1);

    private static DateOnly Shifted(DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    private string Label(DateOnly day, bool isYears) =>
        DateFormatter.Label(
            PartialDate
                .Parse(
                    isYears ? $"{day:yyyy}"
                    : IsWholeMonths ? $"{day:yyyy-MM}"
                    : $"{day:yyyy-MM-dd}"
                )
                .Value
        );

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static ParseFailure Refuse(string key, string value, string expected) => new($"{key} can’t be “{value}”; it is {expected}", 0);
}

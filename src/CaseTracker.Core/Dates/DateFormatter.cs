using CaseTracker.Core.Dates.Edtf;

namespace CaseTracker.Core.Dates;

/// <summary>Puts dates in plain English: day before month, no ordinals, the year only where it is needed.</summary>
/// <remarks>What English has no short words for (years before 1, "2019-XX-23")
/// is given as its EDTF text; nothing yields an empty string.</remarks>
public static class DateFormatter
{
    /// <summary>Returns a day in words: "6 May 2025".</summary>
    public static string Day(DateOnly day) => $"{day.Day} {CalendarNames.Months[day.Month - 1]} {day.Year}";

    /// <summary>Returns the date as it stands in a list: "May 2019", "about September 2024", "on or before 10 March 2025".</summary>
    public static string Label(PartialDate date) => Words(date, inSentence: false);

    /// <summary>Returns the date with its preposition: "on 6 May 2025", "in
    /// May 2019", "between 6 March and 16 April 2020".</summary>
    public static string InSentence(PartialDate date) => Words(date, inSentence: true);

    /// <summary>Returns the date behind "since": "since 6 May 2025", "since a day between 6 and 8 May 2025"; of a time that lasted, its
    /// end.</summary>
    public static string Since(PartialDate date) =>
        InSentence(date) switch
        {
            ['o', 'n', ' ', .. var day] when char.IsDigit(day[0]) => $"since {day}",
            ['i', 'n', ' ', .. var month] when char.IsUpper(month[0]) => $"since {month}",
            var span when span.StartsWith("from ", StringComparison.Ordinal) =>
                $"since {span[(span.LastIndexOf(" to ", StringComparison.Ordinal) + 4)..]}",
            var span when span.StartsWith("between ", StringComparison.Ordinal) => $"since a day {span}",
            _ => $"since {Label(date)}",
        };

    /// <summary>Returns the date as it stands behind a paper: "of 6 May 2025", "given between 6 and 8 May 2025".</summary>
    /// <param name="done">What was done to the paper that day: "given", "issued".</param>
    public static string Of(PartialDate date, string done) =>
        InSentence(date) is var words && words.StartsWith("between ", StringComparison.Ordinal) ? $"{done} {words}" : $"of {Label(date)}";

    /// <summary>Returns some day within inclusive bounds: "some day from 3 January to 5 February 2026"; one day is named plainly.</summary>
    /// <exception cref="ArgumentException"><paramref name="latest"/> is before <paramref name="earliest"/>.</exception>
    public static string Span(DateOnly earliest, DateOnly latest)
    {
        if (latest < earliest)
            throw new ArgumentException("The latest day is before the earliest.", nameof(latest));
        if (earliest == latest)
            return Day(earliest);
        return $"some day from {CalendarNames.WithoutShared(earliest, latest)} to {Day(latest)}";
    }

    /// <summary>"20 or 21 December 2024", "3 May, 5 May or 6 June 2024".</summary>
    private static string OneOf(List<DateOnly> days) =>
        $"{string.Join(", ", days.SkipLast(1).Select(day => CalendarNames.WithoutShared(day, days[^1])))} or {Day(days[^1])}";

    /// <summary>The days that are given, where each is one whole day without a mark of doubt; else none.</summary>
    private static List<DateOnly> Days(PartialDate date)
    {
        var days = date
            .Expression.Spans.Select(span =>
                span.Single is { IsWholeDay: true, Qualifiers: Qualifiers.None } one ? one.First?.ToDateOnly() : null
            )
            .ToList();
        return days.Contains(null) ? [] : [.. days.OfType<DateOnly>()];
    }

    private static string Words(PartialDate date, bool inSentence)
    {
        ArgumentNullException.ThrowIfNull(date);
        var parts = date
            .Expression.Spans.Select(span =>
                date.Form switch
                {
                    DateForm.Single => SingleDateFormatter.Format(span.From.Date!, inSentence),
                    DateForm.OneOf => DateSpanFormatter.OneOf(span, inSentence),
                    _ => DateSpanFormatter.Throughout(span, inSentence),
                }
            )
            .ToList();
        if (parts.Contains(null))
            return date.Text;
        if (date.Form == DateForm.OneOf && Days(date) is { Count: > 1 } days)
            return $"{(inSentence ? "on " : "")}{OneOf(days)}";
        if (parts.Count == 1)
            return parts[0]!;
        return $"{string.Join(", ", parts[..^1])} {(date.Form == DateForm.OneOf ? "or" : "and")} {parts[^1]}";
    }
}

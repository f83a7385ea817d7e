using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Reconciliation;

/// <summary>A date as a source prints it: the weekday and the rest of it apart.</summary>
/// <param name="Weekday">The weekday that is named; null for none.</param>
/// <param name="Date">The rest as a date; null when there is none or it can't be read.</param>
/// <param name="Rest">The rest in the source's own words, without the weekday.</param>
internal sealed record PrintedDay(DayOfWeek? Weekday, PartialDate? Date, string Rest)
{
    private const int MaxLength = 200;
    private const int MaxWords = 16;
    private const int MostNouns = 2;

    private static readonly string[] Small = ["on", "last", "the", "of", "this", "in", "a"];

    // Dropping one of these would turn the meaning round.
    private static readonly string[] Negations = ["not", "no", "never", "neither"];

    /// <summary>Reads a printed date; never throws.</summary>
    /// <param name="reference">The day of the source, where it is known, for dates without a year.</param>
    public static PrintedDay Read(string printed, DateOnly? reference)
    {
        if (printed.Length > MaxLength)
            return new(null, null, printed);
        var words = printed.Split([' ', '\t', '\n', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        var weekdays = words.Select(word => WeekdayOf(word)).Where(day => day is not null).ToList();
        var rest = words.Where(word => weekdays.Count != 1 || WeekdayOf(word) is null).ToList();
        var isBare = weekdays.Count == 1 && rest.TrueForAll(word => Small.Contains(word, StringComparer.OrdinalIgnoreCase));
        return new(
            weekdays.Count == 1 ? weekdays[0] : null,
            isBare ? null : Longest(rest, reference),
            isBare ? "" : string.Join(' ', rest)
        );
    }

    /// <summary>The longest end of the words that is a date, or of those before
    /// a noun: "December 2021 lawsuit" is read as December 2021.</summary>
    private static PartialDate? Longest(List<string> words, DateOnly? reference) =>
        Enumerable
            .Range(0, Math.Min(words.Count, MostNouns + 1))
            .Select(nouns => LongestEnd(words[..^nouns], reference))
            .FirstOrDefault(date => date is not null);

    /// <summary>"a several week period in May 2019" is read as May 2019.</summary>
    private static PartialDate? LongestEnd(List<string> words, DateOnly? reference)
    {
        for (var skip = 0; skip < Math.Min(words.Count, MaxWords); skip++)
        {
            if (skip > 0 && Negations.Contains(words[skip - 1], StringComparer.OrdinalIgnoreCase))
                return null;
            var text = string.Join(' ', words.Skip(skip)).Trim(',', '.', ';');
            if (
                TypedDateParser.Read(text).TryGet(out var date)
                || (reference is not null && TypedDateParser.Read(text, reference).TryGet(out date))
            )
                return date;
        }

        return null;
    }

    private static DayOfWeek? WeekdayOf(string word) =>
        word.Trim(',', '.', ';', '(', ')') is { Length: >= 6 } name && Enum.TryParse<DayOfWeek>(name, ignoreCase: true, out var day)
            ? day
            : null;
}

using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Reconciliation;

/// <summary>A date as a source prints it: the weekday and the rest of it apart.</summary>
/// <param name="Weekday">The weekday that is named; null for none.</param>
/// <param name="Readings">What the rest may mean, the likeliest first: a day without a year may have been or be to come.
/// Empty where there is no rest, or nothing that can be read with certainty.</param>
/// <param name="Rest">The rest in the source's own words, without the weekday.</param>
internal sealed record PrintedDay(DayOfWeek? Weekday, IReadOnlyList<PartialDate> Readings, string Rest)
{
    private const int MaxLength = 200;

    private static readonly string[] Small = ["on", "last", "the", "of", "this", "in", "a"];

    private static readonly string[] Short = ["sun", "mon", "tue", "wed", "thu", "fri", "sat", "tues", "thur", "thurs", "weds"];

    /// <summary>"Last Friday" may be that of the week before the last.</summary>
    public bool IsLast { get; private init; }

    /// <summary>Reads a printed date; never throws.</summary>
    /// <param name="written">The days on which the source may have been written, where known, for dates without a year.</param>
    public static PrintedDay Read(string printed, DaySpan? written)
    {
        if (printed.Length > MaxLength)
            return new(null, [], printed);
        var words = printed.Split([' ', '\t', '\n', '\u00a0', '\u202f'], StringSplitOptions.RemoveEmptyEntries);
        var weekdays = words.Select(word => WeekdayOf(word)).Where(day => day is not null).ToList();
        var rest = words.Where(word => weekdays.Count != 1 || WeekdayOf(word) is null).ToList();
        var isBare = weekdays.Count == 1 && rest.TrueForAll(word => Small.Contains(word, StringComparer.OrdinalIgnoreCase));
        return new(
            weekdays.Count == 1 ? weekdays[0] : null,
            isBare ? [] : PrintedDateReader.Read(rest, written),
            isBare ? "" : string.Join(' ', rest)
        )
        {
            IsLast = rest.Contains("last", StringComparer.OrdinalIgnoreCase),
        };
    }

    private static DayOfWeek? WeekdayOf(string word)
    {
        var name = word.Trim(',', '.', ';', '(', ')');
        if (name.Length >= 6 && Enum.TryParse<DayOfWeek>(name, ignoreCase: true, out var day))
            return day;

        // "Sat" and "sun" are words of their own; an abbreviation has a capital and its stop or comma.
        var isShort = name.Length < word.Length && char.IsUpper(word[0]) && Short.Contains(name, StringComparer.OrdinalIgnoreCase);
        return isShort ? (DayOfWeek)Array.FindIndex(Short, text => name.StartsWith(text, StringComparison.OrdinalIgnoreCase)) : null;
    }
}

using CaseTracker.Core.Dates.Edtf;

namespace CaseTracker.Core.Dates;

/// <summary>Words for one date; null where there are none.</summary>
internal static class SingleDateFormatter
{
    public static string? Format(EdtfDate date, bool inSentence)
    {
        if (Plain(date) is not var (preposition, words))
            return null;
        var approximate = date.Qualifiers.HasFlag(Qualifiers.Approximate);
        var lead =
            approximate ? "about "
            : inSentence ? $"{preposition} "
            : "";
        return $"{lead}{words}{(date.Qualifiers.HasFlag(Qualifiers.Uncertain) ? " (uncertain)" : "")}";
    }

    private static (string Preposition, string Words)? Plain(EdtfDate date)
    {
        if (date.Year is null || date.First?.ToDateOnly() is not { } first || date.Last?.ToDateOnly() is not { } last)
            return null;
        if (date.Group is { } group)
            return date.Year.IsExact ? ("in", Grouped(first.Year, group)) : null;
        if (date.Day is not null)
            return DayOf(date, first, last);
        if (date.Month is not null)
            return MonthOf(date, first, last);
        return YearOf(date, first.Year, last.Year) is { } year ? ("in", year) : null;
    }

    private static (string, string)? DayOf(EdtfDate date, DateOnly first, DateOnly last)
    {
        if (date.IsWholeDay)
            return ("on", DateFormatter.Day(first));
        var (month, day) = (date.Month!, date.Day!);
        if (month.IsBlank && day.IsBlank)
            return YearOf(date, first.Year, last.Year) is { } year ? ("on", $"a day in {year}") : null;
        if (!date.Year!.IsExact || !month.IsExact)
            return null;
        if (day.IsBlank)
            return ("on", $"a day in {MonthAndYear(first)}");
        return day.LeadingDigits == 1
            ? ("on", $"a day from {CalendarNames.WithoutShared(first, last)} to {DateFormatter.Day(last)}")
            : null;
    }

    private static (string, string)? MonthOf(EdtfDate date, DateOnly first, DateOnly last)
    {
        if (date.IsWholeMonth)
            return ("in", MonthAndYear(first));
        var month = date.Month!;
        if (month.IsBlank)
            return YearOf(date, first.Year, last.Year) is { } year ? ("in", $"a month of {year}") : null;
        return date.Year!.IsExact && month.LeadingDigits == 1
            ? ("in", $"a month from {CalendarNames.Months[first.Month - 1]} to {MonthAndYear(last)}")
            : null;
    }

    private static string? YearOf(EdtfDate date, int first, int last) =>
        date.Year!.LeadingDigits switch
        {
            4 => $"{first}",
            3 => $"the {first}s",
            2 => $"the years {first} to {last}",
            _ => null,
        };

    // A winter over New Year names both years, since "winter 2020" is read either way.
    private static string Grouped(int year, int code)
    {
        var index = code switch
        {
            <= 32 => (code - 21) % 4,
            <= 36 => code - 33,
            <= 39 => code - 37,
            _ => code - 40,
        };
        var overNewYear = YearGroup.Bounds(year, code).Last.Year > year ? $"–{(year + 1) % 100:00}" : "";
        return code switch
        {
            <= 32 => $"{CalendarNames.Seasons[index]} {year}{overNewYear}{(YearGroup.IsSouthern(code) ? " (southern hemisphere)" : "")}",
            <= 36 => $"the {CalendarNames.Ordinals[index]} quarter of {year}",
            <= 39 => $"the {CalendarNames.Ordinals[index]} four months of {year}",
            _ => $"the {CalendarNames.Ordinals[index]} half of {year}",
        };
    }

    private static string MonthAndYear(DateOnly day) => $"{CalendarNames.Months[day.Month - 1]} {day.Year}";
}

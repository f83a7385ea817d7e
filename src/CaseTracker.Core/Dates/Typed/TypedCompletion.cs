namespace CaseTracker.Core.Dates.Typed;

/// <summary>Turns the parts of one typed date into EDTF.</summary>
internal static class TypedCompletion
{
    /// <summary>Reads the parts as one date, or a set for "early", "mid" and "late".</summary>
    public static ParseResult<PartialDate> Date(TypedParts parts)
    {
        var whole = parts.Edtf ?? Calendar(parts);
        if (whole is null)
            return new ParseFailure(Missing(parts), parts.Position);
        var text = parts.Third == TypedThird.None ? whole + parts.Mark : Third(parts, whole);
        if (text is null)
            return new ParseFailure("only a month, a year or a decade can be early, mid or late", parts.Position);
        var date = PartialDate.Parse(text);
        if (!date.IsSuccess)
            return new ParseFailure(date.Failure.Reason, parts.Position);
        return parts.Weekday is { } weekday ? OnWeekday(date.Value, weekday, parts.Position) : date;
    }

    private static string Missing(TypedParts parts) =>
        parts switch
        {
            { Month: not null } => "the year is missing",
            { Day: not null } => "the month and the year are missing",
            _ => "a weekday needs the day on which the text was written",
        };

    private static string? Calendar(TypedParts parts)
    {
        if (parts.Year is not { } year || (parts.Day is not null && parts.Month is null))
            return null;
        var month =
            parts.Month is { } m ? $"-{m:00}"
            : parts.SomeDay ? "-XX"
            : "";
        var day =
            parts.Day is { } d ? $"-{d:00}"
            : parts.SomeDay ? "-XX"
            : "";
        return $"{year:0000}{month}{day}";
    }

    private static ParseResult<PartialDate> OnWeekday(PartialDate date, DayOfWeek weekday, int position)
    {
        if (date.Precision != DatePrecision.Day || date.Earliest is not { } day)
            return new ParseFailure("a day of the week needs a day", position);
        return day.DayOfWeek == weekday
            ? date
            : new ParseFailure($"{DateFormatter.Day(day)} is a {day.DayOfWeek}, not a {weekday}", position);
    }

    // Thirds: days 1-10, 11-20, 21 to the end; months 1-4, 5-8, 9-12; of a decade the years 0-3, 4-6, 7-9.
    private static string? Third(TypedParts parts, string whole)
    {
        var date = PartialDate.Parse(whole);
        if (!date.TryGet(out var read) || parts.SomeDay || read.Form != DateForm.Single)
            return null;
        if (read.Earliest is not { } first || read.Latest is not { } last)
            return null;
        var (unit, starts, ends) = read.Precision switch
        {
            DatePrecision.Month => ($"{first:yyyy-MM}-", new[] { 1, 11, 21 }, new[] { 10, 20, last.Day }),
            DatePrecision.Year => ($"{first:yyyy}-", [1, 5, 9], [4, 8, 12]),
            DatePrecision.Decade => (whole[..3], [0, 4, 7], [3, 6, 9]),
            _ => ("", [], []),
        };
        if (unit.Length == 0)
            return null;
        var (index, digits) = ((int)parts.Third - 1, read.Precision == DatePrecision.Decade ? "0" : "00");
        return $"[{unit}{starts[index].ToString(digits)}{parts.Mark}..{unit}{ends[index].ToString(digits)}{parts.Mark}]";
    }
}

namespace CaseTracker.Core.Dates.Typed;

/// <summary>Reads a day in figures: "10/17/2025", "17/10/2025", "17.10.2025", "2025/10/17".</summary>
/// <remarks>
/// With slashes and hyphens the month comes first, as US courts write it, unless it can't be a month. With full stops the day comes first.
/// A year in front is followed by month and day.
/// </remarks>
internal static class NumericDate
{
    /// <summary>Null when the text is not three numbers with the same sign between them.</summary>
    public static ParseResult<PartialDate>? Read(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOfAny("/-.");
        if (sign < 1)
            return null;
        Span<Range> parts = stackalloc Range[4];
        if (text.Split(parts, text[sign]) != 3)
            return null;
        foreach (var part in parts[..3])
        {
            if (text[part].Length is 0 or > 4 || text[part].ContainsAnyExceptInRange('0', '9'))
                return null;
        }

        var (first, second, third) = (int.Parse(text[parts[0]]), int.Parse(text[parts[1]]), int.Parse(text[parts[2]]));
        if (text[parts[0]].Length == 4)
            return Day(first, second, third);
        if (text[parts[2]].Length != 4)
            return new ParseFailure("a year has four digits", parts[2].Start.Value);
        var dayFirst = text[sign] == '.' || (first > 12 && second <= 12);
        return dayFirst ? Day(third, second, first) : Day(third, first, second);
    }

    private static ParseResult<PartialDate> Day(int year, int month, int day)
    {
        if (month > 12)
            return new ParseFailure($"there is no month {month}", 0);
        var date = PartialDate.Parse($"{year:0000}-{month:00}-{day:00}");
        return date.IsSuccess ? date : new ParseFailure(date.Failure.Reason, 0);
    }
}

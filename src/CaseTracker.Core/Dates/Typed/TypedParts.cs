namespace CaseTracker.Core.Dates.Typed;

/// <summary>A third of a month, year or decade.</summary>
internal enum TypedThird
{
    None,
    Early,
    Mid,
    Late,
}

/// <summary>What was typed of one date; what is missing may come from the other end of a range or the reference day.</summary>
internal sealed record TypedParts(int Position)
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>A season, decade or EDTF text; then year, month and day are null.</summary>
    public string? Edtf { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public TypedThird Third { get; init; }

    /// <summary>True for "a day in ...".</summary>
    public bool SomeDay { get; init; }

    public bool IsApproximate { get; init; }

    public bool IsUncertain { get; init; }

    public string Mark =>
        (IsApproximate, IsUncertain) switch
        {
            (true, true) => "%",
            (true, false) => "~",
            (false, true) => "?",
            _ => "",
        };

    /// <summary>Takes what is missing from the other end of a range: the 6 of "between 6 and 16 March 2020".</summary>
    public TypedParts FilledFrom(TypedParts other) =>
        Edtf is not null || Year is not null ? this : this with { Month = Month ?? (Day is null ? null : other.Month), Year = other.Year };

    /// <summary>Takes a missing year from the day the text was written on: the latest such day or month that is not after it.</summary>
    public TypedParts FilledFrom(DateOnly reference)
    {
        if (Edtf is not null || Year is not null)
            return this;
        if (Month is not { } month)
            return Day is null && Weekday is { } weekday ? OnWeekday(reference, weekday) : this;
        var isLater = month > reference.Month || (month == reference.Month && Day > reference.Day);
        var year = isLater ? reference.Year - 1 : reference.Year;
        while ((month, Day) == (2, 29) && year > 1 && !DateTime.IsLeapYear(year))
            year--;
        return year < 1 ? this : this with { Year = year };
    }

    private TypedParts OnWeekday(DateOnly reference, DayOfWeek weekday)
    {
        var back = (7 + (int)reference.DayOfWeek - (int)weekday) % 7;
        if (reference.DayNumber < back)
            return this;
        var day = reference.AddDays(-back);
        return this with { Year = day.Year, Month = day.Month, Day = day.Day };
    }
}

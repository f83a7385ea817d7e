namespace CaseTracker.Core.Dates.Edtf;

/// <summary>Makes the date that a year, a month and a day give, with its first and last possible day.</summary>
internal sealed class DateParts(bool negative, DigitPattern year)
{
    public EdtfDate Whole() => Between(YearOnly(), new CivilDay(Years[0], 1, 1), new CivilDay(Years[^1], 12, 31));

    public EdtfDate InGroup(int group)
    {
        var date = YearOnly() with { Group = group, Precision = year.IsExact ? DatePrecision.Season : DatePrecision.Mixed };
        return Between(date, YearGroup.Bounds(Years[0], group).First, YearGroup.Bounds(Years[^1], group).Last);
    }

    public EdtfDate InMonth(DigitPattern month) =>
        Between(
            YearOnly() with
            {
                Month = month,
                Precision = MonthPrecision(month),
            },
            new CivilDay(Years[0], month.Values[0], 1),
            CivilDay.EndOfMonth(Years[^1], month.Values[^1])
        );

    /// <summary>Null when no year and month it may be has such a day.</summary>
    public EdtfDate? OnDay(DigitPattern month, DigitPattern day)
    {
        var found =
            from y in Years
            from m in month.Values
            from d in day.Values
            where d <= CivilDay.DaysInMonth(y, m)
            select new CivilDay(y, m, d);
        var reverse =
            from y in Years.Reverse()
            from m in month.Values.Reverse()
            from d in day.Values.Reverse()
            where d <= CivilDay.DaysInMonth(y, m)
            select new CivilDay(y, m, d);
        if (!found.Any())
            return null;

        var date = YearOnly() with { Month = month, Day = day, Precision = DayPrecision(month, day) };
        return Between(date, found.First(), reverse.First());
    }

    /// <summary>The reason to give where <see cref="OnDay"/> finds nothing.</summary>
    public string NoSuchDay(DigitPattern month, DigitPattern day)
    {
        if (day.Values.Count == 0)
            return $"there is no day {day.Text}";
        return year.IsExact && month.IsExact
            ? $"month {month.Text} of {(negative ? "-" : "")}{year.Text} has {CivilDay.DaysInMonth(Years[0], month.Values[0])} days"
            : $"no month it may be has a day {day.Text}";
    }

    // Ascending; -0000 is no year.
    private IReadOnlyList<int> Years { get; } = negative ? [.. year.Values.Reverse().Where(v => v > 0).Select(v => -v)] : [.. year.Values];

    private EdtfDate YearOnly() =>
        new()
        {
            Year = year,
            IsNegative = negative,
            Precision = YearPrecision(),
        };

    private static EdtfDate Between(EdtfDate date, CivilDay first, CivilDay last) => date with { First = first, Last = last };

    private DatePrecision YearPrecision() =>
        year.LeadingDigits switch
        {
            4 => DatePrecision.Year,
            3 => DatePrecision.Decade,
            2 => DatePrecision.Century,
            0 or 1 => DatePrecision.Unknown,
            _ => DatePrecision.Mixed,
        };

    private DatePrecision MonthPrecision(DigitPattern month) =>
        month.IsBlank ? YearPrecision()
        : year.IsExact && month.IsExact ? DatePrecision.Month
        : DatePrecision.Mixed;

    private DatePrecision DayPrecision(DigitPattern month, DigitPattern day)
    {
        if (day.IsBlank)
            return MonthPrecision(month);
        return year.IsExact && month.IsExact && day.IsExact ? DatePrecision.Day : DatePrecision.Mixed;
    }
}

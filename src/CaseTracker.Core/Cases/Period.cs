using System.Globalization;

namespace CaseTracker.Core.Cases;

/// <summary>
/// A number of days, weeks, months or years, counted from the day an effect takes hold (Fed. R. Civ. P. 6(a): that day excluded).
/// </summary>
public sealed record Period(int Count, PeriodUnit Unit)
{
    public const string Rule = "a number from 1 to 9999 and days, weeks, months or years, as in \"45 days\"";

    public string Text => $"{Count} {Unit.ToString().ToLowerInvariant()[..^1]}{(Count == 1 ? "" : "s")}";

    /// <summary>The last day of the period that begins on <paramref name="start"/>, at most the last day a date can hold.</summary>
    public DateOnly EndFrom(DateOnly start)
    {
        var days = Unit == PeriodUnit.Weeks ? Count * 7 : Count;
        var months = Unit == PeriodUnit.Years ? Count * 12 : Count;
        if (Unit is PeriodUnit.Days or PeriodUnit.Weeks)
            return DateOnly.MaxValue.DayNumber - start.DayNumber < days ? DateOnly.MaxValue : start.AddDays(days);
        return (DateOnly.MaxValue.Year - start.Year) * 12 <= months ? DateOnly.MaxValue : start.AddMonths(months);
    }

    public static ParseResult<Period> Parse(string? text)
    {
        var parts = text?.Split(' ') ?? [];
        if (
            parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is >= 1 and <= 9999
            && EnumTerm.TryRead<PeriodUnit>(parts[1].EndsWith('s') ? parts[1] : parts[1] + "s", out var unit)
        )
            return new Period(count, unit);
        return new ParseFailure(Rule, 0);
    }
}

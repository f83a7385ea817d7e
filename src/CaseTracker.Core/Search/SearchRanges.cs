using System.Globalization;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Search;

/// <summary>Reads days, months and years, and sums, as single values and as ranges.</summary>
internal static class SearchRanges
{
    private const string Between = "..";
    private const decimal LargestAmount = 900_000_000_000_000m;

    private static readonly (string Suffix, decimal Factor)[] Factors =
    [
        ("bn", 1_000_000_000m),
        ("b", 1_000_000_000m),
        ("m", 1_000_000m),
        ("k", 1_000m),
    ];

    public static (SearchNode? Node, DateOnly? AsOf, string? Fault) Read(SearchSpan place, SearchField field, string text)
    {
        if (field == SearchField.Amount)
            return Amounts(place, text);
        if (field != SearchField.AsOf)
            return Days(place, field, text);
        return Day(text) is { IsExactDay: true, Earliest: { } day }
            ? (null, day, null)
            : (null, null, "“as-of:” takes one day, as in as-of:2025-05-06; it was ignored.");
    }

    private static (SearchNode?, DateOnly?, string?) Days(SearchSpan place, SearchField field, string text)
    {
        var name = SearchFields.NameOf(field);
        var (first, last) = Ends(text, out var isRange);
        var (from, until) = (Day(first), Day(last));
        if (first.Length > 0 && from is null || last.Length > 0 && until is null || first.Length + last.Length == 0)
            return (
                null,
                null,
                $"“{name}:” takes a year, a month or a day, or two of them, as in {name}:2024-01..2025-05; it was ignored."
            );
        var (start, end) = (from?.Earliest, until?.Latest);
        if (field == SearchField.Before && !isRange)
            (start, end) = (null, Beside(from!.Earliest, -1));
        if (field == SearchField.After && !isRange)
            (start, end) = (Beside(from!.Latest, 1), null);
        if (start > end)
            return (
                new SearchDays(place, field, until!.Earliest, from!.Latest),
                null,
                $"The range of “{name}:” ends before it begins, so its two ends were swapped."
            );
        return (new SearchDays(place, field, start, end), null, null);
    }

    /// <summary>The day before or after; at the ends of the calendar the day itself.</summary>
    private static DateOnly? Beside(DateOnly? day, int step) =>
        day is { } known && known.DayNumber + step is var number && number >= 0 && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber(number)
            : day;

    private static (string First, string Last) Ends(string text, out bool isRange)
    {
        var at = text.IndexOf(Between, StringComparison.Ordinal);
        isRange = at >= 0;
        return isRange ? (text[..at].Trim(), text[(at + Between.Length)..].Trim()) : (text, text);
    }

    private static PartialDate? Day(string text)
    {
        if (text.Length is 0 or > 40)
            return null;
        if (PartialDate.Parse(text).TryGet(out var written))
            return written.Form == DateForm.Single ? written : null;
        return TypedDateParser.Read(text).TryGet(out var typed) && typed.Form == DateForm.Single ? typed : null;
    }

    private static (SearchNode?, DateOnly?, string?) Amounts(SearchSpan place, string text)
    {
        var (first, last) = Ends(text, out var isRange);
        if (isRange)
        {
            var (least, most) = (Amount(first), Amount(last));
            if (first.Length > 0 && least is null || last.Length > 0 && most is null || least is null && most is null)
                return (null, null, NoAmount);
            if (least > most)
                return (Node(most, true, least, true), null, "The range of “amount:” ends before it begins, so its two ends were swapped.");
            return (Node(least, true, most, true), null, null);
        }

        var sign = text.TakeWhile(c => c is '>' or '<' or '=').Count();
        if (Amount(text[sign..]) is not { } sum)
            return (null, null, NoAmount);
        return text[..sign] switch
        {
            ">" => (Node(sum, false, null, false), null, null),
            ">=" => (Node(sum, true, null, false), null, null),
            "<" => (Node(null, false, sum, false), null, null),
            "<=" => (Node(null, false, sum, true), null, null),
            "" or "=" => (Node(sum, true, sum, true), null, null),
            _ => (null, null, NoAmount),
        };

        SearchAmounts Node(decimal? least, bool withLeast, decimal? most, bool withMost) =>
            new(
                place,
                least is { } low ? new SearchBound(low, withLeast) : null,
                most is { } high ? new SearchBound(high, withMost) : null
            );
    }

    private const string NoAmount =
        "“amount:” takes a sum or two of them, as in amount:>1m, amount:4002471 or amount:500k..2m; it was ignored.";

    private static decimal? Amount(string text)
    {
        var digits = text.Trim().TrimStart('$', '€', '£').Replace(",", "", StringComparison.Ordinal);
        var factor = 1m;
        foreach (var (suffix, times) in Factors)
            if (digits.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                (digits, factor) = (digits[..^suffix.Length], times);
                break;
            }

        return
            digits.Length is > 0 and <= 18
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum)
            && sum <= LargestAmount / factor
            ? sum * factor
            : null;
    }
}

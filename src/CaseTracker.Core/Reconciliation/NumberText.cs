using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Numbers and units as sentences write them.</summary>
internal static class NumberText
{
    public static string Format(NumberKind kind, decimal value, string? currency) =>
        kind switch
        {
            NumberKind.Money when MoneyOf(value, currency) is { } money => money.ToString(),
            NumberKind.Percent => $"{value:0.#}%",
            NumberKind.Ratio => $"{value:#,##0.##} to 1",
            _ => $"{value:#,##0.##}",
        };

    /// <summary>How far two numbers are apart: "$2,000", "47.3 percentage points".</summary>
    public static string Difference(NumberKind kind, decimal value, string? currency) =>
        kind switch
        {
            NumberKind.Percent => $"{value:0.#} percentage points",
            NumberKind.Ratio => $"{value:#,##0.##}",
            _ => Format(kind, value, currency),
        };

    /// <summary>"the nearest million", "the nearest whole per cent".</summary>
    public static string Nearest(NumberKind kind, decimal unit) =>
        kind is NumberKind.Percent or NumberKind.Ratio
            ? unit == 1
                ? "the nearest whole number"
                : unit < 1
                    ? "the decimals printed"
                    : $"the nearest {Power(unit)}"
            : $"the nearest {Power(unit)}";

    public static string Power(decimal unit) =>
        unit switch
        {
            0.01m => "cent",
            1 => "whole unit",
            10 => "ten",
            100 => "hundred",
            1_000 => "thousand",
            10_000 => "ten thousand",
            100_000 => "hundred thousand",
            1_000_000 => "million",
            10_000_000 => "ten million",
            100_000_000 => "hundred million",
            1_000_000_000 => "billion",
            _ => $"{unit:#,##0.######}",
        };

    /// <summary>"a thousand times", "a hundredth of"; the factor is a power of ten, greater or less than one.</summary>
    public static string Times(int exponent) =>
        exponent switch
        {
            1 => "ten times",
            2 => "a hundred times",
            3 => "a thousand times",
            6 => "a million times",
            9 => "a billion times",
            > 0 => $"10 to the power of {exponent} times",
            -1 => "a tenth of",
            -2 => "a hundredth of",
            -3 => "a thousandth of",
            -6 => "a millionth of",
            _ => $"10 to the power of {exponent} times",
        };

    private static MonetaryAmount? MoneyOf(decimal value, string? currency) =>
        Currency.MinorUnits(currency) is { } decimals ? new MonetaryAmount(decimal.Round(value, decimals), currency!) : null;
}

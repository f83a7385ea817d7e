using System.Buffers;
using System.Globalization;

namespace CaseTracker.Core.Currencies;

/// <summary>An exact sum in one currency.</summary>
/// <remarks>
/// Equality is of amount and currency; "1.50" and "1.5" are equal. Sums in different currencies are never converted: adding or subtracting
/// them throws. The default value is zero of no currency (ISO 4217 "XXX").
/// </remarks>
public readonly record struct MonetaryAmount
{
    private static readonly SearchValues<char> AmountCharacters = SearchValues.Create("0123456789.");

    private readonly string? _currency;

    /// <summary>Makes a sum.</summary>
    /// <param name="amount">The amount, with no more decimals than the currency has; it may be negative.</param>
    /// <param name="currency">The ISO 4217 code.</param>
    /// <exception cref="ArgumentException">The code is unknown, or the amount has too many decimals.</exception>
    public MonetaryAmount(decimal amount, string currency)
    {
        var decimals =
            Currencies.Currency.MinorUnits(currency)
            ?? throw new ArgumentException($"\"{currency}\" is no known currency code.", nameof(currency));
        if (decimal.Round(amount, decimals) != amount)
            throw new ArgumentException($"{currency} has {decimals} decimals at most.", nameof(amount));
        (Amount, _currency) = (amount == 0 ? 0 : amount, currency);
    }

    /// <summary>The amount in whole units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The ISO 4217 code.</summary>
    public string Currency => _currency ?? "XXX";

    /// <summary>The amount as the case file writes it: "4447190", "4002471.50".</summary>
    public string AmountText => Written(Amount, "0");

    /// <summary>Reads the decimal string of a case file: digits, and a full
    /// stop before decimals; no grouping, no sign of currency.</summary>
    /// <param name="text">The amount, up to 20 digits before the full stop; a minus sign may come first.</param>
    /// <param name="currency">The ISO 4217 code.</param>
    public static ParseResult<MonetaryAmount> Parse(string? text, string? currency)
    {
        if (Currencies.Currency.MinorUnits(currency) is not { } decimals)
            return new ParseFailure($"\"{currency}\" is no known currency code", 0);
        if (string.IsNullOrEmpty(text))
            return new ParseFailure("there is no amount", 0);
        var start = text[0] == '-' ? 1 : 0;
        var point = text.IndexOf('.');
        var end = point < 0 ? text.Length : point;
        if (text.AsSpan(start).IndexOfAnyExcept(AmountCharacters) is >= 0 and var odd)
            return new ParseFailure("an amount is written with digits and a full stop only", start + odd);
        if (end == start || end - start > 20)
            return new ParseFailure("an amount has 1 to 20 digits before the full stop", start);
        if (text[start] == '0' && end - start > 1)
            return new ParseFailure("an amount does not start with zero", start);
        if (point >= 0 && text.IndexOf('.', point + 1) is >= 0 and var second)
            return new ParseFailure("an amount has one full stop", second);
        if (point == text.Length - 1)
            return new ParseFailure("decimals are missing after the full stop", point);
        if (point >= 0 && text.Length - point - 1 > decimals)
            return new ParseFailure($"{currency} has {decimals} decimals at most", point);
        return new MonetaryAmount(decimal.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign), currency!);
    }

    /// <summary>Returns the sum as readers write it: "$4,447,190", "€2,500,000",
    /// "ILS 1,000"; decimals only when they are not zero.</summary>
    public override string ToString()
    {
        var sign = Amount < 0 ? "-" : "";
        var amount = Written(Math.Abs(Amount), "#,##0");
        return Currencies.Currency.Symbol(Currency) is { } symbol ? $"{sign}{symbol}{amount}" : $"{sign}{Currency} {amount}";
    }

    /// <summary>Adds two sums of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static MonetaryAmount operator +(MonetaryAmount left, MonetaryAmount right) =>
        new(left.Amount + right.Amount, Shared(left, right));

    /// <summary>Subtracts a sum of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static MonetaryAmount operator -(MonetaryAmount left, MonetaryAmount right) =>
        new(left.Amount - right.Amount, Shared(left, right));

    private static string Shared(MonetaryAmount left, MonetaryAmount right) =>
        left.Currency == right.Currency
            ? left.Currency
            : throw new InvalidOperationException($"{left} and {right} are in different currencies and are not converted.");

    private string Written(decimal amount, string whole)
    {
        if (decimal.Truncate(amount) == amount)
            return amount.ToString(whole);
        return amount.ToString($"{whole}.{new string('0', Currencies.Currency.MinorUnits(_currency) ?? 2)}");
    }
}

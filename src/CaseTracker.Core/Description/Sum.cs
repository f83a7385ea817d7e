namespace CaseTracker.Core.Description;

/// <summary>A sum as the file holds it: not money until the amount fits the currency.</summary>
internal sealed record Sum(decimal Amount, string Currency)
{
    public bool IsMoney => Money.Currency.MinorUnits(Currency) is { } decimals && decimal.Round(Amount, decimals) == Amount;

    public static Sum Describe(Mapper mapper, Sum? current)
    {
        var sum = new Sum(
            mapper.Required("amount", current?.Amount ?? default, Scalars.Amount),
            mapper.Required("currency", current?.Currency, Scalars.CurrencyCode)
        );
        mapper.Expect("amount", sum.IsMoney || sum.Currency is null, "no more decimals than the currency has");
        return sum;
    }
}

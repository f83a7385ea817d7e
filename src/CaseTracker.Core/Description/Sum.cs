namespace CaseTracker.Core.Description;

/// <summary>A sum as the file holds it: not money until the amount fits the currency.</summary>
internal sealed record Sum(decimal Amount, string Currency)
{
    public bool IsMoney => Currencies.Currency.MinorUnits(Currency) is { } decimals && decimal.Round(Amount, decimals) == Amount;
}

namespace CaseTracker.Core.Reconciliation;

/// <summary>What a number measures; numbers of different kinds are never set beside each other.</summary>
internal enum NumberKind
{
    Money,
    Ratio,
    Percent,
    Count,
}

/// <summary>A number as printed, of any kind: what <see cref="PrintedAmount"/> is for money.</summary>
internal readonly record struct Quantity(
    NumberKind Kind,
    decimal Low,
    decimal High,
    AmountHedge Hedge,
    decimal Unit,
    decimal CoarsestUnit,
    string? Currency,
    string? Text = null
)
{
    public bool IsRange => Low != High;

    public static Quantity From(PrintedAmount amount, NumberKind kind) =>
        new(kind, amount.Low, amount.High, amount.Hedge, amount.Unit, amount.CoarsestUnit, amount.Currency, amount.Text);

    /// <summary>A plain number without a currency or scale.</summary>
    public static Quantity From(PrintedNumber number, NumberKind kind, AmountHedge hedge)
    {
        var figure = new ScannedNumber(0, 0, number, 1, null);
        return new(kind, figure.Value, figure.Value, hedge, figure.Unit, figure.CoarsestUnit, null);
    }

    public Quantity DividedBy(decimal divisor) =>
        this with
        {
            Low = Low / divisor,
            High = High / divisor,
            Unit = Unit / divisor,
            CoarsestUnit = CoarsestUnit / divisor,
        };
}

using CaseTracker.Core.Reconciliation.Amounts;

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
    string? Text = null,
    string AlsoIn = "",
    bool InWords = false
)
{
    public bool IsRange => Low != High;

    public static Quantity From(PrintedAmount amount, NumberKind kind) =>
        new(kind, amount.Low, amount.High, amount.Hedge, amount.Unit, amount.CoarsestUnit, amount.Currency, amount.Text, amount.AlsoIn);

    /// <summary>A plain number without a currency or scale.</summary>
    public static Quantity From(PrintedNumber number, NumberKind kind, AmountHedge hedge)
    {
        var figure = new ScannedNumber(0, 0, number.Value, ScannedNumber.PlaceOf(number), 1, null);
        return new(kind, figure.Value, figure.Value, hedge, figure.Unit, figure.CoarsestUnit, null);
    }

    /// <summary>True where the sum may be in a currency: in its own, in one that shares its sign, or in any where none is
    /// printed.</summary>
    public bool MayBeIn(string? code) =>
        code is null || Currency is null || Currency == code || AlsoIn.Contains(code, StringComparison.Ordinal);

    public Quantity DividedBy(decimal divisor) =>
        this with
        {
            Low = Low / divisor,
            High = High / divisor,
            Unit = Unit / divisor,
            CoarsestUnit = CoarsestUnit / divisor,
        };
}

namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>One number with its currency and scale, and the characters they take up.</summary>
/// <param name="Figure">The number before the scale.</param>
/// <param name="Place">The last place that the number prints, before the scale: 0.01 for "167.25 million".</param>
/// <param name="Hedge">A hedge that stands between the scale and the currency.</param>
internal readonly record struct ScannedNumber(
    int Start,
    int End,
    decimal Figure,
    decimal Place,
    decimal Scale,
    CurrencyMark? Currency,
    AmountHedge? Hedge = null
)
{
    private const decimal One = 1.0000000000000000000000000000m;

    // Dividing by a one with all its decimals drops trailing zeros, so that 167.30 million prints as 167300000.
    public decimal Value => Figure * Scale / One;

    /// <summary>True when a currency or a scale makes the number more than a count or a year.</summary>
    public bool IsAmount => Currency is not null || Scale > 1;

    public decimal Unit => Place * Scale / One;

    public decimal CoarsestUnit => Coarsest(Value, Unit);

    /// <summary>The place of the last digit that is not zero.</summary>
    public static decimal Coarsest(decimal value, decimal unit)
    {
        if (value == 0)
            return unit;
        while (value % (unit * 10) == 0)
            unit *= 10;
        return unit;
    }

    public static decimal PlaceOf(PrintedNumber number)
    {
        var place = 1m;
        for (var i = 0; i < number.Decimals; i++)
            place /= 10;
        return place;
    }
}

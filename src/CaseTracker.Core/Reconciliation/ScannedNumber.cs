namespace CaseTracker.Core.Reconciliation;

/// <summary>One number with its currency and scale, and the characters they take up.</summary>
internal readonly record struct ScannedNumber(int Start, int End, PrintedNumber Number, decimal Scale, string? Currency)
{
    // Dividing by a one with all its decimals drops trailing zeros, so that 167.30 million prints as 167300000.
    public decimal Value => Number.Value * Scale / 1.0000000000000000000000000000m;

    /// <summary>True when a currency or a scale makes the number more than a count or a year.</summary>
    public bool IsAmount => Currency is not null || Scale > 1;

    public decimal Unit => Scale / Power(Number.Decimals);

    public decimal CoarsestUnit
    {
        get
        {
            var unit = Unit;
            if (Value == 0)
                return unit;
            while (Value % (unit * 10) == 0)
                unit *= 10;
            return unit;
        }
    }

    private static decimal Power(int exponent) => exponent == 0 ? 1 : 10 * Power(exponent - 1);
}

namespace CaseTracker.Data.Cases.Records;

/// <summary>Sums as whole numbers of 1/10,000, which every database sorts
/// and adds exactly. The exact sum itself is in the case file.</summary>
public static class AmountUnits
{
    private const int PerWhole = 10_000;

    /// <summary>The largest sum that has a place in a column, about 922 trillion.</summary>
    public const decimal Largest = (decimal)long.MaxValue / PerWhole;

    /// <exception cref="OverflowException">The sum is beyond <see cref="Largest"/>; publishing refuses such a case first.</exception>
    public static long From(decimal amount) => decimal.ToInt64(amount * PerWhole);

    public static decimal ToAmount(long units) => (decimal)units / PerWhole;
}

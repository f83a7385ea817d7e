using CaseTracker.Core.Reconciliation.Amounts;

namespace CaseTracker.Core.Reconciliation;

/// <summary>An amount of money as a text prints it, and as it is read.</summary>
/// <remarks>
/// Nothing says how an amount was rounded: <see cref="Unit"/> is how finely it is printed, and trailing zeros may or may not count, so
/// <see cref="CoarsestUnit"/> is how coarsely it may have been rounded.
/// </remarks>
public sealed record PrintedAmount
{
    /// <summary>The words as printed, from the hedge to the last word of the amount: "nearly $17,000".</summary>
    public required string Text { get; init; }

    /// <summary>The zero-based index of <see cref="Text"/> in the text it was found in.</summary>
    public required int Position { get; init; }

    /// <summary>The figure, or the lower one of a range, in whole units of the currency.</summary>
    public required decimal Low { get; init; }

    /// <summary>The figure, or the higher one of a range; equal to <see cref="Low"/> for a single figure.</summary>
    public required decimal High { get; init; }

    /// <summary>The ISO 4217 code; null where none is printed ("cut to 4 million"). A bare "$" is read as USD.</summary>
    public required string? Currency { get; init; }

    /// <summary>Other codes that the sign or word may mean, with blanks between: a bare "$" in a Canadian article is a Canadian
    /// dollar.</summary>
    public required string AlsoIn { get; init; }

    /// <summary>What the words around it say.</summary>
    public required AmountHedge Hedge { get; init; }

    /// <summary>The size of the last printed digit place: 10,000 for "$167.25
    /// million", 1 for "$440,000"; of a range, the coarser end's.</summary>
    public required decimal Unit { get; init; }

    /// <summary>The size of the last digit that is not zero: 10,000 for "$440,000"; of a range, the coarser end's.</summary>
    public required decimal CoarsestUnit { get; init; }

    /// <summary>True for "between $1 and $2 million" and "$1-2 million".</summary>
    public bool IsRange => Low != High;

    /// <summary>Finds the amounts in prose, in order; never throws, and takes time in proportion to the length.</summary>
    /// <remarks>
    /// A number is an amount when a currency stands beside it or a word like "million" follows; plain numbers (years, counts) are not.
    /// "$168 million to $4 million" is two amounts; "$1 to $2 million" is a range. A number in words ("two million dollars") is an
    /// amount only where a currency stands beside it. What can't be read with certainty ("US$ 5 mil", "2 billones de pesos") is left out.
    /// </remarks>
    public static IReadOnlyList<PrintedAmount> ReadAll(string? text) => string.IsNullOrEmpty(text) ? [] : new AmountScanner(text).All();
}

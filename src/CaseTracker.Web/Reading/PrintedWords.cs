using System.Globalization;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Relief;

namespace CaseTracker.Web.Reading;

/// <summary>How a printed amount is read: the full sum, its hedge, and how coarsely it may be rounded. No judgment on whether it is right.</summary>
public static class PrintedWords
{
    /// <summary>"about $1,770,000; to the nearest $10,000 if rounded"; empty where the words hold no amount of money.</summary>
    public static string ReadAs(string printed) => string.Join("; ", PrintedAmount.ReadAll(printed).Select(Of));

    private static string Of(PrintedAmount amount)
    {
        var sum = amount.IsRange ? $"{Sum(amount.Low, amount)} to {Sum(amount.High, amount)}" : Sum(amount.Low, amount);
        var words = amount.Hedge switch
        {
            AmountHedge.About => $"about {sum}",
            AmountHedge.Nearly => $"a little less than {sum}",
            AmountHedge.MoreThan => $"more than {sum}",
            AmountHedge.AtLeast => $"at least {sum}",
            AmountHedge.LessThan => $"less than {sum}",
            AmountHedge.UpTo => $"up to {sum}",
            _ => sum,
        };
        var mayBeRounded = amount.Hedge is AmountHedge.Exact or AmountHedge.About && amount.CoarsestUnit > 1;
        return mayBeRounded ? $"{words}; if rounded, to the nearest {Sum(amount.CoarsestUnit, amount)}" : words;
    }

    private static string Sum(decimal amount, PrintedAmount printed) => printed.Currency is { } code && Currency.MinorUnits(code) is { } decimals
        ? new Money(decimal.Round(amount, decimals), code).ToString()
        : amount.ToString("#,##0.##", CultureInfo.InvariantCulture);
}

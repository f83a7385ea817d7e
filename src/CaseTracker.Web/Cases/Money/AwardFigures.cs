using System.Globalization;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Web.Cases.Money;

/// <summary>What follows from the figures of an award and is printed in no ruling: always marked "computed".</summary>
public static class AwardFigures
{
    /// <summary>By how much a sum fell, in percent to one decimal; null where it did not fall.</summary>
    public static string? Cut(decimal? before, decimal? after)
    {
        if (before is not > 0 || after is null || after >= before)
            return null;
        var percent = (before.Value - after.Value) / before.Value * 100;
        return $"{Rounded(percent)}%";
    }

    /// <summary>How many times the compensatory part the punitive part is: "9 : 1", "0.04 : 1"; null where there are not both.</summary>
    public static string? Ratio(AwardStep step)
    {
        var punitive = step.Components.GetValueOrDefault(ComponentKind.Punitive);
        var compensatory = step.Components.GetValueOrDefault(ComponentKind.Compensatory);
        return punitive > 0 && compensatory > 0 ? $"{Times(punitive / compensatory)} : 1" : null;
    }

    private static string Times(decimal value) =>
        value >= 1 ? Rounded(value)
        : value < 0.01m ? "less than 0.01"
        : Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Rounded(decimal value) => Math.Round(value, 1).ToString("#,##0.#", CultureInfo.InvariantCulture);
}

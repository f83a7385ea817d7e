namespace CaseTracker.Core.Dates.Typed;

/// <summary>What comes just before and after a date, in its own precision: "before 2019" is "2018 or earlier".</summary>
/// <remarks>A date with marks is its own neighbour: what is before "about 2019" can't be said more closely.</remarks>
internal static class Neighbours
{
    public static string Previous(PartialDate date) =>
        IsMarked(date) || date.Earliest is not { Year: > 1 } first ? date.Text : Written(first.AddDays(-1), date.Precision);

    public static string Next(PartialDate date) =>
        IsMarked(date) || date.Latest is not { Year: < 9999 } last ? date.Text : Written(last.AddDays(1), date.Precision);

    private static bool IsMarked(PartialDate date) => date.IsApproximate || date.IsUncertain;

    private static string Written(DateOnly day, DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Year => $"{day:yyyy}",
            DatePrecision.Month => $"{day:yyyy-MM}",
            _ => $"{day:yyyy-MM-dd}",
        };
}

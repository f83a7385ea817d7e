using CaseTracker.Core;

namespace CaseTracker.Web.Reading;

/// <summary>The orders of the list of cases, as its address names them.</summary>
public static class CaseOrder
{
    public const string Key = "sort";
    public const string Default = "activity";

    /// <summary>Each order with the words of its link.</summary>
    public static IReadOnlyList<(string Value, string Words)> All { get; } =
        [("activity", "last event"), ("name", "name"), ("filed", "date filed"), ("award", "award")];

    public static bool IsKnown(string value) => All.Any(one => one.Value == value);

    public static string Refusal(string value) => $"{Key} is one of {Prose.List(All.Select(one => one.Value))}; it was “{value}”";

    /// <summary>Newest and largest first, names from A; what has no value for the order comes last, and ties go by name.</summary>
    public static IReadOnlyList<CaseSummary> Sort(IEnumerable<CaseSummary> cases, string order)
    {
        var byName = cases.OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase);
        return order switch
        {
            "name" => [.. byName],
            "filed" => [.. byName.OrderByDescending(one => one.Filed.Earliest ?? one.Filed.Latest ?? DateOnly.MinValue)],
            "award" => [.. byName.OrderByDescending(one => one.Award is not null).ThenByDescending(one => one.Award?.Amount ?? 0)],
            _ => [.. byName.OrderByDescending(one => one.LastEvent?.Date.Latest ?? one.LastEvent?.Date.Earliest ?? DateOnly.MinValue)],
        };
    }
}

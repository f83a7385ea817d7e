using CaseTracker.Core;
using CaseTracker.Data.Cases;

namespace CaseTracker.Web.Cases;

/// <summary>The orders of the list of cases, as its address names them.</summary>
public static class CaseOrder
{
    public const string Key = "sort";
    public const string Default = "activity";

    /// <summary>Each order with the words of its link.</summary>
    public static IReadOnlyList<(string Value, string Words)> All { get; } =
    [("activity", "last event"), ("name", "name"), ("filed", "date filed"), ("award", "money")];

    public static bool IsKnown(string value) => All.Any(pair => pair.Value == value);

    public static string Refusal(string value) => $"{Key} is one of {Prose.List(All.Select(pair => pair.Value))}; it was “{value}”";

    /// <summary>Newest and largest first, names from A.</summary>
    public static (CaseListSort Sort, bool Descending) SortOf(string order) =>
        order switch
        {
            "name" => (CaseListSort.Name, false),
            "filed" => (CaseListSort.Filed, true),
            "award" => (CaseListSort.Award, true),
            _ => (CaseListSort.LastActivity, true),
        };
}

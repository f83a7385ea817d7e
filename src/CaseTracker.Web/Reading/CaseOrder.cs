using CaseTracker.Core;
using CaseTracker.Data.Queries;

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

    /// <summary>Newest and largest first, names from A.</summary>
    public static (CaseListSort Sort, bool Descending) SortOf(string order) => order switch
    {
        "name" => (CaseListSort.Name, false),
        "filed" => (CaseListSort.Filed, true),
        "award" => (CaseListSort.Award, true),
        _ => (CaseListSort.LastActivity, true),
    };
}

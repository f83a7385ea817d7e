using CaseTracker.Core.Dates;
using CaseTracker.Core.Diffing;

namespace CaseTracker.Web.Cases.History;

/// <summary>Two revisions side by side.</summary>
/// <param name="Day">The day on which states were compared.</param>
/// <param name="Since">The day since which changes were asked for; null where the revisions were.</param>
public sealed record RevisionComparison(int From, int To, DateOnly Day, CaseDiff Diff, DateOnly? Since = null)
{
    public string Title => Since is { } day ? $"What changed since {DateFormatter.Day(day)}" : $"Revisions {From} and {To} compared";
}

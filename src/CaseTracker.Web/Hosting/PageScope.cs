namespace CaseTracker.Web.Hosting;

/// <summary>On an endpoint: what of the site and of the address its answers depend on.</summary>
/// <param name="IsOfOneCase">True where the answer depends on one case only, whose
/// slug the address names; else it depends on all that is published.</param>
/// <param name="IsKept">False where the answer names the host that it was asked at, or is written while it is sent.</param>
/// <param name="Keys">The keys of the query that the answer depends on; others don't change it.</param>
public sealed record PageScope(bool IsOfOneCase, bool IsKept, params IReadOnlyList<string> Keys)
{
    /// <summary>True for a page of a case that also shows what stands on docket sheets, which belong to no case.</summary>
    public bool ReadsSheets { get; init; }
}

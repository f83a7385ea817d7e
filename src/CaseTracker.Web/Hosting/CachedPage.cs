namespace CaseTracker.Web.Hosting;

/// <summary>On an endpoint: its answers may be kept.</summary>
/// <param name="IsOfOneCase">True where the answer depends on one case only, whose
/// slug the address names; else it depends on all that is published.</param>
/// <param name="Keys">The keys of the query that the answer depends on; others don't change it.</param>
public sealed record CachedPage(bool IsOfOneCase, params string[] Keys);

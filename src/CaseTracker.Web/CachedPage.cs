namespace CaseTracker.Web;

/// <summary>On an endpoint: its answers may be kept, under these keys of the query; others don't change them.</summary>
public sealed record CachedPage(params string[] Keys);

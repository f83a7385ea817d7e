namespace CaseTracker.Data.Cases;

/// <summary>Up to <see cref="CaseLibrary.PageSize"/> cases.</summary>
/// <param name="Next">What to ask for the next page with: the slug of the last case here; null on the last page.</param>
public sealed record CaseListPage(IReadOnlyList<CaseListItem> Items, string? Next);

namespace CaseTracker.Web.Cases.History;

/// <summary>The read model of the history of a case.</summary>
/// <param name="Lines">Newest first; empty where two revisions are compared.</param>
/// <param name="Comparison">Null for the list.</param>
/// <param name="NothingBefore">The day before which nothing was published, where changes since then were asked for.</param>
/// <param name="Next">The number to go on below; null on the last page.</param>
public sealed record HistoryView(IReadOnlyList<RevisionLine> Lines, RevisionComparison? Comparison, DateOnly? NothingBefore, int? Next);

using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Editing.Cases;

/// <summary>One case as a whole, for those who edit it. It travels in the page to the part that a circuit draws again, so that it holds
/// plain values only.</summary>
/// <param name="Closed">Why readers don't find it; null where they do.</param>
/// <param name="Revisions">Newest first; empty where readers don't find it.</param>
/// <param name="Lead">Null where there is none.</param>
/// <param name="Others">The cases that this one can be merged into; null
/// for whoever may not merge, and where readers don't find it.</param>
/// <param name="Notice">What was just done.</param>
public sealed record CaseDeskModel(
    CaseDeskKeys Keys,
    string Slug,
    string Name,
    CaseNotice? Closed,
    IReadOnlyList<RecentChange> Revisions,
    EditorialSummaryView? Lead,
    IReadOnlyList<CaseChoice>? Others,
    CaseDeskForm Form,
    string? Notice
);

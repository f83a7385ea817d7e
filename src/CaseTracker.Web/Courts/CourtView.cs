using CaseTracker.Core.Courts;
using CaseTracker.Data.Courts;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Courts;

/// <summary>The read model of a court's page: the court, and what the cases hold of it as of today.</summary>
/// <param name="NextDockets">Where the list of dockets goes on; null on its last page. <paramref name="NextRulings"/> likewise.</param>
public sealed record CourtView(
    Court Court,
    IReadOnlyList<CourtDocket> Dockets,
    string? NextDockets,
    IReadOnlyList<RulingItem> Rulings,
    string? NextRulings,
    IReadOnlyList<CourtInjunction> Injunctions,
    IReadOnlyList<CourtAward> Awards
)
{
    /// <summary>The court that reviews this one; null where none does.</summary>
    public Court? Above => Court.AppealsTo is { } id ? CourtRegistry.Find(id) : null;

    public bool IsEmpty => Dockets.Count == 0 && Rulings.Count == 0;
}

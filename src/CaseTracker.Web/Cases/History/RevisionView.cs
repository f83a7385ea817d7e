using CaseTracker.Core.Cases;
using CaseTracker.Data.Publishing;

namespace CaseTracker.Web.Cases.History;

/// <summary>The read model of one revision.</summary>
/// <param name="Day">The civil day of publication here, for which states are computed.</param>
/// <param name="IsLastOfItsDay">True where it is what the site knew at the end of its day in UTC.</param>
/// <param name="Case">The case as the revision has it; null where its case file can't be read.</param>
/// <param name="StatusThen">The status line on the day of publication; null for a reader of an earlier day, and on the day itself.</param>
/// <param name="Status">The status line that the revision gives on the reader's day.</param>
/// <param name="Comparison">With the revision before; null for the first.</param>
/// <param name="Faults">What its hash and its case file give away; empty where it is what was published.</param>
public sealed record RevisionView(
    RevisionEntry Entry,
    DateOnly Day,
    bool IsLastOfItsDay,
    CourtCase? Case,
    string? StatusThen,
    string? Status,
    RevisionComparison? Comparison,
    IReadOnlyList<string> Faults
);

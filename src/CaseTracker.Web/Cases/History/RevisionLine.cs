using CaseTracker.Data.Publishing;

namespace CaseTracker.Web.Cases.History;

/// <summary>A revision in the list of its case.</summary>
/// <param name="Size">How much it changed: "three events and one award"; null where that is not told.</param>
public sealed record RevisionLine(RevisionEntry Entry, string? Size);

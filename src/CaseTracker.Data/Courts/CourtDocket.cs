using CaseTracker.Core.Dates;

namespace CaseTracker.Data.Courts;

/// <summary>A docket of a court, with the case that it belongs to.</summary>
/// <param name="Status">Where it stands, in words; null where nothing is said of it.</param>
public sealed record CourtDocket(string Slug, string CaseName, string Id, string Number, PartialDate Filed, string? Status);

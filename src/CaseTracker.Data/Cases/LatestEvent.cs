using CaseTracker.Core.Dates;

namespace CaseTracker.Data.Cases;

/// <summary>An event of some case in a list of the newest.</summary>
/// <param name="CaseName">The short name of the case where it has one.</param>
/// <param name="Docket">As a lawyer names it, "9th Cir. 25-7380"; null where the event has none.</param>
public sealed record LatestEvent(string Slug, string CaseName, string Id, string Title, PartialDate Date, string? Docket);

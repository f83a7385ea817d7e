using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;

namespace CaseTracker.Data.Cases;

/// <summary>A figure of an award in a list of those set or changed last.</summary>
/// <param name="CaseName">The short name of the case where it has one.</param>
/// <param name="Before">Null where the event set the first figure.</param>
/// <param name="How">The instrument, as in "jury verdict" or "remittitur".</param>
public sealed record LatestAwardChange(
    string Slug,
    string CaseName,
    string EventId,
    PartialDate Date,
    ComponentKind Component,
    MonetaryAmount? Before,
    MonetaryAmount After,
    string How
);

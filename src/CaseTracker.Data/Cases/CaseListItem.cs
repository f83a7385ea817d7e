using CaseTracker.Core.Courts;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;

namespace CaseTracker.Data.Cases;

/// <summary>A case as a list shows it, on the day it was last projected for.</summary>
/// <param name="HeadlineHedge">"may already be closed"; null where the headline is sure.</param>
/// <param name="Award">The standing awards together, in the currency of the first; null where there is none.</param>
/// <param name="Stage">How far the least advanced of them has come, in words: "in judgment", "vacated on appeal (mandate stayed)".</param>
/// <param name="Injunction">The status of the injunction that binds most, in words; null where none was issued.</param>
/// <param name="MainCourt">The court of the main docket.</param>
/// <param name="Filed">When the main docket was filed.</param>
/// <param name="LastEventId">Null, as are title and date, where nothing has happened yet.</param>
public sealed record CaseListItem(
    string Slug,
    string Name,
    string? ShortName,
    int Revision,
    CaseHeadline Headline,
    string? HeadlineHedge,
    string StatusLine,
    MonetaryAmount? Award,
    string? Stage,
    string? Injunction,
    Tribunal? MainCourt,
    PartialDate Filed,
    string? LastEventId,
    string? LastEventTitle,
    PartialDate? LastEventDate,
    DateOnly LastChecked,
    int EventCount,
    int SourceCount
);

namespace CaseTracker.Core.Search;

/// <summary>What a hit is, in the order in which kinds of hits are listed.</summary>
public enum SearchThing
{
    Case,
    Ruling,
    Event,
    Docket,
    Motion,
    Claim,
    Injunction,
    Clause,
    Award,
    Relief,
    Quotation,
    Figure,
    PrintedValue,
    Party,
    Judge,
    Court,
    Counsel,
    RelatedCase,
    NotFound,
    Source,

    /// <summary>A docket sheet that was taken in.</summary>
    DocketSheet,
    DocketEntry,
}

namespace CaseTracker.Core.Search;

/// <summary>What a hit is, in the order in which kinds of hits are listed. Entries of docket sheets would come after the events.</summary>
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
}

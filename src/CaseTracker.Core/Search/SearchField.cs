namespace CaseTracker.Core.Search;

/// <summary>What a query can ask for by name, as in <c>judge:hamilton</c>.</summary>
public enum SearchField
{
    Court,
    Judge,
    Party,
    Kind,
    Disposition,
    Docket,
    Role,
    Status,
    Claim,
    Law,
    Relief,
    Topic,
    Has,
    Filed,
    Year,
    Before,
    After,
    Amount,
    AsOf,
}

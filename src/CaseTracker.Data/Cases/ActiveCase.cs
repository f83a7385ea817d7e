namespace CaseTracker.Data.Cases;

/// <summary>A case among those in which something happened last, with what its records come to today.</summary>
/// <param name="MainDocket">The number of the main docket.</param>
/// <param name="Events">How many events have happened or are under way.</param>
/// <param name="Sources">How many sources today's reader is shown.</param>
public sealed record ActiveCase(CaseListItem Item, string MainDocket, int Events, int Sources);

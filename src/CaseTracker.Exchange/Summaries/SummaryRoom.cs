namespace CaseTracker.Exchange.Summaries;

/// <summary>What a short account has room for; the less important goes first.</summary>
internal enum SummaryRoom
{
    /// <summary>Sums with their components, parties by name.</summary>
    Components,

    /// <summary>Sums as totals, parties by name.</summary>
    Names,

    /// <summary>Sums as totals, the parties of a whole side by its word.</summary>
    Sides,

    /// <summary>The same, a decision above without the parts that it names, and of awards that fell only the sums.</summary>
    Outcomes,
}

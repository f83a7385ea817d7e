using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>A part that a court above undid or modified, as it counts.</summary>
/// <param name="decision">The decision that says so.</param>
/// <param name="later">What was said of the same record later, and counts instead where it is about the same part.</param>
internal sealed class ReviewedPart(PartReviewed part, string decision, IReadOnlyList<PartReviewed> later)
{
    public PartReviewed Part => part;

    public string Decision => decision;

    /// <summary>True where a later word counts for all of the part.</summary>
    public bool IsOverruled => later.Any(word => word.Covers(part));

    public bool Takes(ComponentKind component) => Takes(part with { Component = component });

    public bool TakesClause(string clause) => Takes(part with { Clause = clause });

    public bool TakesFor(string party) =>
        (part.Against.Count == 0 || part.Against.Contains(party)) && Takes(part with { Against = [party] });

    private bool Takes(PartReviewed narrower) => !later.Any(word => word.Covers(narrower));
}

using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Web.Cases.Money;

/// <summary>The citations that support one fact, wherever in the case they stand. Made once for a page.</summary>
public sealed class FactCitations(CaseView view)
{
    private readonly ILookup<FactRef, Citation> _byFact = CitedSources
        .All(view.Case)
        .SelectMany(pair => Facts(pair.Holder, pair.Citation).Select(fact => (Fact: fact, pair.Citation)))
        .ToLookup(pair => pair.Fact, pair => pair.Citation);

    /// <summary>Those that name the fact, or print a value for it, one of each source.</summary>
    public IReadOnlyList<Citation> For(FactRef fact) => [.. _byFact[fact].DistinctBy(citation => citation.Source)];

    /// <summary>The source to click for a sum: one that printed it to the last digit, else one that supports it.</summary>
    public string? SourceOf(FactRef fact, string exact) =>
        (
            _byFact[fact]
                .FirstOrDefault(citation => citation.Reported.Any(value => value.Printed.Contains(exact, StringComparison.Ordinal)))
            ?? _byFact[fact].FirstOrDefault()
        )?.Source;

    private static IEnumerable<FactRef> Facts(FactRef holder, Citation citation) =>
        (citation.For.Count == 0 ? [holder] : citation.For).Concat(citation.Reported.SelectMany(value => value.For)).Distinct();
}

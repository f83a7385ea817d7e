using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Web.Cases.Money;

/// <summary>The citations that support one fact, wherever in the case they stand. Made once for a page.</summary>
public sealed class FactCitations(CaseView view)
{
    private readonly ILookup<string, Citation> _byFact = CitedSources
        .All(view.Case)
        .SelectMany(pair => Facts(view, pair.Holder, pair.Citation).Select(fact => (Fact: fact, pair.Citation)))
        .ToLookup(pair => pair.Fact, pair => pair.Citation);

    /// <summary>Those that name the fact, or print a value for it, one of each source.</summary>
    public IReadOnlyList<Citation> For(FactRef fact) => [.. _byFact[fact.Text].DistinctBy(citation => citation.Source)];

    /// <summary>The source to click for a sum: one that printed it to the last digit, else one that supports it.</summary>
    public string? SourceOf(FactRef fact, string exact) =>
        (
            _byFact[fact.Text]
                .FirstOrDefault(citation => citation.Reported.Any(value => value.Printed.Contains(exact, StringComparison.Ordinal)))
            ?? _byFact[fact.Text].FirstOrDefault()
        )?.Source;

    private static IEnumerable<string> Facts(CaseView view, FactRef holder, Citation citation) =>
        (citation.For.Count == 0 ? [holder] : citation.For)
            .Concat(citation.Reported.SelectMany(value => value.For))
            .SelectMany(fact => new[] { fact.Text, view.Reconciler.Settled(fact) })
            .Distinct();
}

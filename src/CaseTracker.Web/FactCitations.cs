using CaseTracker.Core.Sources;

namespace CaseTracker.Web;

/// <summary>The citations of each fact, wherever they stand in the case. Made once for a page.</summary>
public sealed class FactCitations(CaseView view)
{
    private readonly ILookup<string, Citation> _byFact = CitedSources.All(view.Case)
        .SelectMany(pair => (pair.Citation.For.Count == 0 ? [pair.Holder] : pair.Citation.For).Select(fact => (fact.Text, pair.Citation)))
        .ToLookup(pair => pair.Text, pair => pair.Citation);

    /// <param name="fact">As written: <c>award/damages/punitive@verdict</c>.</param>
    public IEnumerable<Citation> Of(string fact) => _byFact[fact];

    /// <summary>The source to click for a sum: one that printed it to the last digit, else one that supports it.</summary>
    public string? SourceOf(string fact, string exact) => (_byFact[fact].FirstOrDefault(citation => citation.Reported.Any(value => value.Printed.Contains(exact, StringComparison.Ordinal)))
        ?? _byFact[fact].FirstOrDefault())?.Source;
}

using CaseTracker.Core.Sources;

namespace CaseTracker.Web.Reading;

/// <summary>The citations that support one fact, wherever in the case they stand.</summary>
public sealed class FactCitations(CaseView view)
{
    private readonly IReadOnlyList<Citation> _all = [.. CitedSources.All(view.Case).Select(cited => cited.Citation)];

    /// <summary>Those that name the fact, or print a value for it, one of each source.</summary>
    public IReadOnlyList<Citation> For(FactRef fact) =>
        [.. _all.Where(citation => citation.For.Contains(fact) || citation.Reported.Any(value => value.For.Contains(fact))).DistinctBy(citation => citation.Source)];
}

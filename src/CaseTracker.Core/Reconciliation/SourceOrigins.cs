using CaseTracker.Core.Cases;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Counts who supports each fact, independent of each other: a copy and its original are one origin.</summary>
/// <remarks>
/// A source's origin is the outlet it says it draws on, else the sources it was copied from, else its own publisher; for court records, public
/// bodies and reference works, which others host, it is the document itself. A source whose every value for the fact differs does not support it.
/// </remarks>
public sealed class SourceOrigins
{
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, HashSet<string>> _origins = [];
    private readonly ILookup<string, string> _cited;
    private readonly ILookup<string, string> _general;
    private readonly HashSet<(string Fact, string Source)> _differing;
    private readonly HashSet<(string Fact, string Source)> _inFull;

    internal SourceOrigins(CourtCase courtCase, IReadOnlyList<(FactRef Holder, Citation Citation)> citations, IReadOnlyList<ReconciledValue> values)
    {
        _sources = courtCase.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id);
        _cited = citations.SelectMany(pair => Facts(pair.Holder, pair.Citation).Select(fact => (Fact: fact, pair.Citation.Source))).Distinct().ToLookup(pair => pair.Fact, pair => pair.Source);
        _general = citations.Where(pair => pair.Citation.For.Count == 0).Select(pair => (pair.Holder.Text, pair.Citation.Source)).Distinct().ToLookup(pair => pair.Text, pair => pair.Source);
        _inFull = [.. values.Where(value => value.Verdict == Verdict.Exact).SelectMany(value => value.Reported.For.Select(fact => (fact.Text, value.SourceId)))];
        _differing = [.. values.SelectMany(value => value.Reported.For.Select(fact => (fact.Text, value.SourceId, value.Verdict)))
            .GroupBy(one => (one.Text, one.SourceId)).Where(group => group.All(one => one.Verdict.Differs())).Select(group => group.Key)];
    }

    /// <summary>The support of a fact, or of a record as a whole (<c>event/verdict</c>, with every citation that it holds).</summary>
    /// <remarks>A date or name of a record is also supported by the citations that support the record as a whole; a sum is not.</remarks>
    public FactSupport Of(FactRef fact)
    {
        var cited = _cited[fact.Text].ToList();
        if (fact is { After: null, Kind: not ("award" or "relief" or "figure"), Field.Count: > 0 })
            cited = [.. cited.Union(_general[FactRef.To(fact.Kind, fact.Id).Text])];
        var agreeing = cited.Where(source => !_differing.Contains((fact.Text, source))).ToList();
        return Support(fact, agreeing, [.. cited.Except(agreeing)]);
    }

    /// <summary>The support of a sum to its last digit: sources that print a rounding of it are not counted, nor are they differing.</summary>
    public FactSupport InFull(FactRef fact)
    {
        var cited = _cited[fact.Text].ToList();
        return Support(fact, cited.FindAll(source => _inFull.Contains((fact.Text, source))), cited.FindAll(source => _differing.Contains((fact.Text, source))));
    }

    /// <summary>The origins of one source: one, or several for a digest.</summary>
    public IReadOnlyCollection<string> OriginsOf(string sourceId)
    {
        if (_origins.TryGetValue(sourceId, out var known)) return known;
        var origins = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Add(sourceId, origins, []);
        return _origins[sourceId] = origins;
    }

    /// <summary>A digest of several counts once at most, and not at all where one of those it draws on is counted.</summary>
    private FactSupport Support(FactRef fact, IReadOnlyList<string> agreeing, IReadOnlyList<string> differing)
    {
        var origins = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var of in agreeing.Select(OriginsOf).OrderBy(of => of.Count))
        {
            if (!of.Any(seen.Contains) && of.Count > 0) origins.Add(Prose.List(of));
            seen.UnionWith(of);
        }

        return new FactSupport(fact, agreeing, differing, origins, agreeing.Any(id => _sources.GetValueOrDefault(id)?.Class == SourceClass.CourtRecord));
    }

    private void Add(string sourceId, HashSet<string> origins, HashSet<string> seen)
    {
        if (!seen.Add(sourceId) || !_sources.TryGetValue(sourceId, out var source)) return;
        foreach (var original in source.CopiedFrom) Add(original, origins, seen);
        if (source.Origin is { } origin) origins.Add(origin.Trim());
        else if (source.CopiedFrom.Count == 0) origins.Add(source.Class is SourceClass.CourtRecord or SourceClass.PublicBody or SourceClass.Reference ? source.Id : source.Publisher.Trim());
    }

    private static IEnumerable<string> Facts(FactRef holder, Citation citation) =>
        [holder.Text, .. citation.For.Select(fact => fact.Text), .. citation.Reported.SelectMany(reported => reported.For).Select(fact => fact.Text)];
}

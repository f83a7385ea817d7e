using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Which sources a sentence rests on: for each of its facts the best few, court papers first.</summary>
internal sealed class SummarySources
{
    private const int Most = 3;

    private readonly ILookup<FactRef, string> _byFact;
    private readonly Dictionary<string, Source> _sources;
    private readonly CaseReading _reading;

    public SummarySources(CaseReading reading)
    {
        _reading = reading;
        _sources = reading.Case.Sources.ToDictionary(source => source.Id);
        _byFact = CitedSources
            .All(reading.Case)
            .SelectMany(pair => Supported(pair.Holder, pair.Citation).Select(fact => (Fact: fact, pair.Citation.Source)))
            .ToLookup(pair => pair.Fact, pair => pair.Source);
    }

    /// <summary>At most three sources, those that support most of the facts first.</summary>
    public IReadOnlyList<string> For(IEnumerable<FactRef> facts) =>
        [
            .. Preferred(facts.SelectMany(Of).Where(_sources.ContainsKey))
                .GroupBy(id => id)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => _sources[group.Key].Class)
                .ThenBy(group => _sources[group.Key].Date?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Take(Most)
                .Select(group => group.Key),
        ];

    public SummarySource Of(string id, DateOnly asOf)
    {
        var source = _sources[id];
        var title = source.Title.TrimEnd('.');
        var date = source.Date is { } known && !(known.Earliest > asOf) ? DateFormatter.Label(known) : null;
        return new SummarySource(
            id,
            $"{string.Join(", ", new[] { source.Author, $"“{title}”", source.Publisher, date }.OfType<string>())}.",
            source.Url
        );
    }

    /// <summary>What was published after the day is listed only where nothing else stands there.</summary>
    private IEnumerable<string> Preferred(IEnumerable<string> ids)
    {
        var all = ids.ToList();
        return all.Exists(_reading.IsPublished) ? all.Where(_reading.IsPublished) : all;
    }

    /// <summary>Those that name the fact; where none does, those of its record and of the event that set it.</summary>
    private IEnumerable<string> Of(FactRef fact)
    {
        if (_byFact.Contains(fact))
            return _byFact[fact].Distinct();
        var record = _byFact[fact.Whole];
        return (fact.After is { } after ? _byFact[FactRef.Event(after)].Concat(record) : record).Distinct();
    }

    private static IEnumerable<FactRef> Supported(FactRef holder, Citation citation) =>
        (citation.For.Count == 0 ? [holder] : citation.For.Append(holder))
            .Concat(citation.Reported.SelectMany(value => value.For))
            .Distinct();
}

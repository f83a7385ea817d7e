using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Tells which sources support each fact of a case: a source whose every value for the fact differs does not.</summary>
public sealed class FactSources
{
    private readonly SourceOrigins _origins;
    private readonly ILookup<string, string> _cited;
    private readonly ILookup<string, string> _general;
    private readonly HashSet<(string Fact, string Source)> _differing;
    private readonly HashSet<(string Fact, string Source)> _inFull;

    internal FactSources(
        SourceOrigins origins,
        IReadOnlyList<(FactRef Holder, Citation Citation)> citations,
        IReadOnlyList<ReconciledValue> values,
        RecordedNumbers known
    )
    {
        _origins = origins;
        _cited = citations
            .SelectMany(pair => Facts(pair.Holder, pair.Citation).SelectMany(Names).Select(fact => (Fact: fact, pair.Citation.Source)))
            .Distinct()
            .ToLookup(pair => pair.Fact, pair => pair.Source);
        _general = citations
            .Where(pair => pair.Citation.For.Count == 0)
            .Select(pair => (pair.Holder.Text, pair.Citation.Source))
            .Distinct()
            .ToLookup(pair => pair.Text, pair => pair.Source);
        _inFull =
        [
            .. values.SelectMany(value =>
                value.Reported.For.Where(fact => IsInFull(value, fact)).SelectMany(Names).Select(fact => (fact, value.SourceId))
            ),
        ];
        _differing =
        [
            .. values
                .SelectMany(value => value.Reported.For.SelectMany(Names).Select(fact => (fact, value.SourceId, value.Verdict)))
                .GroupBy(pair => (pair.fact, pair.SourceId))
                .Where(group => group.All(pair => pair.Verdict.Differs()))
                .Select(group => group.Key),
        ];

        IEnumerable<string> Names(FactRef fact) => new[] { fact.Text, known.Settled(fact) }.Distinct();
    }

    /// <summary>The support of a fact, or of a record as a whole (<c>event/verdict</c>, with every citation that it holds).</summary>
    /// <remarks>A date or name of a record is also supported by the citations that support the record as a whole; a sum is not.</remarks>
    public FactSupport SupportOf(FactRef fact)
    {
        var cited = _cited[fact.Text].ToList();
        if (fact is { After: null, Record: not (RecordKind.Award or RecordKind.ReliefSought or RecordKind.Figure), Field.Count: > 0 })
            cited = [.. cited.Union(_general[fact.Whole.Text])];
        var agreeing = cited.Where(source => !_differing.Contains((fact.Text, source))).ToList();
        return new FactSupport(fact, _origins.SupportBy(agreeing), [.. cited.Except(agreeing)]);
    }

    /// <summary>The support of a sum to its last digit: sources that print
    /// a rounding of it are not counted, nor are they differing.</summary>
    public FactSupport InFull(FactRef fact)
    {
        var cited = _cited[fact.Text].ToList();
        return new FactSupport(
            fact,
            _origins.SupportBy(cited.Where(source => _inFull.Contains((fact.Text, source)))),
            cited.FindAll(source => _differing.Contains((fact.Text, source)))
        );
    }

    /// <summary>True where the value has every digit of the sum, whatever it calls it.</summary>
    private static bool IsInFull(ReconciledValue value, FactRef fact) =>
        value.Verdict == MatchKind.Exact
        || (
            value.Verdict is MatchKind.Mislabelled or MatchKind.Ambiguous
            && value.Readings.Any(reading =>
                reading is { How: MatchKind.Exact, IsNamed: true } && reading.Fact.Whole == fact.Whole && reading.Fact.Kind == fact.Kind
            )
        );

    private static IEnumerable<FactRef> Facts(FactRef holder, Citation citation) =>
        [holder, .. citation.For, .. citation.Reported.SelectMany(reported => reported.For)];
}

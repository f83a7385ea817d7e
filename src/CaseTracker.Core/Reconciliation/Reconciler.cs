using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;
using CaseTracker.Core.State;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Sets every reported value of a case beside what is on record, and says in one sentence how the two stand.</summary>
/// <remarks>
/// Made once for a case or for a reader's day and safe to share; the work grows with the number of reported values. With a
/// <see cref="CaseReading"/> only what that day may know is used: later sources, values and facts are not.
/// </remarks>
public sealed class Reconciler
{
    private readonly RecordedNumbers _known;
    private readonly ILookup<string, ReconciledValue> _byFact;
    private readonly ILookup<string, ReconciledValue> _bySource;

    /// <summary>Reconciles the whole case, as far as its timeline goes.</summary>
    public Reconciler(CaseHistory history)
        : this(
            history.Case,
            history.Timeline.Entries is [.., var last] ? history.After(last.Event.Id).Awards : [],
            history.Timeline.Entries
        ) { }

    /// <summary>Reconciles the case as the reader's day may see it.</summary>
    public Reconciler(CaseReading reading)
        : this(reading.Case, reading.State.Awards, reading.Entries) { }

    private Reconciler(CourtCase courtCase, IReadOnlyList<AwardState> awards, IReadOnlyList<TimelineEntry> entries)
    {
        var citations = CitedSources.All(courtCase).ToList();
        _known = new RecordedNumbers(courtCase, awards, entries);
        var evidence = new ReconciliationContext(courtCase, _known, citations);
        var numbers = new NumberReconciliation(evidence);
        var dates = new DateReconciliation(evidence);
        var counts = new CountReconciliation(evidence);
        var names = new NameReconciliation(evidence);
        var words = new WordReconciliation(evidence);
        Values =
        [
            .. citations.SelectMany(pair =>
                pair.Citation.Reported.Select(reported =>
                {
                    var subject = Subject(reported);
                    var outcome = subject switch
                    {
                        ReportedSubject.Date => dates.Reconcile(reported, pair.Citation),
                        ReportedSubject.Count => counts.Reconcile(reported),
                        ReportedSubject.Name => names.Reconcile(reported),
                        ReportedSubject.Word => words.Reconcile(reported),
                        ReportedSubject.Number => numbers.Reconcile(reported, pair.Citation),
                        _ => new ReconciliationOutcome(
                            MatchKind.NotComparable,
                            [],
                            $"“{reported.Printed}” is of a kind that is not compared."
                        ),
                    };
                    return new ReconciledValue(
                        pair.Citation.Source,
                        pair.Holder,
                        pair.Citation,
                        reported,
                        subject,
                        outcome.Readings,
                        outcome.Verdict,
                        outcome.Sentence
                    );
                })
            ),
        ];
        _byFact = Values
            .SelectMany(
                value => value.Reported.For.SelectMany(fact => new[] { fact.Text, Settled(fact) }.Distinct()),
                (value, fact) => (fact, value)
            )
            .ToLookup(pair => pair.fact, pair => pair.value);
        _bySource = Values.ToLookup(value => value.SourceId);
        Sources = new FactSources(new SourceOrigins(courtCase.Sources), citations, Values, _known);
    }

    /// <summary>Every reported value, in the order in which the case holds them.</summary>
    public IReadOnlyList<ReconciledValue> Values { get; }

    /// <summary>Who supports each fact, copies counted once.</summary>
    public FactSources Sources { get; }

    /// <summary>The values that were printed for a fact, with or without "after which event".</summary>
    public IEnumerable<ReconciledValue> For(FactRef fact) => _byFact[fact.Text];

    /// <summary>The values that one source printed.</summary>
    public IEnumerable<ReconciledValue> From(string sourceId) => _bySource[sourceId];

    /// <summary>The name of a sum by the step of the award that gives it: a decision above names its own event, and gives its sums with a
    /// later one.</summary>
    public string Settled(FactRef fact) => _known.Settled(fact);

    /// <summary>The event of that step; null where nothing was awarded by then.</summary>
    public string? StepAfter(FactRef fact) => _known.StepAfter(fact);

    private static ReportedSubject Subject(ReportedValue reported)
    {
        if (reported.For.Any(NameReconciliation.IsName))
            return ReportedSubject.Name;
        if (reported.For.Any(WordReconciliation.IsWord))
            return ReportedSubject.Word;
        return reported.For switch
        {
            [{ IsDate: true } or { Kind: FactKind.Event }, ..] => ReportedSubject.Date,
            [{ Record: RecordKind.Figure }, ..] => ReportedSubject.Count,
            [{ Record: RecordKind.Award or RecordKind.ReliefSought }, ..] => ReportedSubject.Number,
            _ => ReportedSubject.Other,
        };
    }
}

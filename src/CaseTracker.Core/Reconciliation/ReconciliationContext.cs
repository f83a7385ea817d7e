using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>The case as the readers of printed values see it: the true numbers, the sources, and what else each source prints.</summary>
internal sealed class ReconciliationContext
{
    // Adding up pairs is for the few sums of one article, not for a table of hundreds.
    private const int MostSumsOfOneSource = 12;

    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, CaseEvent> _events;
    private readonly Dictionary<string, Cases.Figure> _figures;
    private readonly ILookup<string, (decimal Sum, string Text)> _sumsOfSource;
    private readonly ILookup<decimal, string> _printedIn;
    private readonly HashSet<string> _recordsOf;

    public ReconciliationContext(CourtCase courtCase, RecordedNumbers known, IReadOnlyList<(FactRef Holder, Citation Citation)> citations)
    {
        Case = courtCase;
        Known = known;
        _sources = courtCase.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id);
        HasSettlement = courtCase.Events.Any(caseEvent => caseEvent.Kind == EventKind.Settlement);
        _events = courtCase.Events.DistinctBy(caseEvent => caseEvent.Id).ToDictionary(caseEvent => caseEvent.Id);
        _figures = courtCase.Figures.DistinctBy(figure => figure.Id).ToDictionary(figure => figure.Id);
        var printed = citations
            .SelectMany(pair =>
                pair.Citation.Reported.SelectMany(reported =>
                    QuantityReader
                        .ReadAll(reported.Printed)
                        .Where(quantity => quantity is { Kind: NumberKind.Money, IsRange: false })
                        .Select(quantity => (pair.Citation.Source, Reported: reported, Quantity: quantity))
                )
            )
            .ToList();
        _sumsOfSource = printed
            .DistinctBy(pair => (pair.Source, pair.Quantity.Low))
            .ToLookup(pair => pair.Source, pair => (pair.Quantity.Low, pair.Quantity.Text ?? pair.Reported.Printed));
        // A source gives a sum in full wherever it prints it: for another fact, in the words quoted, with a hedge.
        _printedIn = citations
            .SelectMany(pair =>
                Texts(pair.Citation).SelectMany(QuantityReader.ReadAll).Select(quantity => (quantity.Low, pair.Citation.Source))
            )
            .Distinct()
            .ToLookup(pair => pair.Low, pair => pair.Source);
        _recordsOf = citations
            .Where(pair => Find(pair.Citation.Source)?.Class == SourceClass.CourtRecord)
            .SelectMany(pair => pair.Citation.For.Count == 0 ? [pair.Holder.Text] : pair.Citation.For.Select(fact => fact.Text))
            .ToHashSet();
    }

    public CourtCase Case { get; }

    public RecordedNumbers Known { get; }

    public Source? Find(string sourceId) => _sources.GetValueOrDefault(sourceId);

    public bool HasSettlement { get; }

    public CaseEvent? Event(string id) => _events.GetValueOrDefault(id);

    public Cases.Figure? Figure(string id) => _figures.GetValueOrDefault(id);

    /// <summary>"article" for the press, "text" for all else.</summary>
    public string NounOf(string sourceId) => Find(sourceId)?.Class == SourceClass.Press ? "article" : "text";

    /// <summary>True when one source alone gives the sum in full, and no court record is cited for it.</summary>
    public bool RestsOnOnePage(RecordedNumber number) => _printedIn[number.Value].Count() == 1 && !HasCourtRecord(number);

    /// <summary>True for a part of an award whose sum no source that the reader may see gives to its last digit.</summary>
    public bool IsNowhereInFull(RecordedNumber number) =>
        number is { Component: not null, Alias: null } && !_printedIn[number.Value].Any() && !HasCourtRecord(number);

    private bool HasCourtRecord(RecordedNumber number) =>
        _recordsOf.Contains(number.Fact.Text) || _printedIn[number.Value].Any(source => Find(source)?.Class == SourceClass.CourtRecord);

    private static IEnumerable<string> Texts(Citation citation) =>
        citation.Reported.SelectMany(reported => new[] { reported.Printed, reported.Called }).Append(citation.Quote).OfType<string>();

    /// <summary>Two other sums of the source that add up to a printed one, the greater first.</summary>
    public (string First, string Second)? AddsUp(string sourceId, Quantity quantity)
    {
        var sums = _sumsOfSource[sourceId]
            .Where(pair => pair.Sum != quantity.Low)
            .OrderByDescending(pair => pair.Sum)
            .Take(MostSumsOfOneSource)
            .ToList();
        for (var i = 0; i < sums.Count; i++)
        for (var j = i + 1; j < sums.Count; j++)
            if (sums[i].Sum + sums[j].Sum == quantity.Low)
                return (sums[i].Text, sums[j].Text);
        return null;
    }
}

using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Money;
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
    private readonly ILookup<string, string> _givesInFull;

    public ReconciliationContext(
        CourtCase courtCase,
        IReadOnlyList<AwardState> awards,
        IReadOnlyList<(FactRef Holder, Citation Citation)> citations
    )
    {
        Case = courtCase;
        Known = new RecordedNumbers(courtCase, awards);
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
        _givesInFull = printed
            .Where(pair => pair.Quantity.Hedge == AmountHedge.Exact)
            .SelectMany(pair =>
                pair.Reported.For.SelectMany(Known.Named)
                    .Where(number => number.Value == pair.Quantity.Low)
                    .Select(number => (number.Fact.Text, pair.Source))
            )
            .Distinct()
            .ToLookup(pair => pair.Text, pair => pair.Source);
    }

    public CourtCase Case { get; }

    public RecordedNumbers Known { get; }

    public Source? Find(string sourceId) => _sources.GetValueOrDefault(sourceId);

    public bool HasSettlement { get; }

    public CaseEvent? Event(string id) => _events.GetValueOrDefault(id);

    public Cases.Figure? Figure(string id) => _figures.GetValueOrDefault(id);

    /// <summary>"article" for the press, "text" for all else.</summary>
    public string NounOf(string sourceId) => Find(sourceId)?.Class == SourceClass.Press ? "article" : "text";

    /// <summary>True when the sum is known from one source alone and that is no court record.</summary>
    public bool RestsOnOnePage(RecordedNumber number) =>
        _givesInFull[number.Fact.Text].ToList() is [var only] && Find(only)?.Class != SourceClass.CourtRecord;

    /// <summary>True for a part of an award whose sum no source that the reader may see gives to its last digit.</summary>
    public bool IsNowhereInFull(RecordedNumber number) =>
        number is { Component: not null, Alias: null } && !_givesInFull[number.Fact.Text].Any();

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

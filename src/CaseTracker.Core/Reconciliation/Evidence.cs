using CaseTracker.Core.Cases;
using CaseTracker.Core.Events;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.Reconciliation;

/// <summary>The case as the readers of printed values see it: the true numbers, the sources, and what else each source prints.</summary>
internal sealed class Evidence
{
    // Adding up pairs is for the few sums of one article, not for a table of hundreds.
    private const int MostSumsOfOneSource = 12;

    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, CaseEvent> _events;
    private readonly Dictionary<string, Sources.Figure> _figures;
    private readonly ILookup<string, (decimal Sum, string Text)> _sumsOfSource;
    private readonly ILookup<string, string> _givesInFull;

    public Evidence(CourtCase courtCase, IReadOnlyList<AwardState> awards, IReadOnlyList<(FactRef Holder, Citation Citation)> citations)
    {
        Case = courtCase;
        Known = new KnownNumbers(courtCase, awards);
        _sources = courtCase.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id);
        HasSettlement = courtCase.Events.Any(one => one.Kind == EventKind.Settlement);
        _events = courtCase.Events.DistinctBy(one => one.Id).ToDictionary(one => one.Id);
        _figures = courtCase.Figures.DistinctBy(one => one.Id).ToDictionary(one => one.Id);
        var printed = citations.SelectMany(pair => pair.Citation.Reported.SelectMany(reported => QuantityReader.ReadAll(reported.Printed)
            .Where(quantity => quantity is { Kind: NumberKind.Money, IsRange: false })
            .Select(quantity => (pair.Citation.Source, Reported: reported, Quantity: quantity)))).ToList();
        _sumsOfSource = printed.DistinctBy(one => (one.Source, one.Quantity.Low)).ToLookup(one => one.Source, one => (one.Quantity.Low, one.Quantity.Text ?? one.Reported.Printed));
        _givesInFull = printed.Where(one => one.Quantity.Hedge == AmountHedge.Exact)
            .SelectMany(one => one.Reported.For.SelectMany(Known.Named).Where(number => number.Value == one.Quantity.Low).Select(number => (number.Fact.Text, one.Source)))
            .Distinct().ToLookup(one => one.Text, one => one.Source);
    }

    public CourtCase Case { get; }

    public KnownNumbers Known { get; }

    public Source? Find(string sourceId) => _sources.GetValueOrDefault(sourceId);

    public bool HasSettlement { get; }

    public CaseEvent? Event(string id) => _events.GetValueOrDefault(id);

    public Sources.Figure? Figure(string id) => _figures.GetValueOrDefault(id);

    /// <summary>"article" for the press, "text" for all else.</summary>
    public string NounOf(string sourceId) => Find(sourceId)?.Class == SourceClass.Press ? "article" : "text";

    /// <summary>True when the sum is known from one source alone and that is no court record.</summary>
    public bool RestsOnOnePage(KnownNumber number) =>
        _givesInFull[number.Fact.Text].ToList() is [var only] && Find(only)?.Class != SourceClass.CourtRecord;

    /// <summary>True for a part of an award whose sum no source that the reader may see gives to its last digit.</summary>
    public bool IsNowhereInFull(KnownNumber number) => number is { Component: not null, Alias: null } && !_givesInFull[number.Fact.Text].Any();

    /// <summary>Two other sums of the source that add up to a printed one, the greater first.</summary>
    public (string First, string Second)? AddsUp(string sourceId, Quantity quantity)
    {
        var sums = _sumsOfSource[sourceId].Where(one => one.Sum != quantity.Low).OrderByDescending(one => one.Sum).Take(MostSumsOfOneSource).ToList();
        for (var i = 0; i < sums.Count; i++)
            for (var j = i + 1; j < sums.Count; j++)
                if (sums[i].Sum + sums[j].Sum == quantity.Low) return (sums[i].Text, sums[j].Text);
        return null;
    }
}

using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Web.Cases.Sources;

namespace CaseTracker.Web.Cases.Money;

/// <summary>The tracker's own value of a fact that sources report on.</summary>
/// <param name="Text">As readers write it.</param>
/// <param name="IsComputed">True for what no source gives and arithmetic does.</param>
public sealed record FactValue(string Text, bool IsComputed)
{
    /// <summary>The value; null where the tracker holds none for the fact.</summary>
    public static FactValue? From(CaseView view, FactRef fact) =>
        fact.Record switch
        {
            RecordKind.Award => OfAward(view, fact),
            RecordKind.Figure when view.Case.Figures.FirstOrDefault(item => item.Id == fact.Id) is { } figure => new(figure.Value, false),
            RecordKind.ReliefSought
                when view.Case.ReliefSought.FirstOrDefault(reliefSought => reliefSought.Id == fact.Id)?.Amount is { } amount => new(
                amount.ToString(),
                false
            ),
            _ => null,
        };

    private static FactValue? OfAward(CaseView view, FactRef fact)
    {
        if (view.State.Awards.FirstOrDefault(awardState => awardState.Award.Id == fact.Id) is not { Steps.Count: > 0 } award)
            return null;
        var ledger = new AwardLedger(award);
        var after = award.Steps.Any(awardStep => awardStep.Event == fact.After) ? fact.After : view.Reconciler.StepAfter(fact);
        var step = fact.After is null ? award.Steps[^1] : award.Steps.FirstOrDefault(awardStep => awardStep.Event == after);
        if (step is null)
            return null;
        if (FactLabels.Component(fact) is { } component)
            return step.Components.TryGetValue(component, out var sum) ? new(ledger.Sum(sum), false) : null;
        return fact.Kind switch
        {
            FactKind.AwardTotal => new(ledger.Sum(step.Total), true),
            FactKind.AwardRatio => AwardFigures.Ratio(step) is { } ratio ? new(ratio, true) : null,
            FactKind.AwardPaid when award.Payments.Count > 0 => new(award.Paid.ToString(), false),
            FactKind.AwardCut => Cut(ledger, step),
            _ => null,
        };
    }

    private static FactValue? Cut(AwardLedger ledger, AwardStep step)
    {
        var cuts = ledger
            .Components.Where(kind => ledger.CutOf(kind, step) is not null)
            .Select(componentKind => $"{ledger.CutOf(componentKind, step)} of the {StateLabels.For(componentKind).ToLowerInvariant()}")
            .Append(ledger.CutOfTotal(step) is { } total ? $"{total} of the total" : null)
            .OfType<string>()
            .ToList();
        return cuts.Count == 0 ? null : new(string.Join(", ", cuts), true);
    }
}

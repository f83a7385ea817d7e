using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Web.Cases.Money;

/// <summary>The figures of one award, component by step, with what is computed from them.</summary>
public sealed class AwardLedger(AwardState state)
{
    public AwardState State => state;

    public IReadOnlyList<AwardStep> Steps => state.Steps;

    /// <summary>Every component that ever had a sum, in the order of the vocabulary.</summary>
    public IReadOnlyList<ComponentKind> Components { get; } = [.. state.Steps.SelectMany(step => step.Components.Keys).Distinct().Order()];

    public bool HasRatio => Steps.Any(step => AwardFigures.Ratio(step) is not null);

    /// <summary>The components that some step cut.</summary>
    public IReadOnlyList<ComponentKind> CutComponents =>
        [.. Components.Where(component => Steps.Any(step => CutOf(component, step) is not null))];

    public bool HasCut => Steps.Any(step => CutOfTotal(step) is not null);

    public string Sum(decimal amount) => new MonetaryAmount(amount, state.Award.Currency).ToString();

    public string? CutOf(ComponentKind component, AwardStep step) =>
        AwardFigures.Cut(Amount(Before(step), component), Amount(step, component));

    public string? CutOfTotal(AwardStep step) => AwardFigures.Cut(Before(step)?.Total, step.Total);

    /// <summary>True where the step set another sum than the one before it; the first step sets, it does not change.</summary>
    public bool Changed(ComponentKind component, AwardStep step) => Before(step) is not null && step.Changed.Contains(component);

    public bool IsNow(AwardStep step) => ReferenceEquals(step, Steps[^1]);

    public AwardStep? Before(AwardStep step) => IndexOf(step) is > 0 and var index ? Steps[index - 1] : null;

    private int IndexOf(AwardStep step) => Enumerable.Range(0, Steps.Count).First(i => ReferenceEquals(Steps[i], step));

    private static decimal? Amount(AwardStep? step, ComponentKind component) =>
        step is not null && step.Components.TryGetValue(component, out var amount) ? amount : null;
}

using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;

namespace CaseTracker.Web.Cases.Money;

/// <summary>One figure that one step of an award set or changed.</summary>
/// <param name="Before">Null where there was none.</param>
/// <param name="After">Null where the step took the figure away.</param>
public sealed record AwardChange(AwardStep Step, ComponentKind Component, decimal? Before, decimal? After, FactRef Fact)
{
    public static IEnumerable<AwardChange> From(AwardLedger ledger) =>
        from step in ledger.Steps
        from component in step.Changed
        let before = ledger.Before(step)
        select new AwardChange(
            step,
            component,
            before is not null && before.Components.TryGetValue(component, out var sum) ? sum : null,
            step.Components.TryGetValue(component, out var left) ? left : null,
            FactRef.AwardComponent(ledger.State.Award.Id, component, step.Event)
        );
}

using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Reconciliation;

namespace CaseTracker.Web.Cases.Money;

/// <summary>A component of an award as it stands, with who supports the sum to its last digit.</summary>
/// <param name="SetBy">The event that set the sum; later ones left it alone.</param>
public sealed record CurrentSum(ComponentKind Component, string SetBy, FactSupport Support)
{
    public static IReadOnlyList<CurrentSum> From(CaseView view, AwardState award) =>
        [
            .. from component in award.Components.Keys.Order()
            let step = award.Steps.Last(awardStep => awardStep.Changed.Contains(component))
            select new CurrentSum(component, step.Event, view.Support(FactRef.AwardComponent(award.Award.Id, component, step.Event))),
        ];
}

using CaseTracker.Core.Facts;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Web.Reading;

/// <summary>A component of an award as it stands, with who supports the sum to its last digit.</summary>
/// <param name="SetBy">The event that set the sum; later ones left it alone.</param>
public sealed record StandingSum(ComponentKind Component, string SetBy, FactSupport Support)
{
    public static IReadOnlyList<StandingSum> Of(CaseView view, AwardState award) =>
    [
        .. from component in award.Components.Keys.Order()
           let step = award.Steps.Last(one => one.Changed.Contains(component))
           select new StandingSum(component, step.Event, view.Support(FactRef.AwardComponent(award.Award.Id, component, step.Event))),
    ];
}

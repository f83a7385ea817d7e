using CaseTracker.Core.Relief;

namespace CaseTracker.Core.Timeline;

/// <summary>An award as one event left it.</summary>
/// <param name="Components">Every component's sum after the event, changed or not.</param>
/// <param name="Changed">Those that the event set or changed.</param>
/// <param name="How">The instrument: "jury verdict", "remittitur".</param>
public sealed record AwardStep(string Event, string How, IReadOnlyDictionary<ComponentKind, decimal> Components, IReadOnlyList<ComponentKind> Changed)
{
    public decimal Total => Components.Values.Sum();
}

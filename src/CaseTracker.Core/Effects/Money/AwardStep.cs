using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

/// <summary>An award as one event left it.</summary>
/// <param name="Components">Every component's sum after the event, changed or not.</param>
/// <param name="Changed">Those that the event set or changed.</param>
public sealed record AwardStep(
    string Event,
    AwardStepKind Kind,
    IReadOnlyDictionary<ComponentKind, decimal> Components,
    IReadOnlyList<ComponentKind> Changed
)
{
    /// <summary>Of a ruling that gave the award: what kind of event it was.</summary>
    public EventKind? Ruling { get; init; }

    /// <summary>Of an adjustment: by what.</summary>
    public AdjustmentInstrument? Instrument { get; init; }

    /// <summary>True where the record infers a sum that the event set.</summary>
    public bool Inferred { get; init; }

    /// <summary>The instrument in words: "jury verdict", "remittitur".</summary>
    public string How => StateLabels.For(this);

    public decimal Total => Components.Values.Sum();
}

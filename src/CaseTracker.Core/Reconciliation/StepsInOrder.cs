using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Which step of an award gives its sums after an event that has no step of its own.</summary>
internal sealed class StepsInOrder(IReadOnlyList<AwardState> awards, IReadOnlyList<TimelineEntry> entries)
{
    private readonly Dictionary<string, TimelineEntry> _entries = entries.ToDictionary(entry => entry.Event.Id);

    /// <summary>The event of that step. A decision on appeal gives what it modifies once it takes hold; any other event leaves what stood
    /// before it.</summary>
    /// <returns>Null where the fact is of no award, or names no event, or nothing was awarded by then.</returns>
    public string? After(FactRef fact)
    {
        if (
            fact is not { Record: RecordKind.Award, After: { } after }
            || awards.FirstOrDefault(award => award.Award.Id == fact.Id) is not { } award
            || _entries.GetValueOrDefault(after) is not { } entry
        )
            return null;
        var modifies = entry.Event.Effects.OfType<AppealDecided>().Any(decided => decided.Parts.Any(part => part.Award == fact.Id));
        return modifies
            ? award.Steps.FirstOrDefault(step => step.Kind == AwardStepKind.OnAppeal && Position(step) >= entry.Position)?.Event
            : award.Steps.LastOrDefault(step => Position(step) <= entry.Position)?.Event;
    }

    private int Position(AwardStep step) => _entries.GetValueOrDefault(step.Event)?.Position ?? int.MaxValue;
}

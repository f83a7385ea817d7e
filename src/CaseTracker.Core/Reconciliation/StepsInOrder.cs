using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Which step of an award gives its sums after an event that has no step of its own.</summary>
internal sealed class StepsInOrder(IReadOnlyList<AwardState> awards, IReadOnlyList<TimelineEntry> entries)
{
    private readonly Dictionary<string, TimelineEntry> _entries = entries.ToDictionary(entry => entry.Event.Id);

    /// <summary>The event of the last step before it.</summary>
    /// <returns>Null where the fact is of no award, or names no event, or nothing was awarded by then; also where the event is a decision
    /// on the award that has not taken hold.</returns>
    public string? After(FactRef fact)
    {
        if (fact is not { Record: RecordKind.Award, After: { } after } || _entries.GetValueOrDefault(after) is not { } entry)
            return null;
        return entry.Event.Effects.OfType<AppealDecided>().Any(decided => decided.Parts.Any(part => part.Award == fact.Id))
            ? null
            : awards
                .FirstOrDefault(award => award.Award.Id == fact.Id)
                ?.Steps.LastOrDefault(step => _entries.GetValueOrDefault(step.Event)?.Position <= entry.Position)
                ?.Event;
    }
}

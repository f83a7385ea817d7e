using CaseTracker.Core.Cases;
using CaseTracker.Core.State;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What the record knows of an act: whether it is inferred, and when it last happened.</summary>
internal sealed class ActsByDay(CaseReading reading)
{
    /// <summary>True where no source says that the event did it, and the record concludes so.</summary>
    public bool IsInferred<TEffect>(string eventId, Func<TEffect, bool> which)
        where TEffect : Effect => Effects(eventId).OfType<TEffect>().Any(effect => effect.Inferred && which(effect));

    /// <summary>The last event that did it by the day; null where none is known to have.</summary>
    public string? Last<TEffect>(Func<TEffect, bool> which)
        where TEffect : Effect =>
        reading.Entries.LastOrDefault(entry => entry.Event.Effects.OfType<TEffect>().Any(which) && HasHappened(entry.Event.Id))?.Event.Id;

    public bool HasHappened(string eventId) => reading.OccurrenceOf(eventId) == EventOccurrence.Happened;

    private IReadOnlyList<Effect> Effects(string eventId) => reading.History.Timeline[eventId].Event.Effects;
}

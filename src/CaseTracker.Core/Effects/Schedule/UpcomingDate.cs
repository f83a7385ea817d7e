using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Effects.Schedule;

/// <summary>A day still to come: a deadline, a hearing, or an end that comes by itself.</summary>
/// <param name="When">Within which days.</param>
/// <param name="Date">The date as written, where there is one.</param>
/// <param name="Event">The event that set it.</param>
/// <param name="Key">Tells it apart among those of its event, and stays: the id of the effect.</param>
public sealed record UpcomingDate(string What, DaySpan When, PartialDate? Date, string Event, string Key);

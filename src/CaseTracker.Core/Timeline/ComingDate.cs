using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Timeline;

/// <summary>A day still to come: a deadline, a hearing, or an end that comes by itself.</summary>
/// <param name="When">Within which days.</param>
/// <param name="Date">The date as written, where there is one.</param>
public sealed record ComingDate(string What, DaySpan When, PartialDate? Date, string Event);

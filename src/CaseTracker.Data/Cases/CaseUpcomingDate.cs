using CaseTracker.Core.Dates;

namespace CaseTracker.Data.Cases;

/// <summary>A day still to come in some case: a deadline, a hearing, or an end that comes by itself.</summary>
/// <param name="CaseName">The short name of the case where it has one.</param>
/// <param name="Date">As written, where it is.</param>
/// <param name="When">Within which days.</param>
public sealed record CaseUpcomingDate(string Slug, string CaseName, string What, PartialDate? Date, DaySpan When, string EventId);
